import type { Catalogue } from "../locale.ts";

interface Told {
  readonly qualifier: string;
  readonly number: string;
  readonly unit: string;
  readonly when: string;
}

const told = ({ qualifier, number, unit, when }: Told) =>
  `${[qualifier, number, unit].filter((part) => part !== "").join(" ")} (${when})`;
const panel = ({ unit, magnitude }: { unit: string; magnitude: string | null }) =>
  magnitude === null ? unit : `${unit}, ${magnitude}`;

const en = {
  name: "National series",
  params: {
    series: {
      label: "Series",
      values: {
        "little-giants-batch": "Firms named “little giants” in the year’s batch",
        "ai-core-industry-size": "Size of the core AI industry",
        "ai-enterprises": "AI enterprises, as counted by the industry ministry",
        "ai-enterprises-in-cingai-sample": "AI enterprises in one institute’s yearly sample",
        "ai-undergraduate-majors-approved": "Universities newly allowed to teach the AI major",
        "antitrust-cases-administrative-monopoly": "Cases of monopoly by administrative power",
        "antitrust-fines-total": "Antitrust fines in all",
        "genai-services-filed-cac": "Generative-AI services filed with the national regulator",
        "merger-reviews-closed": "Merger reviews closed",
        "platform-applications": "Applications built on a platform",
        "platform-company-revenue": "Revenue of a platform’s operator",
        "platform-developers": "Developers on a platform",
        "platform-enterprises-served": "Enterprises that a platform serves",
        "platform-models": "Models built on or offered by a platform",
      },
    },
  },
  columns: { period: "Period", entity: "Of whom", value: "Value", unit: "Unit", qualifier: "As printed" },
  describe: {
    period: "The period the number is of, as its source gives it",
    entity: "Whom the number is about; empty for the country as a whole",
    value: "The number, in single units",
    unit: "What is counted or measured",
    qualifier: "Whether the source says about, over or under; empty where it gives the number itself",
  },
  units: {} as Readonly<Record<string, string>>,
  qualifiers: { exact: "", about: "about", over: "over", under: "under" },
  magnitudes: { billion: "billion", million: "million" },
  title: (v: { name: string; of: string | null; first: string; last: string }) =>
    v.first === v.last
      ? `${v.name}: ${v.of === null ? "" : `${v.of}, `}${v.last}`
      : `${v.name}: ${v.of === null ? "" : `${v.of}, `}${v.last}, after ${v.first}`,
  none: (v: { name: string }) => `${v.name}: no number is known for so early a day`,
  subtitle: (v: { name: string; asOf: string }) =>
    `${v.name}; each number stands at the end of its period, for periods that had ended by ${v.asOf}`,
  notes: [
    "Numbers of one line have the same counter and the same unit; those of different lines do not compare. Between two numbers the line is a guide for the eye.",
    "Sources round and define as they like: the table says which number is about, over or under, and names the source of each.",
  ],
  panel,
  told,
  altShort: (n: { points: number }) => `${n.points} numbers over time.`,
  altLong: (v: { of: string | null; told: string }) => `${v.of === null ? "" : `${v.of}: `}${v.told}.`,
};

export const ecosystemSeriesWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Nationale Reihen",
    params: {
      series: {
        label: "Reihe",
        values: {
          "little-giants-batch": "Als „kleine Riesen“ benannte Firmen im Jahrgang",
          "ai-core-industry-size": "Größe der KI-Kernindustrie",
          "ai-enterprises": "KI-Unternehmen nach Zählung des Industrieministeriums",
          "ai-enterprises-in-cingai-sample": "KI-Unternehmen in der Jahresauswahl eines Instituts",
          "ai-undergraduate-majors-approved": "Neu für das Hauptfach KI zugelassene Hochschulen",
          "antitrust-cases-administrative-monopoly": "Fälle von Monopol durch Verwaltungsmacht",
          "antitrust-fines-total": "Kartellbußen insgesamt",
          "genai-services-filed-cac": "Bei der nationalen Behörde angemeldete Dienste generativer KI",
          "merger-reviews-closed": "Abgeschlossene Fusionsprüfungen",
          "platform-applications": "Auf einer Plattform gebaute Anwendungen",
          "platform-company-revenue": "Umsatz eines Plattformbetreibers",
          "platform-developers": "Entwickler auf einer Plattform",
          "platform-enterprises-served": "Unternehmen, die eine Plattform bedient",
          "platform-models": "Auf einer Plattform gebaute oder angebotene Modelle",
        },
      },
    },
    columns: { period: "Zeitraum", entity: "Von wem", value: "Wert", unit: "Einheit", qualifier: "So gedruckt" },
    describe: {
      period: "Zeitraum der Zahl, wie die Quelle ihn angibt",
      entity: "Von wem die Zahl handelt; leer für das ganze Land",
      value: "Die Zahl in einzelnen Einheiten",
      unit: "Was gezählt oder gemessen wird",
      qualifier: "Ob die Quelle etwa, über oder unter sagt; leer, wo sie die Zahl selbst gibt",
    },
    units: {
      enterprises: "Unternehmen",
      universities: "Hochschulen",
      cases: "Fälle",
      services: "Dienste",
      models: "Modelle",
      applications: "Anwendungen",
      developers: "Entwickler",
      "developer teams": "Entwicklerteams",
      "enterprises and institutions": "Unternehmen und Einrichtungen",
      "open-source models": "quelloffene Modelle",
    },
    qualifiers: { exact: "", about: "etwa", over: "über", under: "unter" },
    magnitudes: { billion: "Mrd.", million: "Mio." },
    title: (v) =>
      v.first === v.last
        ? `${v.name}: ${v.of === null ? "" : `${v.of}, `}${v.last}`
        : `${v.name}: ${v.of === null ? "" : `${v.of}, `}${v.last}, nach ${v.first}`,
    none: (v) => `${v.name}: Für einen so frühen Tag ist keine Zahl bekannt`,
    subtitle: (v) =>
      `${v.name}; jede Zahl steht am Ende ihres Zeitraums, für Zeiträume, die bis ${v.asOf} zu Ende waren`,
    notes: [
      "Zahlen einer Linie stammen aus derselben Zählung und Einheit; Zahlen verschiedener Linien sind nicht vergleichbar. Zwischen zwei Zahlen führt die Linie nur das Auge.",
      "Quellen runden und definieren nach eigenem Maß: Die Tabelle sagt, welche Zahl etwa, über oder unter meint, und nennt zu jeder die Quelle.",
    ],
    panel,
    told,
    altShort: (n) => `${n.points} Zahlen im Zeitverlauf.`,
    altLong: (v) => `${v.of === null ? "" : `${v.of}: `}${v.told}.`,
  },
  fr: {
    name: "Séries nationales",
    params: {
      series: {
        label: "Série",
        values: {
          "little-giants-batch": "Entreprises nommées « petits géants » dans l’année",
          "ai-core-industry-size": "Taille de l’industrie centrale de l’IA",
          "ai-enterprises": "Entreprises d’IA comptées par le ministère de l’Industrie",
          "ai-enterprises-in-cingai-sample": "Entreprises d’IA dans l’échantillon annuel d’un institut",
          "ai-undergraduate-majors-approved": "Universités nouvellement autorisées à enseigner l’IA",
          "antitrust-cases-administrative-monopoly": "Cas de monopole par pouvoir administratif",
          "antitrust-fines-total": "Amendes antitrust au total",
          "genai-services-filed-cac": "Services d’IA générative déposés auprès du régulateur national",
          "merger-reviews-closed": "Examens de concentrations clos",
          "platform-applications": "Applications construites sur une plateforme",
          "platform-company-revenue": "Chiffre d’affaires d’un opérateur de plateforme",
          "platform-developers": "Développeurs sur une plateforme",
          "platform-enterprises-served": "Entreprises servies par une plateforme",
          "platform-models": "Modèles construits sur une plateforme ou offerts par elle",
        },
      },
    },
    columns: { period: "Période", entity: "De qui", value: "Valeur", unit: "Unité", qualifier: "Tel qu’imprimé" },
    describe: {
      period: "Période du nombre, telle que la source la donne",
      entity: "De qui parle le nombre ; vide pour le pays entier",
      value: "Le nombre, en unités simples",
      unit: "Ce qui est compté ou mesuré",
      qualifier: "Si la source dit environ, plus de ou moins de ; vide quand elle donne le nombre même",
    },
    units: {
      enterprises: "entreprises",
      universities: "universités",
      cases: "cas",
      models: "modèles",
      developers: "développeurs",
      "developer teams": "équipes de développeurs",
      "enterprises and institutions": "entreprises et institutions",
      "open-source models": "modèles ouverts",
    },
    qualifiers: { exact: "", about: "environ", over: "plus de", under: "moins de" },
    magnitudes: { billion: "milliards", million: "millions" },
    title: (v) =>
      v.first === v.last
        ? `${v.name} : ${v.of === null ? "" : `${v.of}, `}${v.last}`
        : `${v.name} : ${v.of === null ? "" : `${v.of}, `}${v.last}, après ${v.first}`,
    none: (v) => `${v.name} : aucun nombre n’est connu pour un jour si précoce`,
    subtitle: (v) =>
      `${v.name} ; chaque nombre se tient à la fin de sa période, pour les périodes achevées au ${v.asOf}`,
    notes: [
      "Les nombres d’une ligne ont le même compteur et la même unité ; ceux de lignes différentes ne se comparent pas. Entre deux nombres, la ligne ne guide que l’œil.",
      "Les sources arrondissent et définissent à leur façon : le tableau dit quel nombre est environ, plus de ou moins de, et nomme la source de chacun.",
    ],
    panel,
    told,
    altShort: (n) => `${n.points} nombres dans le temps.`,
    altLong: (v) => `${v.of === null ? "" : `${v.of} : `}${v.told}.`,
  },
};
