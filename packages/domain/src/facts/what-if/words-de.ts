import type { WhatIfWords } from "./words.ts";

export const de: WhatIfWords = {
  addPlatform: ({ name, place, on, operatorType }) =>
    `„${name}“ wird als Plattform mit Sitz in ${place} benannt (${operatorType}), Datum: ${on}`,
  addZone: ({ name, place, on }) => `„${name}“ wird als Pilotzone genehmigt, Ort: ${place}, Datum: ${on}`,
  movePlatform: ({ name, place }) => `die Plattform von „${name}“ hat ihren Sitz in ${place}`,
  moveZone: ({ name, place }) => `die Pilotzone „${name}“ liegt in ${place}`,
  datePlatform: ({ name, on }) => `die Plattform von „${name}“ wurde zu diesem Datum benannt: ${on}`,
  dateZone: ({ name, on }) => `die Pilotzone „${name}“ wurde zu diesem Datum genehmigt: ${on}`,
  dropPlatform: (name) => `die Plattform von „${name}“ wurde nie benannt`,
  dropZone: (name) => `die Pilotzone „${name}“ wurde nie genehmigt`,
  dateMilestone: ({ name, on, inForce }) =>
    `„${name}“ ${inForce ? "trat zu diesem Datum in Kraft" : "wurde zu diesem Datum beschlossen"}: ${on}`,
  dropMilestone: (name) => `„${name}“ wurde nie beschlossen`,
  noBindingSince: (on) => `ab diesem Datum wurde in China keine verbindliche Regel mehr beschlossen: ${on}`,
  setShares: ({ market, period, shares }) =>
    `Marktanteile für „${market}“, Zeitraum ${period}: ${shares.map(({ firm, share }) => `${firm} mit ${share}`).join(", ")}`,
  judge: ({ indicator, year, value, range }) =>
    `der Indikator „${indicator}“ ist von Hand gesetzt auf ${value}${range === null ? "" : ` (Spanne ${range})`} ${year === null ? "für jedes Jahr" : `für ${year}`}`,
  operatorTypes: {
    "private-enterprise": "Privatunternehmen",
    "state-owned-enterprise": "Staatsunternehmen",
    "research-institute": "Forschungsinstitut",
  },
  remark: (clauses) => `Gedankenspiel, keine Fakten. Hier angenommen: ${clauses.join("; ")}.`,
};
