/**
 * Copeland scores: for each unit the sum, over all others, of the weight of parts in which it is ahead, ties counting half.
 *
 * Only parts that both units have are compared, their weights scaled to 1; a pair with none in common is a tie.
 *
 * @param columns - One column a part, NaN where missing, more being better.
 * @param weights - One a part, ≥ 0.
 * @returns One score a unit, in [0, n − 1].
 * @source Copeland (1951), in Munda (2008), Social Multi-Criteria Evaluation for a Sustainable Economy.
 * @example Array.from(copelandScores([Float64Array.of(1, 2, 2)], [1])); // [0, 1.5, 1.5]
 */
export function copelandScores(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const units = columns[0]?.length ?? 0;
  const scores = new Float64Array(units);
  for (let one = 0; one < units; one++) {
    for (let other = one + 1; other < units; other++) {
      let compared = 0;
      let ahead = 0;
      for (let part = 0; part < columns.length; part++) {
        const gap = (columns[part]?.[one] as number) - (columns[part]?.[other] as number);
        if (Number.isNaN(gap)) continue;
        const weight = weights[part] as number;
        compared += weight;
        ahead += gap > 0 ? weight : gap === 0 ? weight / 2 : 0;
      }
      const share = compared > 0 ? ahead / compared : 0.5;
      scores[one] = (scores[one] as number) + share;
      scores[other] = (scores[other] as number) + 1 - share;
    }
  }
  return scores;
}
