/*
 * Holds the instrumented package with its tests, and answers two messages: run everything once and say which test passes over
 * which mutant; run these tests with that mutant and say whether one fails.
 */
const { tests } = await import(process.argv[2]);
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;
const byId = new Map(tests.map((test) => [test.id, test]));

function failureOf(test) {
  stryker.currentTestId = test.id;
  try {
    test.run();
    return null;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 200);
  } finally {
    stryker.currentTestId = undefined;
  }
}

function rehearse() {
  const played = tests.map((test) => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const failure = failureOf(test);
    const { user, system } = process.cpuUsage(before);
    const ms = performance.now() - start;
    return { id: test.id, title: test.title, failure, ms, workMs: Math.min(ms, (user + system) / 1000) };
  });
  return { played, coverage: stryker.mutantCoverage };
}

function isKilled(mutant, testIds) {
  stryker.activeMutant = mutant;
  const killed = testIds.some((id) => failureOf(byId.get(id)) !== null);
  stryker.activeMutant = undefined;
  return killed;
}

process.on("message", ({ mutant, testIds }) => {
  process.send(mutant === undefined ? rehearse() : { killed: isKilled(mutant, testIds) });
});
process.send("ready");
