import type { TableName } from "../registry.ts";
import type { TableWords } from "./table-words.ts";

export const de: Readonly<Record<TableName, TableWords>> = {
  sources: {
    title: "Quellen",
    holds:
      "Die Dokumente, auf denen die Fakten beruhen: Titel, Herausgeber, Datum, und die Adresse, wo man hingeschickt werden darf.",
  },
  "milestones-china": {
    title: "Meilensteine, China",
    holds:
      "Schritte der KI-Regulierung in China: Gesetze, Regeln, Pläne, Durchsetzung, mit ihren Tagen und dem, was sie nach unserem Urteil bewirken.",
  },
  "milestones-eu": {
    title: "Meilensteine, Europäische Union",
    holds: "Dasselbe für die Europäische Union, mit chinesischen Gegenstücken zum selben Thema.",
  },
  debts: {
    title: "Gründungsschulden",
    holds: "Die acht Regulierungslücken, die ein geförderter Sektor nach dem Brief anhäuft.",
  },
  dimensions: {
    title: "Dimensionen",
    holds: "Die sechs Zeilen, in denen sich die zwei Szenarien des Briefs unterscheiden.",
  },
  schemes: {
    title: "Programme",
    holds: "Die Programme, unter denen Plattformen, Zonen und Pilotstandorte benannt werden.",
  },
  platforms: {
    title: "Plattformen",
    holds:
      "Die offenen Innovationsplattformen: Betreiber, Feld, Sitz, Tag der Benennung, Börsen, Einträge auf US-Listen.",
  },
  zones: { title: "Pilotzonen", holds: "Die KI-Pilotzonen: Ort, Genehmigung, Schreiben, und was jede erproben soll." },
  "related-zones": { title: "Verwandte Zonen", holds: "Zonen anderer Programme, die neben den Pilotzonen bestehen." },
  "other-designations": {
    title: "Andere Benennungen",
    holds: "Wer unter einem anderen Programm benannt ist, und in welchem Feld.",
  },
  provinces: {
    title: "Provinzen",
    holds: "Die 31 Einheiten auf Provinzebene mit Bevölkerung und Wirtschaftsleistung.",
  },
  places: { title: "Orte", holds: "Städte, Kreise und Bezirke, auf die sich Fakten beziehen, mit ihren Codes." },
  regions: { title: "Regionen", holds: "Die drei Megaregionen und eine vierte, mit ihren Mitgliedern." },
  "published-totals": {
    title: "Veröffentlichte Summen",
    holds: "Landes- und Regionalsummen, wie veröffentlicht, um Summen der Provinzen daran zu messen.",
  },
  "market-shares": {
    title: "Marktanteile",
    holds: "Anteile von Firmen an KI-Märkten, wie veröffentlicht, Firma für Firma.",
  },
  "group-shares": {
    title: "Anteile von Gruppen",
    holds: "Gemeinsame Anteile von Gruppen, die keine einzelne Firma sind.",
  },
  "regional-indicators": {
    title: "Regionale Indikatoren",
    holds: "Was in Provinzen, Städten und Regionen gezählt wird.",
  },
  "regional-values": {
    title: "Regionale Werte",
    holds: "Ein Wert je Zeile: ein Indikator an einem Ort in einem Jahr.",
  },
  "national-indicators": {
    title: "Nationale Indikatoren",
    holds: "Was für China als Ganzes gezählt wird, oder für eine Firma oder ein Programm.",
  },
  "national-observations": {
    title: "Nationale Beobachtungen",
    holds: "Eine Zahl je Zeile: ein Indikator in einem Zeitraum.",
  },
  "open-competition-rounds": {
    title: "Offener Wettbewerb, Runden",
    holds: "Nationale Runden, in denen Aufgaben ausgeschrieben wurden, mit Schritten und Zahlen.",
  },
  "open-competition-local-calls": {
    title: "Offener Wettbewerb, lokale Aufrufe",
    holds: "Was Provinzen, Städte und Bezirke dazu taten; eine Stichprobe, keine Vollerhebung.",
  },
  recommendations: {
    title: "Empfehlungen",
    holds: "Die vier Empfehlungen des Briefs an die Europäische Union, mit dem, was zu beobachten ist.",
  },
  thresholds: { title: "Schwellen", holds: "Werte aus Gesetzen und Leitlinien, an denen Konzentration gelesen wird." },
  claims: { title: "Aussagen", holds: "Die prüfbaren Aussagen des Briefs, in unseren Worten." },
  omissions: { title: "Auslassungen", holds: "Was gesammelt wurde und nicht als Fakt veröffentlicht ist, und warum." },
  "change-log": { title: "Änderungen", holds: "Was sich an den veröffentlichten Fakten geändert hat, und wann." },
  disagreements: {
    title: "Uneinigkeiten",
    holds: "Wo Quellen nicht dasselbe sagen: jede Seite, die verwendete, und warum.",
  },
};
