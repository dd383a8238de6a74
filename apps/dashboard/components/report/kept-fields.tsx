/** What a form sends along unseen, in its order. */
export function KeptFields({ pairs }: { pairs: readonly (readonly [name: string, value: string])[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the same figure may stand twice, and fields have no state
  return pairs.map(([name, value], i) => <input key={i} type="hidden" name={name} value={value} />);
}
