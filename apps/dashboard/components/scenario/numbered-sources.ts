/** Some sources with their numbers in a list, in its order. */
export function numbered<S extends { readonly id: string }>(
  list: readonly S[],
  ids: readonly string[],
): (S & { readonly number: number })[] {
  const wanted = new Set(ids);
  return list.flatMap((source, i) => (wanted.has(source.id) ? [{ ...source, number: i + 1 }] : []));
}
