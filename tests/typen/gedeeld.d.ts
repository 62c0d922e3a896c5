/** What the shared scripts hang on window. */
interface Window {
  Agendabestand: { tekst(t: string): string; moment(m: Date): string; maak(maker: string, regels: string[]): string };
  Dag: { iso(moment?: Date): string; voluit(dag: string): string };
  icoon(naam: string): SVGElement;
  toonUitleg?(link: HTMLAnchorElement): boolean;
  paginaKlaar: Promise<unknown>;
  geefBestand(naam: string, inhoud: BlobPart, soort: string): void;
}
