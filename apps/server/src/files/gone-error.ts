/** What a code once stood for can no longer be made: the observatory no longer understands one of its choices. */
export class GoneError extends Error {
  override readonly name = "GoneError";
  readonly chart: string;

  constructor(chart: string, why: string) {
    super(`this figure of ${chart} can no longer be made: ${why}`);
    this.chart = chart;
  }
}
