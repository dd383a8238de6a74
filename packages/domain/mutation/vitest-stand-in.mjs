/*
 * What the mathematics' tests use of vitest, in one process and without a reporter: thousands of mutants are run against them, and
 * starting vitest for each would take a night. Matchers are vitest's own.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
expect.getState = () => getState(expect);
expect.setState = (state) => setState(state, expect);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true, writable: true });
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);

/** Every test, in the order of the files. */
export const tests = [];
const titles = [];

export function test(title, run) {
  tests.push({ id: String(tests.length), title: [...titles, title].join(" › "), run });
}

export function describe(title, body) {
  titles.push(String(title));
  body();
  titles.pop();
}

const argumentsOf = (rows) => rows.map((row) => (Array.isArray(row) ? row : [row]));

test.each = (rows) => (title, run) => {
  for (const [i, row] of argumentsOf(rows).entries()) test(`${title} #${i}`, () => run(...row));
};

describe.each = (rows) => (title, body) => {
  for (const [i, row] of argumentsOf(rows).entries()) describe(`${title} #${i}`, () => body(...row));
};
