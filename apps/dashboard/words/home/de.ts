import type { BalanceClass, Robustness } from "@observatory/domain/scenario";
import type { HomeWords } from "./en.ts";

const sides: Record<BalanceClass, string> = {
  benign: "auf der günstigen Seite",
  adverse: "auf der ungünstigen Seite",
  mixed: "in der Mitte",
};

const stands: Record<Robustness, (of: BalanceClass) => string> = {
  robustly: (of) => `stehen die Belege klar ${sides[of]}`,
  mostly: (of) => `stehen die Belege meist ${sides[of]}`,
  leaning: (of) => `liegen die Belege eher ${sides[of]}, ohne die Frage zu entscheiden`,
  undetermined: () => "entscheiden die Belege die Frage nicht",
};

const classes: Record<BalanceClass, string> = { benign: "günstig", adverse: "ungünstig", mixed: "gemischt" };

/** The German words of the first page. */
export const homeDe: HomeWords = {
  answer: (v) =>
    `Ende ${v.year} ${stands[v.robustness](v.class)}: ${v.balance} auf einer Skala von −1 bis +1, und zwischen ${v.low} und ${v.high} bei 90 % der zulässigen Gewichtungen.`,
  answerTitle: "Die Antwort bisher",
  benign: "günstig: fördert Innovation",
  adverse: "ungünstig: festigt Monopole",
  scale: (balance, low, high) =>
    `Skala von −1, ungünstig, bis +1, günstig: Die Bilanz beträgt ${balance}, bei 90 % der Spezifikationen liegt sie zwischen ${low} und ${high}`,
  specifications: (share, of) => `${share} dieser Gewichtungen fallen ${classes[of]} aus`,
  covered: (share) => `Belege decken ${share} dessen, was gewichtet wird`,
  checked: (date) => `Fakten zuletzt geprüft am ${date}`,
  links: {
    rows: "Die sechs Zeilen und ihre Quellen",
    sources: "Alle Quellen dazu",
    doubt: "Anders gewichten",
    method: "Wie gerechnet wird",
  },
  rows: {
    title: "Die sechs Zeilen, auf die es ankommt",
    lead: "Die beiden Szenarien des Policy Brief unterscheiden sich in sechs Zeilen. Jede wird aus Fakten zwischen ihrem ungünstigen und ihrem günstigen Ende bewertet; dahinter stehen Indikatoren und Quellen.",
    none: "zu wenig Belege",
  },
  figures: {
    title: "Vier Abbildungen tragen das Argument",
    short: {
      "market-concentration":
        "Gezeigt sind die Märkte, bei denen die veröffentlichten Anteile höchstens 0,1 offen lassen; die ganze Abbildung hat alle.",
      "milestone-lanes": "Gezeigt sind bindende Regeln; die ganze Abbildung hat auch Pläne, Normen und Leitlinien.",
    },
  },
  latest: {
    title: "Was zuletzt geschah",
    lanes: { china: "China", eu: "Europäische Union" },
    phases: { foster: "fördert", regulate: "reguliert", both: "fördert und reguliert" },
    changed: (date, lines) =>
      lines === 1
        ? `Die Fakten wurden zuletzt am ${date} geändert, in einer Tabelle.`
        : `Die Fakten wurden zuletzt am ${date} geändert, in ${lines} Tabellen.`,
    feed: "Änderungen als Feed verfolgen",
    all: "Alle Wegmarken",
  },
  sure: {
    title: "Wie sicher wir sind, und warum",
    lead: "Die Bilanz ist ein Urteil auf der Grundlage von Fakten. Daran hängt es:",
    missing: "Was am meisten fehlt",
  },
  about:
    "Das Observatorium nimmt die Frage des ReConnect China Policy Brief 11 auf und hält die Belege aktuell. Jede Abbildung ist aus belegten Fakten berechnet und lässt sich als Datei mitnehmen.",
};
