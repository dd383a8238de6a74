import type { governanceEn } from "./governance-en.ts";

export const governanceFr: typeof governanceEn = {
  links: {
    title: "Mesures sur le même sujet, côte à côte",
    says: ({ links, china, eu, open }) =>
      `${links} paires d’une mesure européenne et d’une mesure chinoise portent sur le même sujet : la Chine a été la première dans ${china} cas, l’UE dans ${eu}, et dans ${open} les dates laissent la question ouverte.`,
    alone: ({ alone }) =>
      `Mesures de l’UE sans équivalent chinois enregistré : ${alone}. Qu’une mesure chinoise absente des paires soit sans équivalent n’a pas été jugé.`,
    judged:
      "Que deux mesures partagent un sujet relève d’un jugement ; laquelle est venue d’abord est calculé d’après les jours d’adoption.",
    none: "Jusqu’à ce jour, aucune mesure européenne n’est enregistrée, donc aucune paire.",
    caption: "Paires de mesures européennes et chinoises sur le même sujet",
    columns: {
      eu: "Mesure européenne",
      euOn: "Adoption",
      china: "Mesure chinoise",
      chinaOn: "Adoption",
      first: "D’abord",
    },
    describe: {
      eu: "Nom court, menant à la fiche",
      euOn: "Jour d’adoption dans l’UE",
      china: "Nom court, menant à la fiche ; vide si aucune n’est enregistrée",
      chinaOn: "Jour d’adoption en Chine",
      first: "Quel côté a adopté d’abord, calculé d’après les deux jours",
    },
    first: { china: "Chine", eu: "UE", open: "ouvert" },
    alonePair: "sans équivalent",
  },
  exposure: {
    title: "Surveillance et contrôle des exportations",
    lead: "Deux questions que les six dimensions laissent de côté, comme la note. Aucune ne dit à quoi sert une plateforme : la première est un jugement sur un domaine, la seconde la décision d’un autre gouvernement sur une entreprise.",
    fields: "Domaines proches de la surveillance, selon un jugement",
    named: (named, of) =>
      `La note compte ${named} des ${of} domaines parmi ceux qui se prêtent à un contrôle social plus étroit.`,
    inferred: (count) => `Ajoutés ici par déduction, non cités par la note : ${count}.`,
    fieldsCaption: "Domaines jugés proches de la surveillance",
    lists: "Opérateurs figurant sur des listes du gouvernement américain",
    seen: (count, of) =>
      `Sur ${of} opérateurs, ${count} figurent sur l’Entity List, la liste américaine de contrôle des exportations, par une inscription lue dans une source ; aucune radiation n’en est enregistrée.`,
    recalled: (count) =>
      `Opérateurs dont l’inscription à l’Entity List n’est connue que de mémoire, non comptés ici : ${count}.`,
    noneListed: "Jusqu’à ce jour, aucune inscription d’un opérateur n’est enregistrée.",
    knownUntil: "Un état a été vérifié pour la dernière fois le jour indiqué ; la suite n’est pas connue.",
    listsCaption: "Inscriptions sur des listes américaines concernant des opérateurs de plateformes",
    columns: {
      platform: "Plateforme",
      basis: "Fondement",
      why: "Raison",
      list: "Liste",
      since: "Depuis",
      status: "État",
      until: "Vérifié jusqu’au",
      citation: "Référence",
      note: "Remarque",
    },
    describe: {
      platform: "La plateforme, menant à sa fiche",
      basis: "Si la note cite le domaine ou si les auteurs le déduisent",
      why: "La raison donnée dans la fiche, en anglais",
      list: "Quelle liste",
      since: "Jour de l’inscription, ou de l’avis qui a été retiré",
      status: "État de l’inscription au jour de la page",
      until: "Dernier jour pour lequel l’état a pu être vérifié ; vide si sans limite",
      citation: "Federal Register ou numéro de document",
      note: "Ce qui en a été lu et ce qui est de mémoire, en anglais",
    },
    basis: { brief: "cité par la note", inferred: "déduit ici", none: "aucun" },
    listNames: {
      "entity-list": "Entity List (contrôle des exportations)",
      "ns-cmic": "Liste NS-CMIC (placements en titres)",
      "section-1260h": "Section 1260H (entreprises militaires chinoises)",
      "section-1237": "Section 1237 (antérieure à 1260H)",
    },
    status: {
      listed: "inscrit",
      "related-entity-listed": "une société mère ou liée est inscrite, non l’opérateur",
      removed: (on) => `radié : ${on}`,
      "withdrawn-before-publication": "avis retiré avant publication ; pas inscrit par cet avis",
    },
  },
};
