/** Ranges of the day, each "HH:MM", `from` before `to`; "24:00" is midnight at the end of the day. */
export interface TimeRange {
  readonly from: string;
  readonly to: string;
}

/** One list of ranges per weekday, Monday first. */
export type WeekHours = readonly (readonly TimeRange[])[];
