import type { ReportPageWords } from "./words.ts";

/** Die deutschen Wörter der Seite, auf der ein Bericht zusammengestellt wird. */
export const de: ReportPageWords = {
  title: "Einen Bericht zusammenstellen",
  lead: "Abbildungen und Aussagen auswählen, einstellen und ordnen, dann alles als ein Dokument mit Inhaltsverzeichnis, Anmerkungen, Methoden und Quellen mitnehmen. Die Adresse bewahrt jede Wahl.",
  empty: "Noch ist nichts ausgewählt. Kreuzen Sie unten Abbildungen oder Aussagen an.",
  figures: "Abbildungen in diesem Bericht",
  claims: "Aussagen in diesem Bericht",
  figure: (number, title) => `Abbildung ${number}. ${title}`,
  claim: (number, text) => `Aussage ${number}. ${text}`,
  open: "Zur Seite der Abbildung",
  choices: "Einstellungen dieser Abbildung",
  choicesOf: (name, number) => `Einstellungen von Abbildung ${number}: ${name}`,
  up: "Nach oben",
  down: "Nach unten",
  out: "Herausnehmen",
  about: (what) => ` (${what})`,
  apply: "Übernehmen",
  take: "Mitnehmen",
  pdf: "PDF, Dokument mit Seitenzahlen",
  zip: "ZIP, alle Teile für ein eigenes Dokument",
  holds: (figures, claims, sources) =>
    `${figures === 1 ? "1 Abbildung" : `${figures} Abbildungen`}, ${claims === 1 ? "1 Aussage" : `${claims} Aussagen`}, ${sources === 1 ? "1 Quelle" : `${sources} Quellen`}`,
  ownTitle: "Titel des Dokuments",
  setTitle: "Titel übernehmen",
  add: "Hinzufügen",
  addFigures: "Abbildungen",
  addClaims: "Aussagen des Policy Briefs",
  addAddress: "Oder die Adresse der Seite einer Abbildung",
  addressHint: "mit den Einstellungen, die sie zeigt, etwa /charts/lorenz-curve?…",
  addButton: "Ausgewähltes hinzufügen",
  fromChart: "In einen Bericht aufnehmen",
  notFrozen:
    "Ein Bericht entsteht aus den heutigen Fakten: Darin steht diese Abbildung, wie sie heute ist, nicht wie sie hier eingefroren ist.",
};
