/** Shapes that the scripts of the form share; what other parts hang on window is taken as it comes. */
type Pad = (string | number)[];
type Fout = { pad: Pad; melding: string; tip: string; niveau: "fout" | "let op"; vak?: HTMLElement; titel?: string };
type Blad = { pad: Pad; tekst: string; soort?: "opmaak" | "regel" };
type Vondst = [string, Record<string, unknown>];
type Soort = { lijst: string; model: string; vorm: string; plek: string };
type Blokplek = { blok: string; soort: Soort; id: string; bestand: string; pad: Pad; deel: string; vandaag?: string };
type Regelwerk = { bladen: Blad[]; waarde: any; deel: string; model: string; vandaag: string };
type Veld = { el: HTMLElement; vak?: HTMLElement; lees: () => any; hernoem: (naam: string) => void; toon: (fouten: Fout[], pad: Pad) => void };
type Wijziging = { pad: Pad; oud: any; nieuw: any };
type Stand = { plek: Blokplek; stand: string; regel: number; titel: string; wijzigingen: Wijziging[]; toelichting: string; citaat: string; versie: string };
type Geladen = { plek: Blokplek; tekst: string; stand: string; waarde: any; regel: number; schemas: any };
type Vouw = { titel: string; velden: string[]; open: boolean };
type Concept = { wijzigingen: Wijziging[]; toelichting: string };
type Bewaring = { lees: () => Concept | null; elders: () => boolean; neem: () => void; bewaar: (concept: Concept) => void; weer: () => void; door: () => void; weg: () => void; staat: () => "leeg" | "bewaard" | "niet" | "elders" | "ander" | "door" };
type Basis = {
  versie: number;
  soorten: Record<string, Soort>;
  delen: Record<string, [string, string]>;
  secties: Record<string, [string, string, string[]][]>;
  meldingen: Record<string, [string, string]>;
  kort: number;
  zeker: string[];
  patronen: Record<string, string>;
  grenzen: { woorden: number; zinnen: number; opmaaktekens: number; jaren: [number, number] };
  modellen: { bron: string; sessie: string; stap: string };
  opmaak: { mag: string[]; buiten: string[]; verboden: string[] };
  repository: string;
  mailadres: string;
};
interface Window {
  Delen: any;
  Voorstel: any;
  bwYaml: any;
  bwMarkdown: any;
  bwVoorstel: Basis;
  bwVoorstelIds: Record<string, [string, string][]>;
  bwVoorstelBestand: Record<string, { tekst: string; stand: string }>;
  bwVoorstelSchema: Record<string, any>;
}
