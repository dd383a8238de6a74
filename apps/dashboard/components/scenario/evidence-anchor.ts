/** The id of what a row of Figure 3 opens into; it lies inside the fold, so that a link to it opens the fold. */
export function evidenceAnchor(row: string): string {
  return `evidence-${row}`;
}
