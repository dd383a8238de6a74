import type { Catalogue } from "../locale.ts";
import { scenarioWords } from "../words/scenario.ts";

const en = {
  name: "What would tip the balance",
  params: {
    ...scenarioWords.en.params,
    what: {
      label: "Tip by",
      values: { indicators: "one indicator", dimensions: "one dimension", weights: "one weight" },
    },
  },
  columns: {
    year: "Year",
    what: "What changes",
    dimension: "Dimension",
    score: "Now, as score or weight",
    needed: "Needed, as score or weight",
    value: "Now, in its own unit",
    neededValue: "Needed, in its own unit",
    unit: "Unit",
    without: "Balance without it",
  },
  describe: {
    year: "Year, at its end",
    what: "The indicator, dimension or weight that alone would change, all else as it is",
    dimension: "Row of Figure 3 that it belongs to",
    score: "Score now, 0 adverse to 1 benign; for a weight its share",
    needed: "Score or weight at which the balance is zero; empty where no possible value does it",
    value:
      "Value now in the indicator’s own unit; empty for dimensions and weights, and the middle where only an interval is known",
    neededValue: "Value at which the balance is zero, in the indicator’s own unit",
    unit: "Unit of the two values; shares, points and relative changes are fractions",
    without: "Balance if this part were left out and the other weights rescaled",
  },
  units: {
    share: "share",
    years: "years",
    tasks: "tasks",
    index: "index",
    points: "points",
    "relative-change": "relative change",
  },
  title: (v: { year: string; share: string; alone: number; all: number; what: string }) =>
    `In ${v.year}, moving ${v.share} of the weight would tip the balance; ${v.alone} of ${v.all} ${v.what} could do it alone`,
  titleFirm: (v: { year: string; alone: number; all: number; what: string }) =>
    `In ${v.year}, no shift of weights tips the balance; ${v.alone} of ${v.all} ${v.what} could do it alone`,
  kinds: { indicators: "indicators", dimensions: "dimensions", weights: "weights" },
  subtitle: (asOf: string) =>
    `From what is to what would bring the balance to zero, one at a time with all else as it is, facts as of ${asOf}`,
  would: (v: { needed: string; now: string }) => `would need ${v.needed}, has ${v.now}`,
  never: (now: string) => `cannot alone, has ${now}`,
  reading: (v: { name: string; says: string }) => `${v.name}: ${v.says}`,
  axis: { score: "Score, 0 adverse to 1 benign", weight: "Share of the weight" },
  key: { now: "now, with a line to what would be needed" },
  altShort: (rows: number) => `${rows} rows, each from its present place to the one where the balance is zero.`,
  noneAlone: "A row without a line cannot tip the balance alone, whatever its value between the goalposts.",
};

export const scenarioTippingWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Was die Bilanz kippen würde",
    params: {
      ...scenarioWords.de.params,
      what: {
        label: "Gekippt durch",
        values: { indicators: "einen Indikator", dimensions: "eine Dimension", weights: "ein Gewicht" },
      },
    },
    columns: {
      year: "Jahr",
      what: "Was sich ändert",
      dimension: "Dimension",
      score: "Jetzt, als Punktwert oder Gewicht",
      needed: "Nötig, als Punktwert oder Gewicht",
      value: "Jetzt, in eigener Einheit",
      neededValue: "Nötig, in eigener Einheit",
      unit: "Einheit",
      without: "Bilanz ohne ihn",
    },
    describe: {
      year: "Jahr, an seinem Ende",
      what: "Der Indikator, die Dimension oder das Gewicht, das sich allein änderte, alles andere wie es ist",
      dimension: "Zeile der Abbildung 3, zu der es gehört",
      score: "Punktwert jetzt, 0 ungünstig bis 1 günstig; bei einem Gewicht sein Anteil",
      needed: "Punktwert oder Gewicht, bei dem die Bilanz 0 ist; leer, wo kein möglicher Wert das leistet",
      value:
        "Wert jetzt in der Einheit des Indikators; leer bei Dimensionen und Gewichten; die Mitte, wo nur ein Intervall bekannt ist",
      neededValue: "Wert, bei dem die Bilanz 0 ist, in der Einheit des Indikators",
      unit: "Einheit der beiden Werte; Anteile, Punkte und relative Änderungen sind Brüche",
      without: "Bilanz, wenn dieser Teil wegfiele und die anderen Gewichte angepasst würden",
    },
    units: {
      share: "Anteil",
      years: "Jahre",
      tasks: "Aufgaben",
      index: "Index",
      points: "Punkte",
      "relative-change": "relative Änderung",
    },
    title: (v) =>
      `${v.year} würde eine Verschiebung von ${v.share} des Gewichts die Bilanz kippen; ${v.alone} von ${v.all} ${v.what} könnten es allein`,
    titleFirm: (v) =>
      `${v.year} kippt keine Verschiebung der Gewichte die Bilanz; ${v.alone} von ${v.all} ${v.what} könnten es allein`,
    kinds: { indicators: "Indikatoren", dimensions: "Dimensionen", weights: "Gewichten" },
    subtitle: (asOf) =>
      `Von dem, was ist, zu dem, was die Bilanz auf 0 brächte, eines nach dem anderen und alles Übrige wie es ist, Fakten mit Stand ${asOf}`,
    would: (v) => `bräuchte ${v.needed}, hat ${v.now}`,
    never: (now) => `kann es nicht allein, hat ${now}`,
    reading: (v) => `${v.name}: ${v.says}`,
    axis: { score: "Punktwert, 0 ungünstig bis 1 günstig", weight: "Anteil am Gewicht" },
    key: { now: "jetzt, mit einer Linie zum Nötigen" },
    altShort: (rows) => `${rows} Zeilen, jede von ihrem jetzigen Platz zu dem, an dem die Bilanz 0 ist.`,
    noneAlone:
      "Eine Zeile ohne Linie kann die Bilanz nicht allein kippen, welchen Wert zwischen den Zielmarken sie auch annimmt.",
  },
  fr: {
    name: "Ce qui ferait basculer le solde",
    params: {
      ...scenarioWords.fr.params,
      what: {
        label: "Basculer par",
        values: { indicators: "un indicateur", dimensions: "une dimension", weights: "un poids" },
      },
    },
    columns: {
      year: "Année",
      what: "Ce qui change",
      dimension: "Dimension",
      score: "Aujourd’hui, en score ou en poids",
      needed: "Nécessaire, en score ou en poids",
      value: "Aujourd’hui, dans son unité",
      neededValue: "Nécessaire, dans son unité",
      unit: "Unité",
      without: "Solde sans lui",
    },
    describe: {
      year: "Année, à sa fin",
      what: "L’indicateur, la dimension ou le poids qui changerait seul, tout le reste égal",
      dimension: "Ligne de la figure 3 à laquelle il appartient",
      score: "Score aujourd’hui, de 0 défavorable à 1 favorable ; pour un poids, sa part",
      needed: "Score ou poids auquel le solde est nul ; vide si aucune valeur possible n’y suffit",
      value:
        "Valeur d’aujourd’hui dans l’unité de l’indicateur ; vide pour les dimensions et les poids ; le milieu si seul un intervalle est connu",
      neededValue: "Valeur à laquelle le solde est nul, dans l’unité de l’indicateur",
      unit: "Unité des deux valeurs ; parts, points et variations relatives sont des fractions",
      without: "Solde si cette partie était retirée et les autres poids ajustés",
    },
    units: {
      share: "part",
      years: "ans",
      tasks: "tâches",
      index: "indice",
      points: "points",
      "relative-change": "variation relative",
    },
    title: (v) =>
      `En ${v.year}, déplacer ${v.share} du poids ferait basculer le solde ; ${v.alone} ${v.what} sur ${v.all} y suffiraient seuls`,
    titleFirm: (v) =>
      `En ${v.year}, aucun déplacement de poids ne fait basculer le solde ; ${v.alone} ${v.what} sur ${v.all} y suffiraient seuls`,
    kinds: { indicators: "indicateurs", dimensions: "dimensions", weights: "poids" },
    subtitle: (asOf) =>
      `De ce qui est à ce qui ramènerait le solde à zéro, un élément à la fois et tout le reste égal, faits au ${asOf}`,
    would: (v) => `il faudrait ${v.needed}, il y a ${v.now}`,
    never: (now) => `ne peut seul, il y a ${now}`,
    reading: (v) => `${v.name} : ${v.says}`,
    axis: { score: "Score, de 0 défavorable à 1 favorable", weight: "Part du poids" },
    key: { now: "aujourd’hui, avec un trait vers le nécessaire" },
    altShort: (rows) => `${rows} lignes, chacune de sa place actuelle à celle où le solde est nul.`,
    noneAlone:
      "Une ligne sans trait ne peut faire basculer le solde à elle seule, quelle que soit sa valeur entre les bornes.",
  },
};
