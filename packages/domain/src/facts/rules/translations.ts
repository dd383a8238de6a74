import { defineRule, everyRecord, type Finding, finding } from "./rule.ts";

export const nothingIsLeftUntranslated = defineRule({
  name: "nothing-is-left-untranslated",
  why: "A reader in German or French must not meet an English sentence.",
  check: (facts) =>
    everyRecord(facts).flatMap(({ key, record }) =>
      sentences(record).flatMap(({ path, en, de, fr }): Finding[] => {
        const left = [de === en ? "de" : "", fr === en ? "fr" : "", de === fr ? "fr" : ""].find(
          (language) => language !== "",
        );
        return left === undefined
          ? []
          : [finding(key, record.id, `${path}.${left}`, "is left untranslated", "translate it")];
      }),
    ),
});

interface Sentence {
  readonly path: string;
  readonly en: string;
  readonly de: string;
  readonly fr: string;
}

/** Texts in three languages, at any depth, long enough not to be the same word everywhere. */
function sentences(value: unknown, path = ""): Sentence[] {
  if (typeof value !== "object" || value === null) return [];
  const { en, de, fr } = value as Partial<Sentence>;
  if (typeof en === "string" && en.includes(" ")) return [{ path, en, de: de ?? en, fr: fr ?? en }];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? `[${key}]` : `${path === "" ? "" : "."}${key}`;
    return sentences(inner, `${path}${step}`);
  });
}
