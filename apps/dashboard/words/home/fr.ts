import type { BalanceClass, Robustness } from "@observatory/domain/scenario";
import type { HomeWords } from "./en.ts";

const sides: Record<BalanceClass, string> = {
  benign: "du côté favorable",
  adverse: "du côté défavorable",
  mixed: "entre les deux",
};

const stands: Record<Robustness, (of: BalanceClass) => string> = {
  robustly: (of) => `se situent nettement ${sides[of]}`,
  mostly: (of) => `se situent surtout ${sides[of]}`,
  leaning: (of) => `penchent ${sides[of]} sans trancher la question`,
  undetermined: () => "ne tranchent pas la question",
};

const classes: Record<BalanceClass, string> = { benign: "favorables", adverse: "défavorables", mixed: "mitigées" };

/** The French words of the first page. */
export const homeFr: HomeWords = {
  answer: (v) =>
    `Fin ${v.year}, les éléments ${stands[v.robustness](v.class)} : ${v.balance} sur une échelle de −1 à +1, et entre ${v.low} et ${v.high} dans 90 % des pondérations admissibles.`,
  answerTitle: "La réponse à ce jour",
  benign: "favorable : stimule l’innovation",
  adverse: "défavorable : consolide des monopoles",
  scale: (balance, low, high) =>
    `Échelle de −1, défavorable, à +1, favorable : le solde est de ${balance} ; dans 90 % des spécifications, il se situe entre ${low} et ${high}`,
  specifications: (share, of) => `${share} de ces pondérations sont ${classes[of]}`,
  covered: (share) => `les éléments couvrent ${share} de ce qui est pesé`,
  checked: (date) => `faits vérifiés pour la dernière fois le ${date}`,
  links: {
    rows: "Les six lignes et leurs sources",
    sources: "Toutes ses sources",
    doubt: "Pondérer autrement",
    method: "Comment c’est calculé",
  },
  rows: {
    title: "Les six lignes qui en décident",
    lead: "Les deux scénarios de la note diffèrent sur six lignes. Chacune est notée d’après des faits, entre son extrémité défavorable et son extrémité favorable ; derrière se trouvent ses indicateurs et ses sources.",
    none: "trop peu d’éléments",
  },
  figures: {
    title: "Quatre figures portent l’argument",
    short: {
      "market-concentration":
        "Ne figurent ici que les marchés pour lesquels les parts publiées laissent au plus 0,1 d’incertitude ; la figure entière les montre tous.",
      "milestone-lanes":
        "Ne figurent ici que les règles contraignantes ; la figure entière ajoute plans, normes et lignes directrices.",
    },
  },
  latest: {
    title: "Ce qui a changé récemment",
    lanes: { china: "Chine", eu: "Union européenne" },
    phases: { foster: "encourage", regulate: "réglemente", both: "encourage et réglemente" },
    changed: (date, lines) =>
      lines === 1
        ? `Les faits ont changé pour la dernière fois le ${date}, dans une table.`
        : `Les faits ont changé pour la dernière fois le ${date}, dans ${lines} tables.`,
    feed: "Suivre les changements par un flux",
    all: "Tous les jalons",
  },
  sure: {
    title: "Jusqu’où nous en sommes sûrs, et pourquoi",
    lead: "Le solde est un jugement fondé sur des faits. Voici à quoi il tient.",
    missing: "Ce qui manque le plus",
  },
  about:
    "L’Observatoire reprend la question de la note ReConnect China Policy Brief 11 et tient ses preuves à jour. Chaque figure est calculée à partir de faits sourcés et s’emporte sous forme de fichier.",
};
