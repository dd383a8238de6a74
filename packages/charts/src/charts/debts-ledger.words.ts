import type { Catalogue } from "../locale.ts";

const en = {
  name: "The debts ledger",
  params: {
    instrument: {
      label: "A debt is paid by",
      values: { first: "the first binding instrument", final: "the latest binding instrument" },
    },
    clock: { label: "The instrument counts from", values: { force: "its entry into force", adoption: "its adoption" } },
  },
  columns: {
    debt: "Debt",
    soft: "First soft instrument",
    softOn: "Adopted",
    binding: "Binding instrument",
    bindingOn: "From",
    articles: "Articles",
    years: "Years from the 2017 plan",
    state: "State",
  },
  describe: {
    debt: "Gap in regulation that the brief lists as a start-up debt",
    soft: "First guideline, standard or code that addresses it",
    softOn: "When that was adopted",
    binding: "Binding instrument that addresses it, as coded by the compilers",
    bindingOn: "When that entered into force, or was adopted if the view counts from there",
    articles: "Articles that address it, as judged by the compilers",
    years: "Years of 365.2425 days from 20 July 2017; zero or less where a rule stood before; empty while open",
    state: "Whether the debt is open, bound since, or was bound before the plan",
  },
  states: { open: "open", bound: "bound", "bound-before-start": "bound before the plan" },
  print: {
    open: (v: { years: string }) => `open for ${v.years} years`,
    bound: (v: { years: string }) => `bound after ${v.years} years`,
    "bound-before-start": () => "bound before the plan",
  },
  title: (n: { bound: number; before: number; open: number; all: number }) =>
    n.open === 0
      ? `All ${n.all} start-up debts have a binding rule: ${n.before} had one before the 2017 plan, ${n.bound} got one since`
      : `${n.bound + n.before} of ${n.all} start-up debts have a binding rule, ${n.open} ${n.open === 1 ? "is" : "are"} open`,
  none: "The debts begin to run with the plan of July 2017",
  subtitle: (v: { asOf: string }) =>
    `From the plan of 20 July 2017 to the first soft and to the binding instrument in China, up to ${v.asOf}`,
  notes: [
    "Which text addresses which debt is the compilers’ judgement; the articles can be read on each record’s page.",
    "Only laws, regulations and departmental rules with a day of commencement bind; guidelines and standards are soft; drafts are neither.",
  ],
  key: {
    soft: "first soft instrument",
    binding: "binding instrument",
    open: "time a debt stood without a binding rule",
  },
  start: "plan of July 2017",
  altShort: (n: { rows: number }) => `One line for each of ${n.rows} debts on a time axis.`,
  altLong: (v: { debt: string; state: string; binding: string | null; on: string | null }) =>
    v.binding === null ? `${v.debt}: ${v.state}.` : `${v.debt}: ${v.state}, by ${v.binding} (${v.on}).`,
  reading: (v: { debt: string; what: string; on: string; articles: string }) =>
    `${v.debt}: ${v.what}, ${v.on}${v.articles === "" ? "" : `, articles ${v.articles}`}`,
};

export const debtsLedgerWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Das Buch der Altlasten",
    params: {
      instrument: {
        label: "Getilgt wird durch",
        values: { first: "den ersten verbindlichen Rechtsakt", final: "den jüngsten verbindlichen Rechtsakt" },
      },
      clock: {
        label: "Der Rechtsakt zählt ab",
        values: { force: "seinem Inkrafttreten", adoption: "seinem Beschluss" },
      },
    },
    columns: {
      debt: "Altlast",
      soft: "Erstes weiches Instrument",
      softOn: "Beschlossen",
      binding: "Verbindlicher Rechtsakt",
      bindingOn: "Ab",
      articles: "Artikel",
      years: "Jahre seit dem Plan von 2017",
      state: "Stand",
    },
    describe: {
      debt: "Regelungslücke, die der Policy Brief als Altlast aufführt",
      soft: "Erste Leitlinie, Norm oder Verhaltensregel dazu",
      softOn: "Wann sie beschlossen wurde",
      binding: "Verbindlicher Rechtsakt dazu, wie von den Bearbeitern zugeordnet",
      bindingOn: "Wann er in Kraft trat, oder beschlossen wurde, wenn die Ansicht ab dann zählt",
      articles: "Einschlägige Artikel, wie von den Bearbeitern beurteilt",
      years:
        "Jahre zu 365,2425 Tagen ab dem 20. Juli 2017; null oder weniger, wo schon eine Regel bestand; leer, solange offen",
      state: "Ob die Altlast offen, seither geregelt oder schon vor dem Plan geregelt war",
    },
    states: { open: "offen", bound: "geregelt", "bound-before-start": "vor dem Plan geregelt" },
    print: {
      open: (v) => `offen seit ${v.years} Jahren`,
      bound: (v) => `geregelt nach ${v.years} Jahren`,
      "bound-before-start": () => "vor dem Plan geregelt",
    },
    title: (n) =>
      n.open === 0
        ? `Alle ${n.all} Altlasten haben eine verbindliche Regel: ${n.before} schon vor dem Plan von 2017, ${n.bound} seither`
        : `${n.bound + n.before} von ${n.all} Altlasten haben eine verbindliche Regel, offen: ${n.open}`,
    none: "Die Altlasten laufen ab dem Plan vom Juli 2017",
    subtitle: (v) =>
      `Vom Plan des 20. Juli 2017 bis zum ersten weichen und zum verbindlichen Instrument in China, bis ${v.asOf}`,
    notes: [
      "Welcher Text welche Altlast betrifft, ist ein Urteil der Bearbeiter; die Artikel stehen auf der Seite jedes Datensatzes.",
      "Verbindlich sind nur Gesetze, Verordnungen und Ressortvorschriften mit einem Tag des Inkrafttretens; Leitlinien und Normen sind weich; Entwürfe sind keins von beiden.",
    ],
    key: {
      soft: "erstes weiches Instrument",
      binding: "verbindlicher Rechtsakt",
      open: "Zeit ohne verbindliche Regel",
    },
    start: "Plan vom Juli 2017",
    altShort: (n) => `Eine Zeile für jede von ${n.rows} Altlasten auf einer Zeitachse.`,
    altLong: (v) =>
      v.binding === null ? `${v.debt}: ${v.state}.` : `${v.debt}: ${v.state}, durch ${v.binding} (${v.on}).`,
    reading: (v) => `${v.debt}: ${v.what}, ${v.on}${v.articles === "" ? "" : `, Artikel ${v.articles}`}`,
  },
  fr: {
    name: "Le registre des dettes",
    params: {
      instrument: {
        label: "Une dette est payée par",
        values: { first: "le premier acte contraignant", final: "le dernier acte contraignant" },
      },
      clock: {
        label: "L’acte compte à partir de",
        values: { force: "son entrée en vigueur", adoption: "son adoption" },
      },
    },
    columns: {
      debt: "Dette",
      soft: "Premier acte souple",
      softOn: "Adoption",
      binding: "Acte contraignant",
      bindingOn: "À partir du",
      articles: "Articles",
      years: "Années depuis le plan de 2017",
      state: "État",
    },
    describe: {
      debt: "Lacune de régulation que la note appelle dette de jeunesse",
      soft: "Première ligne directrice, norme ou code qui la concerne",
      softOn: "Date d’adoption",
      binding: "Acte contraignant qui la concerne, selon le codage des auteurs",
      bindingOn: "Date d’entrée en vigueur, ou d’adoption si la vue compte à partir de là",
      articles: "Articles concernés, selon le jugement des auteurs",
      years:
        "Années de 365,2425 jours depuis le 20 juillet 2017 ; zéro ou moins si une règle existait déjà ; vide tant qu’ouverte",
      state: "Si la dette est ouverte, réglée depuis, ou l’était avant le plan",
    },
    states: { open: "ouverte", bound: "réglée", "bound-before-start": "réglée avant le plan" },
    print: {
      open: (v) => `ouverte depuis ${v.years} ans`,
      bound: (v) => `réglée après ${v.years} ans`,
      "bound-before-start": () => "réglée avant le plan",
    },
    title: (n) =>
      n.open === 0
        ? `Les ${n.all} dettes de jeunesse ont une règle contraignante : ${n.before} avant le plan de 2017, ${n.bound} depuis`
        : `${n.bound + n.before} dettes de jeunesse sur ${n.all} ont une règle contraignante, ouvertes : ${n.open}`,
    none: "Les dettes courent à partir du plan de juillet 2017",
    subtitle: (v) =>
      `Du plan du 20 juillet 2017 au premier acte souple et à l’acte contraignant en Chine, jusqu’au ${v.asOf}`,
    notes: [
      "Quel texte concerne quelle dette relève du jugement des auteurs ; les articles se lisent sur la page de chaque fiche.",
      "Seuls lient les lois, règlements et règles ministérielles ayant un jour d’entrée en vigueur ; lignes directrices et normes sont souples ; les projets ne sont ni l’un ni l’autre.",
    ],
    key: { soft: "premier acte souple", binding: "acte contraignant", open: "temps sans règle contraignante" },
    start: "plan de juillet 2017",
    altShort: (n) => `Une ligne pour chacune des ${n.rows} dettes sur un axe du temps.`,
    altLong: (v) =>
      v.binding === null ? `${v.debt} : ${v.state}.` : `${v.debt} : ${v.state}, par ${v.binding} (${v.on}).`,
    reading: (v) => `${v.debt} : ${v.what}, ${v.on}${v.articles === "" ? "" : `, articles ${v.articles}`}`,
  },
};
