import type { Catalogue } from "../locale.ts";

interface Counted {
  readonly platforms: number | null;
  readonly zones: number | null;
  readonly places: number;
  readonly inside: number;
}

const en = {
  name: "Map of designations",
  params: {
    scheme: { label: "Show", values: { both: "Platforms and zones", platforms: "Platforms", zones: "Zones" } },
  },
  columns: {
    place: "Place",
    placeZh: "Chinese name",
    province: "Province",
    region: "Region",
    names: "Names of the platforms",
    latitude: "Latitude",
    longitude: "Longitude",
  },
  describe: {
    place: "City or county with a platform's seat or a zone",
    placeZh: "The same in Chinese",
    province: "Provincial unit it lies in",
    region: "Mega-region of the place, or the rest of China",
    platforms: "Platforms whose operators have their seat there",
    zones: "Pilot zones approved there",
    names: "Brands of the platforms' operators, by date",
    latitude: "Degrees north, WGS 84",
    longitude: "Degrees east, WGS 84",
  },
  title: ({ platforms, zones, places, inside }: Counted) => {
    const held =
      zones === null
        ? `${platforms} platforms have their seats`
        : platforms === null
          ? `${zones} pilot zones lie`
          : `${platforms} platforms and ${zones} pilot zones lie`;
    return `${held} in ${places} ${places === 1 ? "place" : "places"}, ${inside} of them in the three mega-regions`;
  },
  none: "Nothing had been designated yet",
  subtitle: (v: { scheme: string; asOf: string }) =>
    `${v.scheme} at the place of their seat or zone, one mark each, up to ${v.asOf}`,
  notes: [
    "A schematic statistical map of the 31 provincial units that the facts cover: it takes no position on any border, draws no outer border as a line and leaves out small and disputed islands; other land is neutral.",
    "Outlines: Natural Earth, public domain, simplified; an equal-area projection. The Pearl River Delta is nine cities; the map knows provinces only and outlines all of Guangdong.",
  ],
  unplaced: (places: string) => `In the table but not on the map, as no coordinates were gathered: ${places}.`,
  recalled: "place or date not confirmed, or known to the year only",
  altShort: (n: { places: number }) => `A map with ${n.places} places and a mark for each platform and zone.`,
  told: (v: { place: string; zone: string | null; platforms: string | null }) =>
    `${v.place}: ${[v.zone === null ? null : `zone (${v.zone})`, v.platforms].filter((part) => part !== null).join("; ")}.`,
};

export const designationMapWords: Catalogue<typeof en> = {
  en,
  de: {
    name: "Karte der Ernennungen",
    params: {
      scheme: { label: "Zeige", values: { both: "Plattformen und Zonen", platforms: "Plattformen", zones: "Zonen" } },
    },
    columns: {
      place: "Ort",
      placeZh: "Chinesischer Name",
      province: "Provinz",
      region: "Region",
      names: "Namen der Plattformen",
      latitude: "Breite",
      longitude: "Länge",
    },
    describe: {
      place: "Stadt oder Kreis mit dem Sitz einer Plattform oder mit einer Zone",
      placeZh: "Dasselbe auf Chinesisch",
      province: "Provinzeinheit, in der er liegt",
      region: "Megaregion des Ortes oder das übrige China",
      platforms: "Plattformen, deren Betreiber dort ihren Sitz haben",
      zones: "Dort genehmigte Pilotzonen",
      names: "Marken der Betreiber, nach Datum",
      latitude: "Grad Nord, WGS 84",
      longitude: "Grad Ost, WGS 84",
    },
    title: ({ platforms, zones, places, inside }) => {
      const held =
        zones === null
          ? `${platforms} Plattformen haben ihren Sitz`
          : platforms === null
            ? `${zones} Pilotzonen liegen`
            : `${platforms} Plattformen und ${zones} Pilotzonen liegen`;
      return places === 1
        ? `${held} an einem einzigen Ort; in den drei Megaregionen: ${inside}`
        : `${held} an ${places} Orten, ${inside} davon in den drei Megaregionen`;
    },
    none: "Noch war nichts ernannt",
    subtitle: (v) => `${v.scheme} am Ort ihres Sitzes oder ihrer Zone, je eine Marke, bis ${v.asOf}`,
    notes: [
      "Schematische statistische Karte der 31 Provinzeinheiten, die die Fakten abdecken: Sie bezieht zu keiner Grenze Stellung, zeichnet keine Außengrenze als Linie und lässt kleine und umstrittene Inseln weg; anderes Land bleibt neutral.",
      "Umrisse: Natural Earth, gemeinfrei, vereinfacht; flächentreue Projektion. Das Perlfluss-Delta besteht aus neun Städten; die Karte kennt nur Provinzen und umreißt ganz Guangdong.",
    ],
    unplaced: (places) => `In der Tabelle, aber nicht auf der Karte, weil Koordinaten fehlen: ${places}.`,
    recalled: "Ort oder Datum nicht bestätigt oder nur als Jahr bekannt",
    altShort: (n) => `Karte mit ${n.places} Orten und einer Marke für jede Plattform und Zone.`,
    told: (v) =>
      `${v.place}: ${[v.zone === null ? null : `Zone (${v.zone})`, v.platforms].filter((part) => part !== null).join("; ")}.`,
  },
  fr: {
    name: "Carte des désignations",
    params: {
      scheme: { label: "Montrer", values: { both: "Plateformes et zones", platforms: "Plateformes", zones: "Zones" } },
    },
    columns: {
      place: "Lieu",
      placeZh: "Nom chinois",
      province: "Province",
      region: "Région",
      names: "Noms des plateformes",
      latitude: "Latitude",
      longitude: "Longitude",
    },
    describe: {
      place: "Ville ou district où siège une plateforme ou se trouve une zone",
      placeZh: "Le même en chinois",
      province: "Unité provinciale où il se trouve",
      region: "Mégarégion du lieu, ou reste de la Chine",
      platforms: "Plateformes dont l’opérateur y a son siège",
      zones: "Zones pilotes qui y ont été approuvées",
      names: "Marques des opérateurs, par date",
      latitude: "Degrés nord, WGS 84",
      longitude: "Degrés est, WGS 84",
    },
    title: ({ platforms, zones, places, inside }) => {
      const held =
        zones === null
          ? `${platforms} plateformes ont leur siège`
          : platforms === null
            ? `${zones} zones pilotes se trouvent`
            : `${platforms} plateformes et ${zones} zones pilotes se trouvent`;
      return places === 1
        ? `${held} en un seul lieu ; dans les trois mégarégions : ${inside}`
        : `${held} en ${places} lieux, dont ${inside} dans les trois mégarégions`;
    },
    none: "Rien n’avait encore été désigné",
    subtitle: (v) => `${v.scheme} au lieu de leur siège ou de leur zone, une marque chacune, jusqu’au ${v.asOf}`,
    notes: [
      "Carte statistique schématique des 31 unités provinciales couvertes par les faits : elle ne prend position sur aucune frontière, ne trace aucune limite extérieure et omet les îles petites ou disputées ; les autres terres restent neutres.",
      "Contours : Natural Earth, domaine public, simplifiés ; projection équivalente. Le delta de la rivière des Perles compte neuf villes ; la carte ne connaît que les provinces et entoure tout le Guangdong.",
    ],
    unplaced: (places) => `Dans le tableau mais pas sur la carte, faute de coordonnées : ${places}.`,
    recalled: "lieu ou date non confirmés, ou connus à l’année seulement",
    altShort: (n) => `Carte de ${n.places} lieux avec une marque par plateforme et par zone.`,
    told: (v) =>
      `${v.place} : ${[v.zone === null ? null : `zone (${v.zone})`, v.platforms].filter((part) => part !== null).join(" ; ")}.`,
  },
};
