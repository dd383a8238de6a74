/** How the records behind a whole report were verified, each counted once. */
export interface Evidence {
  readonly records: number;
  readonly seen: number;
  readonly brief: number;
  readonly recalled: number;
  readonly derived: number;
  /** By a what-if: no fact at all. */
  readonly assumed: number;
  readonly disputed: number;
}
