/** What the subject's process is asked to live through. */
export interface Plan {
  /** An empty folder for the app's data, with settings of somebody who was welcomed. */
  readonly userData: string;
  readonly days: number;
  /** Only so many spans of each day; left out, all. */
  readonly spans?: number;
}

/** What one day took. */
export interface DayUsage {
  /** Processor time of the whole process since the morning, ms. */
  readonly processorMs: number;
  /** Live bytes on the JavaScript heap in the evening, after a full collection. */
  readonly heapBytes: number;
  /** Breaks that opened a window. */
  readonly breaks: number;
}
