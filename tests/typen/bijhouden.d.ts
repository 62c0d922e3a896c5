/** Shapes that the scripts of keeping up share; what other parts hang on window is taken as it comes. */
type Standen = Record<string, string>;
type Nieuws = { k: string; d: string; n: string; p: string; t: string; r: string[]; b: string[] };
type Blok = { nu: string; versies: [string, string][]; anders: Record<string, [string, string][]> };
type Blad = { sinds: string | null; blokken: Record<string, Blok>; nieuw: Record<string, string>; wijzigingen: { datum: string; soort: string; tekst: string }[] };
type Mailregel = { dag: string; tekst: string; links: HTMLAnchorElement[] };
interface Window {
  Delen: any;
  Kader: { wortel: string; adres(pad: string): string; zet(naam: string, kenmerken: object): void; haalStijl(naam: string): Promise<unknown>; klaar: Promise<unknown>; komtMee(pad: string): boolean; verdeel(lijst: ArrayLike<any>, doe: (item: any) => void): void };
  Bijhouden: any;
  Sessie: any;
  fflate: any;
  bwPlansjabloon: any;
  BW_AGENDA: Record<string, string>;
  BW_NIEUWS: { meldingen: Nieuws[]; namen: Record<string, string> };
  BW_GESCHIEDENIS?: Record<string, Blad>;
  BW_STAND: Record<string, Standen>;
}
