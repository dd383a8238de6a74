import type { Catalogue } from "../locale.ts";

const en = {
  name: "Years to regulation",
  params: {},
  codings: {
    "first-force": "first, in force",
    "first-adoption": "first, adopted",
    "final-force": "latest, in force",
    "final-adoption": "latest, adopted",
  },
  columns: {
    coding: "Coding",
    years: "Years",
    survival: "Share still open",
    atRisk: "Debts open just before",
    events: "Bound then",
  },
  describe: {
    coding: "Which instrument pays a debt, and from which of its days",
    years: "Years of 365.2425 days from the plan of 20 July 2017",
    survival: "Share of the debts of the curve without a binding rule after so many years (Kaplan–Meier)",
    atRisk: "Debts of the curve that were open just before",
    events: "Debts bound at this time",
  },
  title: (v: { median: string }) => `Half of the debts still open in 2017 had a binding rule within ${v.median} years`,
  titleOpen: "Fewer than half of the debts still open in 2017 have a binding rule",
  none: "The debts begin to run with the plan of July 2017",
  subtitle: (v: { asOf: string; curve: number; excluded: number }) =>
    `Share of ${v.curve} start-up debts without a binding rule, by years since the plan of July 2017, up to ${v.asOf}; ${v.excluded} that a rule bound before are left out`,
  notes: [
    "About eight debts, coded by hand: the curve describes, it tests nothing. The other lines show how far the coding carries.",
    "A debt is paid by the first binding instrument that names it, or by the latest; from its entry into force, or its adoption.",
  ],
  panel: "Share without a binding rule",
  axis: "Years since the plan of July 2017",
  altShort: (n: { lines: number }) => `${n.lines} step curves falling from all to none over years.`,
  altLong: (v: { coding: string; median: string | null }) =>
    v.median === null ? `${v.coding}: half is not reached.` : `${v.coding}: half within ${v.median} years.`,
  reading: (v: { coding: string; years: string; share: string }) => `${v.coding}, ${v.years} years: ${v.share}`,
};

export const debtsSurvivalWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Jahre bis zur Regel",
    params: {},
    codings: {
      "first-force": "erster, in Kraft",
      "first-adoption": "erster, beschlossen",
      "final-force": "jüngster, in Kraft",
      "final-adoption": "jüngster, beschlossen",
    },
    columns: {
      coding: "Zuordnung",
      years: "Jahre",
      survival: "Anteil noch offen",
      atRisk: "Offen kurz davor",
      events: "Dann geregelt",
    },
    describe: {
      coding: "Welcher Rechtsakt eine Altlast tilgt, und ab welchem seiner Tage",
      years: "Jahre zu 365,2425 Tagen seit dem Plan vom 20. Juli 2017",
      survival: "Anteil der Altlasten der Kurve ohne verbindliche Regel nach so vielen Jahren (Kaplan–Meier)",
      atRisk: "Altlasten der Kurve, die kurz davor offen waren",
      events: "Zu dieser Zeit geregelte Altlasten",
    },
    title: (v) => `Die Hälfte der 2017 noch offenen Altlasten hatte binnen ${v.median} Jahren eine verbindliche Regel`,
    titleOpen: "Weniger als die Hälfte der 2017 noch offenen Altlasten hat eine verbindliche Regel",
    none: "Die Altlasten laufen ab dem Plan vom Juli 2017",
    subtitle: (v) =>
      `Anteil von ${v.curve} Altlasten ohne verbindliche Regel nach Jahren seit dem Plan vom Juli 2017, bis ${v.asOf}; ${v.excluded} schon zuvor geregelte fehlen`,
    notes: [
      "Etwa acht Altlasten, von Hand zugeordnet: die Kurve beschreibt und prüft nichts. Die anderen Linien zeigen, wie weit die Zuordnung trägt.",
      "Getilgt wird durch den ersten verbindlichen Rechtsakt dazu oder den jüngsten; ab Inkrafttreten oder Beschluss.",
    ],
    panel: "Anteil ohne verbindliche Regel",
    axis: "Jahre seit dem Plan vom Juli 2017",
    altShort: (n) => `${n.lines} Treppenkurven, die über die Jahre von allen auf keine fallen.`,
    altLong: (v) =>
      v.median === null
        ? `${v.coding}: die Hälfte ist nicht erreicht.`
        : `${v.coding}: die Hälfte binnen ${v.median} Jahren.`,
    reading: (v) => `${v.coding}, ${v.years} Jahre: ${v.share}`,
  },
  fr: {
    name: "Années avant la règle",
    params: {},
    codings: {
      "first-force": "premier, en vigueur",
      "first-adoption": "premier, adopté",
      "final-force": "dernier, en vigueur",
      "final-adoption": "dernier, adopté",
    },
    columns: {
      coding: "Codage",
      years: "Années",
      survival: "Part encore ouverte",
      atRisk: "Ouvertes juste avant",
      events: "Réglées alors",
    },
    describe: {
      coding: "Quel acte paie une dette, et à partir de quel jour",
      years: "Années de 365,2425 jours depuis le plan du 20 juillet 2017",
      survival: "Part des dettes de la courbe sans règle contraignante après tant d’années (Kaplan–Meier)",
      atRisk: "Dettes de la courbe ouvertes juste avant",
      events: "Dettes réglées à ce moment",
    },
    title: (v) => `La moitié des dettes encore ouvertes en 2017 avaient une règle contraignante en ${v.median} ans`,
    titleOpen: "Moins de la moitié des dettes encore ouvertes en 2017 ont une règle contraignante",
    none: "Les dettes courent à partir du plan de juillet 2017",
    subtitle: (v) =>
      `Part de ${v.curve} dettes sans règle contraignante, en années depuis le plan de juillet 2017, jusqu’au ${v.asOf} ; ${v.excluded} déjà réglées avant sont omises`,
    notes: [
      "Environ huit dettes, codées à la main : la courbe décrit et ne teste rien. Les autres lignes montrent ce que pèse le codage.",
      "Une dette est payée par le premier acte contraignant qui la nomme, ou par le dernier ; à partir de son entrée en vigueur ou de son adoption.",
    ],
    panel: "Part sans règle contraignante",
    axis: "Années depuis le plan de juillet 2017",
    altShort: (n) => `${n.lines} courbes en escalier qui descendent de toutes à aucune au fil des ans.`,
    altLong: (v) =>
      v.median === null ? `${v.coding} : la moitié n’est pas atteinte.` : `${v.coding} : la moitié en ${v.median} ans.`,
    reading: (v) => `${v.coding}, ${v.years} ans : ${v.share}`,
  },
};
