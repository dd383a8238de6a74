import { posix } from "node:path";
import type { Import, ModuleFacts } from "./module-facts.ts";

/** A wall of DESIGN: the files it holds for, what breaks it, and where to go instead. */
export type Wall = {
  name: string;
  holds: (path: string) => boolean;
  breaches: (facts: ModuleFacts, path: string) => { line: number; what: string }[];
  instead: string;
};

/** Tests and what only tests use. */
const isTest = (path: string) => /\.test(-d)?\.tsx?$|\/testing(\.tsx?$|\/)|-for-test\.ts$|\/bench\//.test(path);
const inside = (place: RegExp) => (path: string) => place.test(path) && !isTest(path);
const domain = /^packages\/domain\/src\//;
const charts = /^packages\/charts\/src\//;
const mathematics = "numeric|concentration|inequality|inference|time|scenario";

const takes =
  (forbidden: (from: string, one: Import) => boolean) =>
  ({ imports }: ModuleFacts, path: string) =>
    imports
      .filter((one) => forbidden(one.from.startsWith(".") ? posix.join(posix.dirname(path), one.from) : one.from, one))
      .map(({ line, from, names }) => ({ line, what: `takes ${names.join(", ") || "all"} from "${from}"` }));

const uses =
  (...names: string[]) =>
  ({ globals }: ModuleFacts) =>
    globals.filter(({ name }) => names.includes(name)).map(({ line, name }) => ({ line, what: `uses ${name}` }));

const matching = (pattern: RegExp) => takes((from) => pattern.test(from));

/** Which workspaces each may take code from; DESIGN's list read downwards. */
const below: Record<string, string[]> = {
  "packages/domain": [],
  "packages/charts": ["domain"],
  "apps/cli": ["charts", "domain"],
  "apps/server": ["charts", "domain"],
  "apps/dashboard": ["charts", "domain"],
};
const workspaceOf = (path: string) => Object.keys(below).find((workspace) => path.startsWith(`${workspace}/`));

export const walls: Wall[] = [
  {
    name: "imports point down",
    holds: (path) => workspaceOf(path) !== undefined,
    breaches: (facts, path) =>
      takes((from, { typeOnly }) => {
        const other = /^@observatory\/([^/]+)/.exec(from)?.[1];
        if (other === undefined) return false;
        const own = workspaceOf(path) ?? "";
        if (own === "apps/dashboard" && other === "server") return !typeOnly;
        // One path makes every file: the command line writes what the server answers, byte for byte.
        if (own === "apps/cli" && from === "@observatory/server/render") return false;
        return own.split("/")[1] !== other && !below[own]?.includes(other);
      })(facts, path),
    instead:
      "apps → charts → domain: move what both need down to the package below; the dashboard takes only types from the server (import type) and asks it through @trpc/client",
  },
  {
    name: "workspaces are entered by their doors",
    holds: (path) => workspaceOf(path) !== undefined,
    breaches: (facts, path) =>
      takes(
        (target, { from }) =>
          from.startsWith(".") &&
          /^(apps|packages|tooling)\//.test(target) &&
          !target.startsWith(`${workspaceOf(path)}/`),
      )(facts, path),
    instead:
      "take it from the other package by name (@observatory/…), or add the smallest door to that package's exports",
  },
  {
    name: "doors are written out",
    holds: (path) => workspaceOf(path) !== undefined,
    breaches: ({ starExports }) => starExports.map(({ line }) => ({ line, what: "exports *" })),
    instead: "name what is given out, so that a reader of the door sees it and a rename is noticed",
  },
  {
    name: "what helps tests stays with tests",
    holds: (path) => workspaceOf(path) !== undefined && !isTest(path) && !/\.config\.ts$/.test(path),
    breaches: takes((target) => isTest(target)),
    instead: "move what the program needs out of the testing module",
  },
  {
    name: "domain stands on zod and a hash",
    holds: inside(domain),
    breaches: takes((from) => !/^(packages\/domain\/|zod$|@noble\/hashes\/|@observatory\/)/.test(from)),
    instead:
      "files, network and drawing belong to apps and charts; if mathematics needs a library, argue it in docs/adr first",
  },
  {
    name: "domain reads no clock, chance, network or console",
    holds: inside(domain),
    breaches: uses(
      ...[
        "new Date()",
        "Date.now",
        "performance",
        "Math.random",
        "crypto",
        "fetch",
        "console",
        "process",
        "globalThis",
      ],
      ...["setTimeout", "setInterval", "queueMicrotask", "window", "document", ".localeCompare", ".toLocaleString"],
    ),
    instead:
      "take it as an argument: asOf for the day, a seed and numeric/random for chance, order in facts for sorting, a return value for words",
  },
  {
    name: "numbers know nothing above them",
    holds: inside(/^packages\/domain\/src\/numeric\//),
    breaches: takes((from) => from.startsWith("packages/domain/") && !/\/src\/(numeric\/|errors\.ts$)/.test(from)),
    instead: "numeric is the floor: move the function that needs more up to the folder whose idea it is",
  },
  {
    name: "mathematics knows no nouns",
    holds: inside(new RegExp(`^packages/domain/src/(${mathematics})/`)),
    breaches: matching(/^packages\/domain\/(src\/(records|facts|compute)|data)\//),
    instead: "take plain numbers as arguments; facts/select turns records into them",
  },
  {
    name: "records do not compute",
    holds: inside(/^packages\/domain\/src\/records\//),
    breaches: matching(new RegExp(`^packages/domain/(src/(facts|compute|${mathematics})|data)/`)),
    instead: "a record says what a well-formed fact is; what follows from facts lives in facts/",
  },
  {
    name: "the calculator knows no facts",
    holds: inside(/^packages\/domain\/src\/compute\//),
    breaches: matching(/^packages\/domain\/(src\/(records|facts)|data)\//),
    instead: "a definition takes its numbers as input; what needs facts is a selector in facts/ or a chart",
  },
  {
    name: "charts touch nothing outside",
    holds: inside(charts),
    breaches: (facts, path) => [
      ...uses("fetch", "process", "console", "new Date()", "Date.now", "Math.random")(facts),
      ...matching(/^node:/)(facts, path),
    ],
    instead:
      "a chart is a function of facts and params; fetching, files and time belong to the server and the dashboard",
  },
  {
    name: "React lives in figures",
    holds: (path) => charts.test(path) && !isTest(path) && !path.startsWith("packages/charts/src/figures/"),
    breaches: matching(/^(react|react-dom|react-is|recharts)(\/|$)/),
    instead: "columns, rows and words are plain data; what only the eye needs goes to packages/charts/src/figures",
  },
  {
    name: "charts are given their facts",
    holds: inside(charts),
    breaches: takes((from, { names }) => /^@observatory\/domain/.test(from) && names.includes("bundledFacts")),
    instead: "take facts as an argument; the server and the command line hand them in",
  },
  {
    name: "components compute nothing",
    holds: inside(/^apps\/dashboard\/.*\.tsx$/),
    breaches: (facts, path) => [
      ...matching(new RegExp(`^@observatory/domain/(${mathematics}|compute)$`))(facts, path),
      ...uses("Math", ".toFixed", ".toPrecision")(facts),
      ...facts.arithmetic.map(({ line, operator }) => ({ line, what: `computes with ${operator}` })),
    ],
    instead:
      "a number on a page comes from a chart's payload or a procedure, printed by the charts' formatter; what must answer under a moving slider is a plain .ts module beside the component",
  },
  {
    name: "the environment is read in one place",
    holds: (path) => inside(/^apps\/.*\.(ts|tsx)$/)(path) && !/(^|\/)(env|[\w-]+\.config)\.ts$/.test(path),
    breaches: uses("process.env"),
    instead: "read it in that app's env.ts, checked once, and pass the value on",
  },
];

/** Every breach of every wall, as lines a person can follow. */
export const breachesOf = (path: string, facts: ModuleFacts, held: readonly Wall[] = walls): string[] =>
  held
    .filter(({ holds }) => holds(path))
    .flatMap(({ name, instead, breaches }) =>
      breaches(facts, path).map(({ line, what }) => `${path}:${line} ${what}, but ${name}; ${instead}`),
    );
