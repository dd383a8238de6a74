import type { Catalogue } from "../locale.ts";

const en = {
  name: "Designations by year",
  params: {
    scheme: { label: "Show", values: { both: "Platforms and zones", platforms: "Platforms", zones: "Zones" } },
  },
  rows: { platforms: "Open innovation platforms", zones: "Pilot innovation zones" },
  columns: {
    scheme: "Scheme",
    name: "Name",
    nameZh: "Chinese name",
    designatedOn: "Designated",
    field: "Field",
    place: "Place",
    region: "Region",
    id: "Record",
  },
  describe: {
    scheme: "Platform (a firm or institute that leads a field) or pilot zone (a locality)",
    name: "Operator’s brand or name of the locality",
    nameZh: "The same in Chinese",
    designatedOn: "Date of designation, as precise as it is known",
    field: "Field of the platform; empty for zones",
    place: "Seat of the operator, or the locality itself",
    region: "Mega-region of the place, or the rest of China",
    id: "Id of the record",
  },
  firm: "date seen in a source",
  title: (n: { platforms: number | null; zones: number | null; first: string; last: string }) =>
    n.zones === null
      ? `China named ${n.platforms} open innovation platforms from ${n.first} to ${n.last}`
      : n.platforms === null
        ? `China approved ${n.zones} pilot innovation zones from ${n.first} to ${n.last}`
        : `China named ${n.platforms} AI platforms and ${n.zones} pilot zones from ${n.first} to ${n.last}`,
  none: "Nothing had been designated yet",
  subtitle: (v: { asOf: string }) =>
    `National AI open innovation platforms and pilot innovation zones by year of designation, up to ${v.asOf}`,
  notes: [
    "Platforms are dated by the ministry’s announcement; eight of 2022 were approved one by one, and of most only the year is known.",
    "Midea follows the brief’s list; Meituan’s own account says that the smart-life platform is Meituan’s.",
  ],
  altShort: (n: { dots: number }) => `${n.dots} named dots under their years.`,
  altLong: (v: { scheme: string; years: string }) => `${v.scheme}: ${v.years}.`,
  perYear: (v: { year: string; count: number; names: string }) => `${v.count} in ${v.year} (${v.names})`,
};

export const designationTimelineWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Ernennungen nach Jahr",
    params: {
      scheme: { label: "Zeige", values: { both: "Plattformen und Zonen", platforms: "Plattformen", zones: "Zonen" } },
    },
    rows: { platforms: "Offene Innovationsplattformen", zones: "Pilotzonen für Innovation" },
    columns: {
      scheme: "Programm",
      name: "Name",
      nameZh: "Chinesischer Name",
      designatedOn: "Ernannt",
      field: "Feld",
      place: "Ort",
      region: "Region",
      id: "Datensatz",
    },
    describe: {
      scheme: "Plattform (Firma oder Institut, das ein Feld anführt) oder Pilotzone (ein Ort)",
      name: "Marke des Betreibers oder Name des Ortes",
      nameZh: "Dasselbe auf Chinesisch",
      designatedOn: "Datum der Ernennung, so genau wie bekannt",
      field: "Feld der Plattform; leer bei Zonen",
      place: "Sitz des Betreibers oder der Ort selbst",
      region: "Megaregion des Ortes oder das übrige China",
      id: "Kennung des Datensatzes",
    },
    firm: "Datum in einer Quelle gesehen",
    title: (n) =>
      n.zones === null
        ? `China ernannte von ${n.first} bis ${n.last} ${n.platforms} offene Innovationsplattformen`
        : n.platforms === null
          ? `China genehmigte von ${n.first} bis ${n.last} ${n.zones} Pilotzonen`
          : `China ernannte von ${n.first} bis ${n.last} ${n.platforms} KI-Plattformen und ${n.zones} Pilotzonen`,
    none: "Noch war nichts ernannt",
    subtitle: (v) => `Nationale offene KI-Innovationsplattformen und Pilotzonen nach Jahr der Ernennung, bis ${v.asOf}`,
    notes: [
      "Plattformen sind nach der Bekanntgabe des Ministeriums datiert; acht wurden 2022 einzeln genehmigt, von den meisten ist nur das Jahr bekannt.",
      "Midea folgt der Liste des Policy Briefs; Meituan schreibt, die Plattform für das smarte Leben sei die eigene.",
    ],
    altShort: (n) => `${n.dots} benannte Punkte unter ihren Jahren.`,
    altLong: (v) => `${v.scheme}: ${v.years}.`,
    perYear: (v) => `${v.count} im Jahr ${v.year} (${v.names})`,
  },
  fr: {
    name: "Désignations par année",
    params: {
      scheme: { label: "Montrer", values: { both: "Plateformes et zones", platforms: "Plateformes", zones: "Zones" } },
    },
    rows: { platforms: "Plateformes d’innovation ouverte", zones: "Zones pilotes d’innovation" },
    columns: {
      scheme: "Dispositif",
      name: "Nom",
      nameZh: "Nom chinois",
      designatedOn: "Désignation",
      field: "Domaine",
      place: "Lieu",
      region: "Région",
      id: "Fiche",
    },
    describe: {
      scheme: "Plateforme (entreprise ou institut chef de file d’un domaine) ou zone pilote (une localité)",
      name: "Marque de l’opérateur ou nom de la localité",
      nameZh: "Le même en chinois",
      designatedOn: "Date de désignation, aussi précise que connue",
      field: "Domaine de la plateforme ; vide pour les zones",
      place: "Siège de l’opérateur, ou la localité elle-même",
      region: "Mégarégion du lieu, ou reste de la Chine",
      id: "Identifiant de la fiche",
    },
    firm: "date vue dans une source",
    title: (n) =>
      n.zones === null
        ? `La Chine a désigné ${n.platforms} plateformes d’innovation ouverte de ${n.first} à ${n.last}`
        : n.platforms === null
          ? `La Chine a approuvé ${n.zones} zones pilotes d’innovation de ${n.first} à ${n.last}`
          : `La Chine a désigné ${n.platforms} plateformes d’IA et ${n.zones} zones pilotes de ${n.first} à ${n.last}`,
    none: "Rien n’avait encore été désigné",
    subtitle: (v) =>
      `Plateformes nationales d’innovation ouverte en IA et zones pilotes par année de désignation, jusqu’au ${v.asOf}`,
    notes: [
      "Les plateformes sont datées de l’annonce du ministère ; huit ont été approuvées une à une en 2022, et pour la plupart seule l’année est connue.",
      "Midea suit la liste de la note ; Meituan écrit que la plateforme de la vie intelligente est la sienne.",
    ],
    altShort: (n) => `${n.dots} points nommés sous leurs années.`,
    altLong: (v) => `${v.scheme} : ${v.years}.`,
    perYear: (v) => `${v.count} en ${v.year} (${v.names})`,
  },
};
