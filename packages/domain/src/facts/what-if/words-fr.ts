import type { WhatIfWords } from "./words.ts";

export const fr: WhatIfWords = {
  addPlatform: ({ name, place, on, operatorType }) =>
    `« ${name} » est désignée comme plateforme avec son siège à ${place} (${operatorType}), date : ${on}`,
  addZone: ({ name, place, on }) => `« ${name} » est approuvée comme zone pilote, lieu : ${place}, date : ${on}`,
  movePlatform: ({ name, place }) => `la plateforme de « ${name} » a son siège à ${place}`,
  moveZone: ({ name, place }) => `la zone pilote « ${name} » se trouve à ${place}`,
  datePlatform: ({ name, on }) => `la plateforme de « ${name} » a été désignée à cette date : ${on}`,
  dateZone: ({ name, on }) => `la zone pilote « ${name} » a été approuvée à cette date : ${on}`,
  dropPlatform: (name) => `la plateforme de « ${name} » n’a jamais été désignée`,
  dropZone: (name) => `la zone pilote « ${name} » n’a jamais été approuvée`,
  dateMilestone: ({ name, on, inForce }) =>
    `« ${name} » ${inForce ? "est entré en vigueur à cette date" : "a été adopté à cette date"} : ${on}`,
  dropMilestone: (name) => `« ${name} » n’a jamais été adopté`,
  noBindingSince: (on) => `aucune règle contraignante n’a été adoptée en Chine à partir de cette date : ${on}`,
  setShares: ({ market, period, shares }) =>
    `parts de marché de « ${market} », période ${period} : ${shares.map(({ firm, share }) => `${firm} à ${share}`).join(", ")}`,
  judge: ({ indicator, year, value, range }) =>
    `l’indicateur « ${indicator} » est fixé à la main à ${value}${range === null ? "" : ` (de ${range})`} ${year === null ? "pour chaque année" : `pour ${year}`}`,
  operatorTypes: {
    "private-enterprise": "entreprise privée",
    "state-owned-enterprise": "entreprise publique",
    "research-institute": "institut de recherche",
  },
  remark: (clauses) => `Hypothèse, non un fait. Supposé ici : ${clauses.join(" ; ")}.`,
};
