/** The answers in their order, each with whether its kind is another than that of the one before. */
export function withKindHeads<Hit extends { readonly kind: string }>(hits: readonly Hit[]) {
  return hits.map((hit, i) => ({ hit, isHead: i === 0 || hit.kind !== hits[i - 1]?.kind }));
}
