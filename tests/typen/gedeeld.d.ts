/** What the shared scripts hang on window. */
interface Window {
  Agendabestand: { tekst(t: string): string; moment(m: Date): string; maak(maker: string, regels: string[]): string };
  geefBestand(naam: string, inhoud: BlobPart, soort: string): void;
}
