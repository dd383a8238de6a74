import { InputError } from "../../errors.ts";

/** A model: a number for every point. */
export type Model = (x: ArrayLike<number>) => number;

const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  sin: Math.sin,
  cos: Math.cos,
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  min: Math.min,
  max: Math.max,
};
const LENGTH_MAX = 10_000;
const DEPTH_MAX = 200;
const TOKEN = /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([a-zA-Z]\w*)|([-+*/^(),]))/y;

/**
 * Compiles a formula in x1, x2, … into a function. It is parsed, never evaluated as code.
 *
 * Knows + − * / ^ (right to left, before a leading minus), parentheses, the constant `pi` and sin, cos, exp, ln, sqrt,
 * abs, min, max.
 *
 * @param expression - The formula, at most 10 000 characters.
 * @param inputs - How many inputs there are: x1 to x‹inputs›.
 * @returns The model; it reads the inputs from an array, x1 first.
 * @throws InputError if the formula cannot be read or names an input that is not there; says where.
 * @example compileExpression("x1 * x2 + 3", 2)([2, 5]); // 13
 */
export function compileExpression(expression: string, inputs: number): Model {
  if (typeof expression !== "string" || expression.length > LENGTH_MAX) {
    throw refusal(`a formula of at most ${LENGTH_MAX} characters`, expression);
  }
  const reader = new Reader(expression.replaceAll("−", "-"), inputs);
  const model = sumOf(reader);
  if (reader.token !== "") throw reader.unexpected("an operator or the end");
  return model;
}

function refusal(rule: string, value: unknown, remedy?: string): InputError {
  const place = { fn: "compileExpression", argument: "expression" };
  return new InputError({ ...place, rule, value, ...(remedy === undefined ? {} : { remedy }) });
}

/** The formula token by token; the empty token is its end. */
class Reader {
  token = "";
  private start = 0;
  private next = 0;
  private depth = 0;
  private readonly text: string;
  readonly inputs: number;

  constructor(text: string, inputs: number) {
    this.text = text;
    this.inputs = inputs;
    this.advance();
  }

  advance(): string {
    const taken = this.token;
    TOKEN.lastIndex = this.next;
    const match = TOKEN.exec(this.text);
    this.start = this.next;
    if (match === null) {
      if (this.text.slice(this.next).trim() !== "")
        throw this.unexpected("a number, an input, a function or an operator");
      this.token = "";
      return taken;
    }
    this.next = TOKEN.lastIndex;
    this.token = match[1] ?? match[2] ?? match[3] ?? "";
    return taken;
  }

  take(wanted: string): void {
    if (this.token !== wanted) throw this.unexpected(`"${wanted}"`);
    this.advance();
  }

  nested<T>(read: () => T): T {
    if (++this.depth > DEPTH_MAX) throw refusal(`at most ${DEPTH_MAX} levels of nesting`, this.text);
    const result = read();
    this.depth--;
    return result;
  }

  unexpected(wanted: string): InputError {
    const rest = this.text.slice(this.start).trim();
    const value = rest === "" ? "the end" : rest;
    return refusal(`${wanted} at character ${this.start + 1}`, value, "write a formula such as x1*x2 + sin(x3)^2");
  }
}

function sumOf(reader: Reader): Model {
  let left = productOf(reader);
  while (reader.token === "+" || reader.token === "-") {
    const minus = reader.advance() === "-";
    const [a, b] = [left, productOf(reader)];
    left = minus ? (x) => a(x) - b(x) : (x) => a(x) + b(x);
  }
  return left;
}

function productOf(reader: Reader): Model {
  let left = signed(reader);
  while (reader.token === "*" || reader.token === "/") {
    const over = reader.advance() === "/";
    const [a, b] = [left, signed(reader)];
    left = over ? (x) => a(x) / b(x) : (x) => a(x) * b(x);
  }
  return left;
}

function signed(reader: Reader): Model {
  return reader.nested(() => {
    if (reader.token !== "-" && reader.token !== "+") return powerOf(reader);
    const minus = reader.advance() === "-";
    const inner = signed(reader);
    return minus ? (x) => -inner(x) : inner;
  });
}

function powerOf(reader: Reader): Model {
  const base = atom(reader);
  if (reader.token !== "^") return base;
  reader.advance();
  const power = signed(reader);
  return (x) => base(x) ** power(x);
}

function atom(reader: Reader): Model {
  if (/^[\d.]/.test(reader.token)) {
    const value = Number(reader.advance());
    return () => value;
  }
  if (reader.token === "(") {
    reader.advance();
    const inner = sumOf(reader);
    reader.take(")");
    return inner;
  }
  if (reader.token === "pi") {
    reader.advance();
    return () => Math.PI;
  }
  if (/^x\d+$/.test(reader.token)) return inputOf(reader);
  if (Object.hasOwn(FUNCTIONS, reader.token)) return call(reader);
  throw reader.unexpected("a number, x1, x2, … or a function");
}

function inputOf(reader: Reader): Model {
  const index = Number(reader.token.slice(1)) - 1;
  if (!(index >= 0 && index < reader.inputs)) throw reader.unexpected(`an input x1 to x${reader.inputs}`);
  reader.advance();
  return (x) => x[index] as number;
}

function call(reader: Reader): Model {
  const name = reader.advance();
  const apply = FUNCTIONS[name] as (...values: number[]) => number;
  reader.take("(");
  const parts = [sumOf(reader)];
  while (reader.token === ",") {
    reader.advance();
    parts.push(sumOf(reader));
  }
  const many = name === "min" || name === "max";
  if (!many && parts.length > 1) throw reader.unexpected(`one argument of ${name}, then ")"`);
  reader.take(")");
  const [first = () => 0, second] = parts;
  if (second === undefined) return (x) => apply(first(x));
  return parts.length === 2 ? (x) => apply(first(x), second(x)) : (x) => apply(...parts.map((part) => part(x)));
}
