/** Something was asked for by a name that nothing has. */
export class UnknownError extends Error {
  override readonly name = "UnknownError";
  readonly thing: string;
  readonly id: string;
  readonly known: readonly string[];

  constructor(thing: string, id: string, known: readonly string[]) {
    super(`unknown ${thing}: ${JSON.stringify(id)}; known: ${known.join(", ")}`);
    this.thing = thing;
    this.id = id;
    this.known = known;
  }
}
