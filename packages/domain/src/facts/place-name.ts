import type { Language } from "./claims/words.ts";

/** Places that German or French call otherwise than English does; the others keep their pinyin in all three. */
const otherwise: Readonly<Record<string, Readonly<Record<Exclude<Language, "en">, string>>>> = {
  Beijing: { de: "Peking", fr: "Pékin" },
  "Binhai New Area": { de: "Neues Gebiet Binhai", fr: "nouvelle zone de Binhai" },
  "Deqing County": { de: "Kreis Deqing", fr: "district de Deqing" },
  "Hong Kong": { de: "Hongkong", fr: "Hong Kong" },
  "Inner Mongolia": { de: "Innere Mongolei", fr: "Mongolie-Intérieure" },
  "Pudong New Area": { de: "Neues Gebiet Pudong", fr: "nouvelle zone de Pudong" },
  "Tianjin Binhai New Area": { de: "Tianjin, Neues Gebiet Binhai", fr: "Tianjin, nouvelle zone de Binhai" },
};

/**
 * What a language calls a place that the facts name in English.
 *
 * @param nameEn - Name of a place, province or zone as its record spells it; any other text comes back as it is.
 * @example placeName("Beijing", "fr"); // "Pékin"
 */
export function placeName(nameEn: string, language: Language): string {
  return language === "en" ? nameEn : (otherwise[nameEn]?.[language] ?? nameEn);
}
