import { expect, test } from "vitest";
import { contentOf } from "./source.ts";

type Locked = { license?: string; dev?: boolean; devOptional?: boolean; link?: boolean };

const lock: { packages: Record<string, Locked> } = JSON.parse(contentOf("package-lock.json"));
const shipped = Object.entries(lock.packages).flatMap(([path, { license, dev, link }]) =>
  path.startsWith("node_modules/") && !dev && !link
    ? [{ name: path.replace(/^.*node_modules\//, ""), license: license ?? "" }]
    : [],
);

/** Ask nothing of whoever runs or passes on the observatory but to keep their notices. */
const permissive = [
  ...["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0", "ISC", "MIT", "MIT-0"],
  ...["CC-BY-4.0", "Unlicense", "Zlib", "Python-2.0"],
];

/** Libraries whose own files stay under their licence when changed; we load them as they are. */
const loadedAsTheyAre: readonly { name: RegExp; license: string }[] = [
  { name: /^@resvg\/resvg-js/, license: "MPL-2.0" },
  { name: /^@img\/sharp-/, license: "LGPL-3.0-or-later" },
];

/** Packages whose manifest is silent; the licence stands in a file beside it. */
const silent: Record<string, string> = { "png-js": "MIT" };

const alternatives = (license: string) => license.replace(/[()]/g, "").split(" OR ");
const accepted = (license: string, others: readonly string[]) =>
  alternatives(license).some((one) =>
    one.split(" AND ").every((part) => permissive.includes(part) || others.includes(part)),
  );

test("every package that ships has a licence that lets the code stay MIT", () => {
  expect(shipped.length).toBeGreaterThan(50);
  const refused = shipped.filter(({ name, license }) => {
    const others = loadedAsTheyAre.filter((one) => one.name.test(name)).map((one) => one.license);
    return !accepted(license === "" ? (silent[name] ?? "none named") : license, others);
  });
  expect(refused).toEqual([]);
});

test("a licence that obliges more is refused", () => {
  expect(accepted("GPL-3.0-only", [])).toBe(false);
  expect(accepted("MIT AND AGPL-3.0-only", [])).toBe(false);
  expect(accepted("(GPL-2.0-only OR MIT)", [])).toBe(true);
});
