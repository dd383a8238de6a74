import type { PayloadSource } from "@observatory/charts";
import type { Facts } from "@observatory/domain/facts";

/** A source as a report numbers it. */
export interface NumberedSource extends PayloadSource {
  readonly number: number;
}

/** Sources numbered in the order in which a report first uses them. */
export class Bibliography {
  readonly #numbers = new Map<string, NumberedSource>();

  /** The numbers of some sources, given out where they are new, in rising order. */
  cite(sources: readonly PayloadSource[]): number[] {
    for (const source of sources) {
      if (!this.#numbers.has(source.id)) this.#numbers.set(source.id, { ...source, number: this.#numbers.size + 1 });
    }
    return sources.flatMap(({ id }) => this.#numbers.get(id)?.number ?? []).sort((a, b) => a - b);
  }

  get sources(): readonly NumberedSource[] {
    return [...this.#numbers.values()];
  }
}

/** Sources by their ids, with an address only where readers may be sent to it. */
export function sourcesById(facts: Facts, ids: readonly string[]): PayloadSource[] {
  const byId = new Map(facts.sources.map((source) => [source.id as string, source]));
  return [...new Set(ids)].flatMap((id) => {
    const source = byId.get(id);
    if (source === undefined) return [];
    const { title, publisher, publishedOn, linked, address } = source;
    return [{ id, title, publisher, publishedOn, address: linked ? address : null }];
  });
}

/** Numbers as a text refers to them, neighbours drawn together: [1–4, 7]. */
export function citedNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const written = runs.map(([from, to]) =>
    from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
  );
  return `[${written.join(", ")}]`;
}
