import { computeFunction, computeFunctions, computeOne, computeSchema } from "@observatory/domain/compute";
import { type Command, Option } from "commander";
import { type Io, linesOf, readAll, writeLine } from "../io.ts";
import { Refusal } from "../refusal.ts";

interface Options {
  readonly jsonl?: boolean;
  readonly list?: boolean;
  readonly schema?: boolean;
  readonly values?: string;
  readonly input?: string;
}

/** `observatory compute`: the calculator, one request or a stream of them. */
export function computeCommand(program: Command, io: Io): void {
  program
    .command("compute")
    .summary("run one of the calculator's functions on JSON")
    .description(
      "Reads a JSON object from standard input (or --input, or --values) and prints the result as JSON.\nExample: echo '{\"x\":[40,30,20,10]}' | observatory compute concentration",
    )
    .argument("[fn]", "the function, as --list names it")
    .option("--jsonl", 'answer a stream: one {"id", "fn", "input"} a line, one answer a line')
    .option("--list", "name every function with one line of description")
    .option("--schema", "print the JSON Schema of the function's input and output")
    .addOption(
      new Option("--values <numbers>", "the input's x, as numbers with commas between").conflicts(["input", "jsonl"]),
    )
    .option("--input <file>", "read the input from a file")
    .option("--json", "answers are always JSON; accepted for symmetry")
    .action((fn: string | undefined, options: Options) => run(fn, options, io));
}

async function run(fn: string | undefined, options: Options, io: Io): Promise<void> {
  if (options.list) return list(io);
  if (options.jsonl) return stream(fn, io);
  if (fn === undefined) throw new Refusal("missing fn: name one of those that `observatory compute --list` shows");
  if (options.schema) return schema(fn, io);
  const input =
    options.values === undefined ? parsed(await readAll(io.input, options.input)) : { x: numbersOf(options.values) };
  const answer = computeOne(fn, input);
  if ("error" in answer) throw new Refusal(answer.error.message);
  await writeLine(io.output, JSON.stringify(answer.result));
}

async function list(io: Io): Promise<void> {
  const width = Math.max(...computeFunctions.map((one) => one.name.length)) + 2;
  for (const one of computeFunctions) await writeLine(io.output, one.name.padEnd(width) + one.describe);
}

async function schema(fn: string, io: Io): Promise<void> {
  const definition = computeFunction(fn);
  if (definition === null) throw new Refusal(unknown(fn));
  await writeLine(io.output, JSON.stringify(computeSchema(definition), null, 2));
}

async function stream(fn: string | undefined, io: Io): Promise<void> {
  for await (const line of linesOf(io.input)) {
    if (line.trim() !== "") await writeLine(io.output, JSON.stringify(answerLine(line, fn)));
  }
}

/** One line's answer; whatever is wrong with the line is said in the answer, and the stream goes on. */
function answerLine(line: string, fallback: string | undefined): object {
  const request = requestOf(line);
  if (request === undefined) {
    return { id: null, error: { code: "bad-json", message: "a line requires one JSON object", path: [] } };
  }
  const { id = null, fn = fallback, input } = request;
  if (typeof fn !== "string") return { id, error: { code: "bad-input", message: "missing fn", path: ["fn"] } };
  return { id, ...computeOne(fn, input) };
}

function requestOf(line: string): { id?: unknown; fn?: unknown; input?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      text.trim() === "" ? 'missing input: give a JSON object, such as {"x":[40,30,20,10]}' : `invalid JSON: ${why}`,
    );
  }
}

/** `--values 40,30`: every piece must be a number, and the refusal says which is not. */
function numbersOf(text: string): number[] {
  const pieces = text.trim() === "" ? [] : text.split(",");
  return pieces.map((piece, i) => {
    const value = piece.trim() === "" ? Number.NaN : Number(piece);
    if (Number.isNaN(value)) throw new Refusal(`invalid number: ${JSON.stringify(piece)} at --values[${i}]`);
    return value;
  });
}

function unknown(fn: string): string {
  return `unknown fn: ${fn}; known: ${computeFunctions.map((one) => one.name).join(", ")}`;
}
