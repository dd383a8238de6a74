import { forms, type Operation, operation, type Verb, verbs } from "./operation.ts";
import { printOperation } from "./print-what-if.ts";
import { refuseStep, remedyOf, waysOut } from "./refuse.ts";

/** The most steps one what-if may have. */
const STEPS_MAX = 60;

/** As much of what was typed is said back. */
const SHOWN = 60;

/** The form described here; a later one would begin `v2;`, so that old addresses keep their meaning. */
const VERSION = "v1";

/**
 * Reads a what-if as an address has it: steps with semicolons between, each a verb and its fields with dots between.
 *
 * `add-platform.nokia.shanghai.2025-06-30~Nokia;move-zone.suzhou.yibin;judge.open-tasks:40,30,60`. A list stands after a
 * colon, with commas; a free name after a tilde, in which `;` and `%` are written `%3B` and `%25`. Whether the records named
 * exist is asked by {@link withWhatIf}.
 *
 * @param text - As above; may begin with `v1;`. Empty: no steps.
 * @returns The steps in canonical order, whatever theirs was.
 * @throws InputError if a step is not understood, is said twice, or there are more than 60; names it and its form.
 * @example parseWhatIf("drop-platform.dji;add-zone.lanzhou.chengdu.2025-01").map((step) => step.do); // ["add-zone", "drop-platform"]
 */
export function parseWhatIf(text: string): Operation[] {
  if (text === "") return [];
  const parts = text.split(";");
  if (/^v\d+$/.test(parts[0] ?? "")) {
    if (parts[0] !== VERSION) {
      refuseStep(0, {
        why: "version",
        of: { known: VERSION },
        rule: `the form ${VERSION} of a what-if`,
        value: parts[0],
        remedy: `write it in form ${VERSION}`,
      });
    }
    parts.shift();
  }
  if (parts.length > STEPS_MAX)
    refuseStep(STEPS_MAX, {
      why: "tooMany",
      of: { most: STEPS_MAX },
      rule: `at most ${STEPS_MAX} steps`,
      value: parts.length,
    });
  const read = parts.map((part, position) => ({ step: parsed(part, position), position }));
  const keyed = read.map(({ step, position }) => ({ step, position, key: printOperation(step) }));
  keyed.sort((a, b) => verbs.indexOf(a.step.do) - verbs.indexOf(b.step.do) || (a.key < b.key ? -1 : 1));
  const again = keyed.find(({ key }, i) => keyed[i - 1]?.key === key);
  if (again !== undefined)
    refuseStep(again.position, {
      why: "twice",
      of: { step: again.key },
      rule: "each step once",
      value: again.key,
      remedy: "leave one out",
    });
  return keyed.map(({ step }) => step);
}

const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;

function parsed(part: string, position: number): Operation {
  const [, head = "", listed, named] = /^([^:~]*)(?::([^~]*))?(?:~(.*))?$/su.exec(part) ?? [];
  const [verb = "", ...given] = head.split(".");
  if (!Object.hasOwn(forms, verb)) refuseVerb(verb, position);
  const { fields, optional, tail, shown } = forms[verb as Verb];
  const malformed = (why?: string): never =>
    refuseStep(position, {
      why: "form",
      of: { step: part.slice(0, SHOWN), form: shown },
      rule: `the form ${shown}`,
      value: part,
      ...(why === undefined ? {} : { remedy: why }),
    });
  if (given.length > fields.length || given.length < fields.length - optional) malformed();
  if (listed !== undefined && tail !== "shares" && tail !== "values") malformed();
  if (named !== undefined && tail !== "name") malformed();
  const result = operation.safeParse({
    do: verb,
    ...Object.fromEntries(given.map((value, i) => [fields[i], value])),
    ...(tail === "shares" ? { shares: sharesOf(listed ?? "", malformed) } : {}),
    ...(tail === "values" ? { values: (listed ?? "").split(",").map((value) => numberOf(value, malformed)) } : {}),
    ...(named === undefined ? {} : { name: unescaped(named, malformed) }),
  });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return malformed(issue === undefined ? undefined : `${issue.path.join(".")}: ${issue.message}`);
}

function sharesOf(listed: string, malformed: () => never) {
  return listed.split(",").map((pair) => {
    const [firm = "", value, ...more] = pair.split("=");
    if (value === undefined || more.length > 0) malformed();
    return { firm, share: numberOf(value ?? "", malformed) };
  });
}

function numberOf(value: string, malformed: (why: string) => never): number {
  return NUMBER.test(value) ? Number(value) + 0 : malformed(`"${value.slice(0, 20)}" is no plain number`);
}

/** A name as it was before `;` and `%` were written with their codes. */
function unescaped(named: string, malformed: (why: string) => never): string {
  if (/%(?!3B|25)/.test(named)) malformed('in a name write ";" as %3B and "%" as %25');
  return named.replaceAll("%3B", ";").replaceAll("%25", "%");
}

function refuseVerb(verb: string, position: number): never {
  const out = waysOut(verb, verbs);
  return refuseStep(position, {
    why: "verb",
    of: { verb: verb.slice(0, SHOWN), ...out },
    rule: `a step that begins with one of ${verbs.join(", ")}`,
    value: verb,
    remedy: out.meant === null ? "see the forms in docs/methods/what-if.md" : remedyOf(out),
  });
}
