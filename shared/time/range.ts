/** A range of wall-clock ms, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A local day: its date, "YYYY-MM-DD", and when it begins and ends in wall-clock ms. */
export interface LocalDay extends Range {
  readonly date: string;
}
