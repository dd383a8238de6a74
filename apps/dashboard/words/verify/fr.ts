import type { VerifyWords } from "./words.ts";

/** The same words in French. */
export const fr: VerifyWords = {
  title: "Vérifier une figure",
  lead: "Sous chaque figure tirée d’ici est imprimé un code. Saisissez-le pour voir ce qui a été imprimé : quelle figure, avec quels choix, faite de quelle version des faits.",
  label: "Code sous la figure",
  hint: "En majuscules ou minuscules, avec ou sans traits d’union ; la ligne imprimée entière convient aussi.",
  go: "Rechercher",
  another: "Rechercher un autre code",
  proves: {
    title: "Ce qu’un code prouve, et ce qu’il ne prouve pas",
    does: "Il dit quelle vue a été prise : la figure, chaque choix, la langue et la version des faits. Le code contient lui-même tout cela ; aucune liste de codes n’est à tenir, et aucun n’expire.",
    doesNot:
      "Il ne dit pas que l’image au-dessus est restée telle quelle. Mettez l’imprimé à côté de la figure à laquelle mène le code ; qui possède le fichier peut le faire comparer exactement.",
  },
  file: {
    title: "Vérifier un fichier au chiffre près",
    lead: "Chaque fichier SVG, PNG, PDF, XLSX et JSON porte l’adresse qui le refait ; pour un CSV, ajoutez son adresse. Avec l’Observatoire sur votre ordinateur, cette commande refait le fichier et compare :",
    answers:
      "Elle répond « same » (identique), « differs » (différent, et où) ou « cannot tell » (impossible à dire, et pourquoi). Un nombre changé dans un tableau ou une barre déplacée dans une image est trouvé.",
    withAddress: "Pour un fichier qui ne dit pas d’où il vient :",
  },
  code: (code: string) => `Le code ${code}`,
  stands: "Ce qu’il représente",
  figure: "La figure",
  choices: "Choix",
  standard: "la vue standard",
  language: "Langue",
  facts: "Faits",
  version: (version: string, checked: string) => `version ${version}, vérifiée en dernier le ${checked}`,
  gone: (version: string) => `version ${version}, qui n’est plus conservée ici`,
  languages: { en: "anglais", de: "allemand", fr: "français" },
  state: {
    current: "Les faits n’ont pas changé depuis : voici la figure telle qu’imprimée, et telle qu’elle est aujourd’hui.",
    same: "Des faits plus récents existent, mais chaque valeur de cette figure est restée telle qu’imprimée.",
    newer:
      "Des faits plus récents existent et changent cette figure. Les deux sont montrées : d’abord telle qu’imprimée, puis telle qu’elle est aujourd’hui.",
    gone: "Les faits de cette version ne sont pas conservés ici : la figure imprimée ne peut donc pas être refaite. Voici la même vue avec les faits d’aujourd’hui ; elle peut différer de l’imprimé.",
  },
  printed: "Telle qu’imprimée",
  today: (version: string) => `Avec les faits d’aujourd’hui, version ${version}`,
  openPrinted: "Ouvrir la figure figée avec son tableau, ses sources et ses fichiers",
  openToday: "Ouvrir la figure avec les faits d’aujourd’hui",
  outdated: {
    title: "Cette figure ne peut plus être refaite",
    lead: (code: string) => `« ${code} » est un code complet de l’Observatoire : une figure a été imprimée avec lui.`,
    why: "L’un des choix dont elle est faite n’est plus compris, car l’Observatoire a changé depuis. L’imprimé n’est pas pour autant réfuté ; il n’y a simplement plus rien à quoi le comparer.",
    today: "Ouvrir la figure telle qu’elle est aujourd’hui",
  },
  unknown: {
    title: "Aucune figure n’a ce code",
    lead: (code: string) => `« ${code} » n’est pas un code imprimé sous une figure de l’Observatoire.`,
    letters:
      "Un code compte au moins seize lettres et chiffres, par groupes de quatre. Il ne contient jamais I, L, O ni U : ce qui leur ressemble est 1, 1, 0 ou V.",
    check:
      "La fin du code vérifie le reste : une seule lettre mal saisie se remarque. Comparez encore une fois avec l’imprimé :",
  },
};
