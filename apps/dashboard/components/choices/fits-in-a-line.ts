/** What stands in one line of a phone, in letters; the frame of each option takes as much as a few. */
const line = 44;
const frame = 3;

/** Whether options can stand side by side, or need a list that opens. */
export function fitsInALine(options: readonly { readonly label: string }[]): boolean {
  return options.reduce((sum, { label }) => sum + label.length + frame, 0) <= line;
}
