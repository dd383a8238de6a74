import { defineRule, everyRecord, everyText, finding } from "./rule.ts";

export const noWithheldAddress = defineRule({
  name: "no-withheld-address",
  why: "Mirrors and addresses nobody has judged may have changed hands; readers are told the source, not sent there.",
  check: (facts) => {
    const withheld = new Map(
      facts.sources.flatMap(({ id, linked, address }) => (linked || address === null ? [] : [[bare(address), id]])),
    );
    return everyRecord(facts).flatMap(({ key, record }) =>
      key === "sources"
        ? []
        : everyText(record).flatMap(({ path, text }) =>
            [...text.matchAll(/https?:\/\/[^\s"<>]+/g)]
              .filter(([address]) => withheld.has(bare(address)))
              .map(([address]) => {
                const problem = `gives the address of "${withheld.get(bare(address))}", which is withheld`;
                return finding(key, record.id, path, problem, "name the source instead");
              }),
          ),
    );
  },
});

/** An address without scheme, www and closing slash, so that spellings do not hide it. */
function bare(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, "").replace(/[/.,;]+$/, "");
}

/** Parts of the tools that facts were gathered with, which mean nothing to a reader. */
const remains = /\b(search|file)-index\b|\bindex id\b|\bsource_index\b|\b[a-z]+_[a-z]+(_[a-z]+)*\b/;

export const noToolRemains = defineRule({
  name: "no-tool-remains",
  why: "Index numbers and field names of the gathering mean nothing to a reader.",
  check: (facts) =>
    everyRecord(facts).flatMap(({ key, record }) =>
      everyText(record).flatMap(({ path, text }) => {
        const [word] = /^https?:/.test(text) ? [] : (remains.exec(text) ?? []);
        return word === undefined ? [] : [finding(key, record.id, path, `holds "${word}"`, "say it in words")];
      }),
    ),
});
