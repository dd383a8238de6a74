import type { ReportWords } from "./words.ts";

/** Die deutschen Wörter der Berichte. */
export const de: ReportWords = {
  publisher: "China AI Ecosystem Observatory",
  title: "Chinas KI-Ökosystem: Abbildungen und Befunde",
  lead: "Ausgewählte Abbildungen mit ihren Belegen",
  asOf: (day) => `Fakten zuletzt geprüft am ${day}`,
  version: (version) => `Fassung der Fakten ${version}`,
  contents: "Inhalt",
  figures: "Abbildungen",
  figure: (number) => `Abbildung ${number}`,
  continued: "Fortsetzung",
  claims: "Aussagen des Policy Briefs",
  claimsLead:
    "Prüfbare Aussagen des ReConnect China Policy Brief 11 (Zhu und Mattlin, Juni 2024), in unseren Worten, jede neben dem, was die Fakten ergeben. Ein Ergebnis wird berechnet, nie hingeschrieben.",
  claim: (number) => `Aussage ${number}`,
  stated: "Der Brief",
  computed: "Die Fakten",
  verdict: "Ergebnis",
  notComputed: "nichts zu berechnen",
  why: "Warum",
  rows: "Datensätze dahinter",
  moreRows: (count) => `und ${count} weitere`,
  sources: "Quellen",
  evidence: "Belege",
  data: "Daten",
  alt: "In Worten",
  again: "Ergibt diese Abbildung wieder",
  methods: "Wie dieser Bericht zu lesen ist",
  methodsItems: {
    numbers:
      "Zahlen sind festgehaltene Fakten, nach einer genannten Methode aus Fakten abgeleitet oder beurteilt. Jede Abbildung sagt, was für sie gilt.",
    marks:
      "Jeder Fakt trägt ein Zeichen dafür, wie weit er geprüft ist: in einer Quelle gesehen, nur laut Policy Brief, erinnert und nicht bestätigt, oder aus anderen abgeleitet.",
    evidence: ({ records, seen, brief, recalled, derived, assumed, disputed }) =>
      `Datensätze hinter den Abbildungen dieses Berichts: ${records}, davon ${seen} in einer Quelle gesehen, ${brief} nur laut Policy Brief, ${recalled} erinnert und nicht bestätigt, ${derived} abgeleitet. Strittige Punkte dazu: ${disputed}.${assumed === 0 ? "" : ` An Stelle von Fakten angenommen: ${assumed}.`}`,
    unknown:
      "Unbekanntes fehlt und wird benannt; es ist nie null. Was Intervalle und Grenzen bedeuten, sagen die Anmerkungen der Abbildung.",
    again: (address) =>
      `Die Adresse ${address} ergibt diesen Bericht aus derselben Fassung der Fakten Byte für Byte wieder.`,
    methods: "Definitionen, Formeln und Konventionen stehen auf der Methodenseite des Observatoriums, /de/methods.",
    licence: "Abbildungen und zusammengestellte Fakten: CC BY 4.0. Quellen behalten ihre eigenen Rechte.",
  },
  bibliography: "Quellen",
  bibliographyLead: (count) => (count === 1 ? "Insgesamt 1 Quelle." : `Insgesamt ${count} Quellen.`),
  undated: "ohne Datum",
  cite: "Zitieren als",
  page: (page, pages) => `${page} von ${pages}`,
  parts: {
    readme: (version) =>
      `Die Teile eines Berichts als einzelne Dateien, aus der Faktenfassung ${version}. report.pdf ist das Ganze mit Seitenzahlen.`,
    files: "Dateien",
    captions: "Bildunterschriften",
    docxFile:
      "das Ganze für Word: Überschriften, gezählte Bildunterschriften, Alternativtexte und Verweise nach seiner Art",
    captionsFile: "Bildunterschriften, Anmerkungen und Alternativtexte zum Kopieren",
    claimsFile: "Aussagen mit Ergebnissen und den Datensätzen dahinter",
    bibliographyFile: "alle Quellen, nummeriert wie im Bericht",
    figuresFolder: "jede Abbildung als SVG, PNG (300 dpi bei 170 mm), CSV und XLSX",
    manifestFile: "jede Datei mit SHA-256, Adresse, Zitat und Alternativtext",
  },
};
