/** A request the command line cannot take: one line for a person, exit status 2. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
