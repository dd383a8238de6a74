import type { VerifyWords } from "./words.ts";

/** The same words in German. */
export const de: VerifyWords = {
  title: "Eine Abbildung prüfen",
  lead: "Unter jeder Abbildung, die von hier stammt, steht ein Code. Geben Sie ihn ein und sehen Sie, was gedruckt wurde: welche Abbildung, mit welchen Einstellungen, aus welcher Fassung der Fakten.",
  label: "Code unter der Abbildung",
  hint: "Groß oder klein, mit oder ohne Bindestriche; auch die ganze gedruckte Zeile genügt.",
  go: "Nachschlagen",
  another: "Einen anderen Code nachschlagen",
  proves: {
    title: "Was ein Code beweist und was nicht",
    does: "Er sagt, welche Ansicht entnommen wurde: die Abbildung, jede Einstellung, die Sprache und die Fassung der Fakten. All das enthält der Code selbst; niemand muss eine Liste der Codes führen, und keiner verfällt.",
    doesNot:
      "Er sagt nicht, dass das Bild darüber unverändert ist. Legen Sie den Druck neben die Abbildung, zu der der Code führt; wer die Datei hat, kann sie genau vergleichen lassen.",
  },
  file: {
    title: "Eine Datei bis auf die letzte Ziffer prüfen",
    lead: "Jede SVG-, PNG-, PDF-, XLSX- und JSON-Datei enthält die Adresse, unter der sie neu entsteht; bei einer CSV-Datei geben Sie deren Adresse an. Mit dem Observatorium auf Ihrem Rechner macht dieser Befehl die Datei neu und vergleicht:",
    answers:
      "Die Antwort ist „same“ (gleich), „differs“ (anders, und wo) oder „cannot tell“ (nicht feststellbar, und warum). Eine geänderte Zahl in einer Tabelle oder ein verschobener Balken im Bild wird gefunden.",
    withAddress: "Für eine Datei, die nicht sagt, woher sie stammt:",
  },
  code: (code: string) => `Der Code ${code}`,
  stands: "Wofür er steht",
  figure: "Abbildung",
  choices: "Einstellungen",
  standard: "die Standardansicht",
  language: "Sprache",
  facts: "Fakten",
  version: (version: string, checked: string) => `Fassung ${version}, zuletzt geprüft am ${checked}`,
  gone: (version: string) => `Fassung ${version}, hier nicht mehr aufbewahrt`,
  languages: { en: "Englisch", de: "Deutsch", fr: "Französisch" },
  state: {
    current: "Die Fakten sind seither dieselben: So wurde die Abbildung gedruckt, und so ist sie heute.",
    same: "Es gibt neuere Fakten, aber jeder Wert dieser Abbildung ist noch so, wie er gedruckt wurde.",
    newer:
      "Es gibt neuere Fakten, und sie ändern diese Abbildung. Beide stehen hier: zuerst wie gedruckt, dann wie sie heute ist.",
    gone: "Die Fakten dieser Fassung sind hier nicht aufbewahrt, die gedruckte Abbildung lässt sich also nicht wiederherstellen. Dies ist dieselbe Ansicht mit den heutigen Fakten; sie kann vom Druck abweichen.",
  },
  printed: "Wie sie gedruckt wurde",
  today: (version: string) => `Mit den heutigen Fakten, Fassung ${version}`,
  openPrinted: "Die eingefrorene Abbildung mit Tabelle, Quellen und Dateien öffnen",
  openToday: "Die Abbildung mit den heutigen Fakten öffnen",
  outdated: {
    title: "Diese Abbildung lässt sich nicht mehr herstellen",
    lead: (code: string) =>
      `„${code}“ ist ein vollständiger Code des Observatoriums: Mit ihm wurde eine Abbildung gedruckt.`,
    why: "Eine der Einstellungen, mit denen sie entstand, wird nicht mehr verstanden, weil sich das Observatorium seither geändert hat. Der Druck ist damit nicht widerlegt; es gibt nur nichts mehr, woran er sich messen ließe.",
    today: "Die Abbildung öffnen, wie sie heute ist",
  },
  unknown: {
    title: "Keine Abbildung hat diesen Code",
    lead: (code: string) => `„${code}“ ist kein Code, der unter einer Abbildung des Observatoriums steht.`,
    letters:
      "Ein Code hat mindestens sechzehn Buchstaben und Ziffern in Vierergruppen. I, L, O und U kommen nie vor: Was so aussieht, ist 1, 1, 0 oder V.",
    check:
      "Das Ende des Codes prüft den Rest, darum fällt ein einzelner Tippfehler auf. Vergleichen Sie ihn noch einmal mit dem Druck:",
  },
};
