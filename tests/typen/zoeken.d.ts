/** The shapes that the scripts of the search pass to each other, for the type checker only; nothing of this is served. */

/** The tables of macros/zoeken/taal.py. */
interface Taal {
  letters: Record<string, string>;
  stop: string;
  los: string[];
  lidwoorden: string[];
  kader: string[];
  betekenis: string[];
  zekerSoort: Record<string, string[]>;
  totTwintig: string[];
  tientallen: string[];
  maanden: string[];
  deeltjes: string[];
  klank: Array<[string, string]>;
  stam: Array<[string, string, number]>;
  wortel: Array<[string, string, number]>;
  geenDeelwoord: string[];
  tussen: string[];
  geenDeel: string;
  variant: Record<string, number>;
  gewicht: Gewichten;
  soort: Record<string, number>;
  passage: Record<string, number>;
  zoekwoord: Record<string, number>;
  trede: Record<string, number>;
  hoogsteTrede: Record<string, number>;
  zonderTrede: string[];
  maximum: Record<string, number>;
}
type Gewichten = Record<string, number>;

interface Woorden {
  vouw(tekst: string): string;
  stukken(tekst: string): string[][];
  stam(woord: string): string;
  wortel(stamvorm: string): string;
  stop: Set<string>;
  getallen: string[];
  inCijfers: Map<string, string>;
  aaneen(tekst: string): string;
}

/** kern.js as macros/zoeken/bestanden.py writes it. */
interface Kern {
  taal: Taal;
  woorden: string;
  idf: string;
  documenten: string[][];
  aantallen: string;
  documentfacetten: string;
  facetten: string[];
  sectiesoorten: string[];
  secties: [string, string, string];
  namen: Array<[number, ...any[]]>;
  codes: [string[], string, string, string];
  groepen: string[][];
  etiketten: Record<string, Record<string, string>>;
  melden: { mail: string; repository: string };
  posten: string;
  teksten: string;
  versie: string;
}

interface Documentregel { adres: string; titel: string; soort: string; status: string; zekerheid: string; facetten: Record<string, string[]> }
interface Sectieregel { document: number; lengte: number; soort: string; facetten: Record<string, string[]> }

interface BasisIndex {
  kern: Kern;
  taal: Taal;
  w: Woorden;
  codes: Map<number, string>;
  woorden: string[];
  woordset: Set<string>;
  delen: Map<string, string[]>;
  kopwoorden: Set<string>;
  termen: string[];
  termnummer: Map<string, number>;
  documenten: Documentregel[];
  secties: Sectieregel[];
  eersteSectie: number[];
  idf: number[];
  groepen: Array<{ soort: string; leden: string[] }>;
  postengrenzen: number[];
  tekstgrenzen: number[];
}

interface Afgeleiden {
  samenstellingen: Map<string, Map<number, string>>;
  deelstammen: Map<number, Set<string>>;
  documentlengten: number[];
  gemiddeldDocument: number;
  gemiddeldeSectie: number;
  familie: Map<string, number[]>;
  begintMet(begin: string): string[];
  titellengten: number[];
  plaatsen: number[];
  synoniemen: Map<string, number[]>;
  splits(woord: string): string[];
}

/** The two last fields are made the first time they are needed. */
interface IndexInBrowser extends BasisIndex, Afgeleiden {
  termwoorden?: Map<number, string>;
  vereniging?: Array<Record<string, Set<string>>>;
}

interface Post { sectie: number; masker: number; keren: number }
interface Variant { termen: number[]; gewicht: number; reden: string; via: string }
interface Treffer { kop: number; naam: number; zoekwoord: number; vraag: number; tekst: number }
interface Eenheid { treffers: Map<number, Treffer>; idf: number }
interface Naam { document: number; sectie: number; trede: number; soort: string; naam: string }
/** A section that answers, and where that was found: in itself, or in an example question of it. */
interface Passage { sectie: number; gevonden: number; score: number }
interface Rang {
  document: number;
  trede: number;
  score: number;
  sectie: number;
  passages: Passage[];
  dekking: number;
  eenheden: boolean[];
  naam?: Naam;
}

interface Deel { woorden: string[]; samen: string; groepen: number[]; laatste: boolean; heel?: boolean; tekst: string }
interface Vraag { tekst: string; delen: Deel[]; sleutels: string[]; betekenis: boolean; soorten: string[] }
interface Uitslag {
  vraag: Vraag;
  varianten: Variant[][];
  lees: Lezer;
  rangen: Rang[];
  weggelaten: string[];
  verborgen: number;
  gevonden: boolean[];
}
interface Zoeker {
  index: IndexInBrowser;
  zoek(tekst: string, keuze?: { ookVervallen?: boolean }): Promise<Uitslag>;
}
type Lezer = (term: number) => Post[];
/** Which unit of the question a word answers, from 1; 0 for none. */
type Raak = (woord: string) => number;

/** What the visitor chose: the question, values per facet, and whether ended items count. */
interface Keuze { q: string; gekozen: Record<string, string[]>; vervallen: boolean }
interface Sectietekst { anker: string; kop: string; tekst: string; zekerheid: string; samenvatting: string; feiten: Array<[string, string]>; verhaal: number }
type Inhoud = Node | string;

interface Vinden {
  wortel: string;
  map: string;
  zoeker?: Zoeker;
  veld(): HTMLInputElement | null;
  toetsAan(): boolean;
  maakToetskeuze(plek: Element): void;
  maakWoorden(taal: Taal): Woorden;
  maakSplitser(taal: Taal, ken: (woord: string) => boolean): (woord: string) => string[];
  afstand(een: string, ander: string, hoogstens: number): number;
  klank(woord: string, taal: Taal): string;
  naasteVormen(woord: string, index: IndexInBrowser): string[];
  drieletters(woord: string): Set<string>;
  maakIndex(kern: Kern): Promise<IndexInBrowser>;
  verdeel<T>(lijst: Iterable<T>, doe: (item: T) => void): Promise<void>;
  maakAfgeleiden(index: BasisIndex): Promise<Afgeleiden>;
  pakUit: { getallen(tekst: string): number[]; posten(tekst: string): Post[][] };
  stukVan(lijst: number[], getal: number): number;
  lever(naam: string, inhoud: any): void;
  laadScript(adres: string): Promise<void>;
  index(): Promise<IndexInBrowser>;
  lezer(ix: IndexInBrowser, termen: number[]): Promise<Lezer>;
  tekst(ix: IndexInBrowser, sectie: number): Promise<Sectietekst>;
  ontleed(tekst: string, index: IndexInBrowser, synoniemen: Map<string, number[]>): Vraag;
  maakUitbreider(index: IndexInBrowser): { varianten(vraag: Vraag): Variant[][] };
  zoekOp(varianten: Variant[], index: IndexInBrowser, lees: Lezer): Eenheid;
  rangschik(eenheden: Eenheid[], index: IndexInBrowser, soorten: string[]): Rang[];
  maakZoeker(index: IndexInBrowser): Zoeker;
  SOORTEN: Record<string, string>;
  el(naam: string, kenmerken?: Record<string, string>, ...inhoud: Inhoud[]): HTMLElement;
  href(adres: string, anker?: string): string;
  woordVan(ix: IndexInBrowser, term: number): string;
  markeerder(ix: IndexInBrowser, uitslag: Uitslag): Raak;
  waarom(ix: IndexInBrowser, uitslag: Uitslag, rang: Rang): string[];
  spreekcode(ix: IndexInBrowser, sectie: number): Inhoud[];
  eigenaar(ix: BasisIndex, sectie: number): number;
  passages(eerste: number, treffers: Map<number, Treffer>[], eenheden: Eenheid[], massa: number, index: IndexInBrowser): Passage[];
  ernaast(index: BasisIndex, gevonden: Passage[], zonder: number[]): Passage[];
  verzadigd(g: Gewichten, keren: number, lengte: number, gemiddeld: number): number;
  hoogste(t: Treffer): number;
  fragment(heel: string, raak: Raak, verhaal: number, titel: string): Inhoud[];
  gemerkt(tekst: string, raak: Raak): Inhoud[];
  facetten: {
    FACETTEN: string[][];
    uitAdres(): Keuze;
    naarAdres(keuze: Keuze): string;
    gefilterd(keuze: Keuze): boolean;
    kies(ix: IndexInBrowser, rangen: Rang[], keuze: Keuze, zonder?: string): Rang[];
    alles(ix: IndexInBrowser, ookVervallen: boolean): Rang[];
    tel(ix: IndexInBrowser, rangen: Rang[], keuze: Keuze, facet: string): Map<string, number>;
  };
  maakFilters(ix: IndexInBrowser, plek: Element, keuze: Keuze, veranderd: () => void): (rangen: Rang[]) => number;
  toonResultaat(ix: IndexInBrowser, uitslag: Uitslag | null, rang: Rang, plaats: number): Promise<HTMLElement>;
  toonErnaast(ix: IndexInBrowser, rang: Rang, getoond: number[]): Promise<HTMLElement[]>;
  toonRedenen(redenen: string[]): HTMLElement[];
  genoemd(ix: IndexInBrowser, uitslag: Uitslag): (Rang & { naam: Naam }) | null;
  toonAntwoord(ix: IndexInBrowser, uitslag: Uitslag, rang: Rang & { naam: Naam }): Promise<HTMLElement>;
  toonNiets(ix: IndexInBrowser, uitslag: Uitslag, vraag: string, doe: { gefilterd: boolean; wis(): void; zoek(tekst: string): void }): HTMLElement[];
  uitlegVraag(ix: IndexInBrowser, uitslag: Uitslag): string[];
  melding(ix: IndexInBrowser, vraag: string): HTMLElement;
}

/** Each script adds its part; by the time one runs, those before it have. */
interface Kader { wortel: string; adres(pad: string): string; zet(naam: string, kenmerken: object): void; haalStijl(naam: string): Promise<unknown>; klaar: Promise<unknown>; komtMee(pad: string): boolean; verdeel(lijst: ArrayLike<any>, doe: (item: any) => void): void }
interface Window { Vinden: Vinden; Kader: Kader }
declare var Vinden: Vinden;
