/*
 * The very first parse of a process, before the engine has warmed to anything: what a start waits for. Told the bundle of
 * subjects, it prints one line of JSON.
 */
const { bundledTables, parseFacts } = await import(process.argv[2]);
const tables = bundledTables();
const text = JSON.stringify(tables);
const start = performance.now();
JSON.parse(text);
const read = performance.now();
parseFacts(tables);
const parsed = performance.now();
process.stdout.write(JSON.stringify({ floorMs: read - start, ms: parsed - read }));
