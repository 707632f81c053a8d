import type { Facts } from '../../desktop/shared/facts.ts';
import type { SignName } from '../../desktop/shared/signs.ts';
import type { Meetings } from '../desk-day.ts';

/** What the subject's process is asked to live through. */
export interface Plan {
  /** An empty folder for the app's data, with settings of somebody who was welcomed. */
  readonly userData: string;
  readonly days: number;
  /** Only so many spans of each day; left out, all. */
  readonly spans?: number;
  /** Left out, an hour's. */
  readonly meetings?: Meetings;
  /** What is different about the desktop. */
  readonly desktop?: Partial<Pick<Facts, 'signs' | 'tellsSigns'>>;
}

/** One question about signs. */
export interface Asked {
  readonly wanted: readonly SignName[];
  readonly inCall: boolean;
}

/** What one day took. */
export interface DayUsage {
  /** Processor time of the whole process since the morning, ms. */
  readonly processorMs: number;
  /** Live bytes on the JavaScript heap in the evening, after a full collection. */
  readonly heapBytes: number;
  /** Breaks that opened a window. */
  readonly breaks: number;
  /** Questions about signs, in order. */
  readonly asked: readonly Asked[];
}
