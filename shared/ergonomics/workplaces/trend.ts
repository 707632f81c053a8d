// What lives here: how a workplace went from audit to audit: its scores, and what came and went.
// What does not: drawing it (renderer/features/workplace), words for findings (../audit/finding-words.ts).
import type { Audit } from '../audit/audit.ts';
import { troublesOf } from '../audit/findings.ts';
import type { Finding } from '../audit/question.ts';
import type { RosaSection } from '../rosa/items.ts';

/** What a line of the trend is about. */
export type TrendLine = 'total' | RosaSection;

/** One audit on a line. `low` and `high` are the same where everything was known. */
export interface TrendPoint {
  /** The audit's id. */
  readonly audit: string;
  /** Wall-clock ms. */
  readonly at: number;
  /** 1 to 10, as they were scored then. */
  readonly low: number;
  readonly high: number;
}

/** The points of a line, one per audit, in their order. */
export const pointsOf = (audits: readonly Audit[], line: TrendLine): readonly TrendPoint[] =>
  audits.map(({ id, at, score: { low, high } }) => ({
    audit: id,
    at,
    low: line === 'total' ? low.total : low.sections[line],
    high: line === 'total' ? high.total : high.sections[line],
  }));

/** What was found in one audit and not in another. */
export interface Changes {
  readonly came: readonly Finding[];
  readonly went: readonly Finding[];
}

/** What came and what went from an audit to a later one. */
export function changesBetween(
  before: Pick<Audit, 'answers'>,
  after: Pick<Audit, 'answers'>,
): Changes {
  const [old, now] = [troublesOf(before.answers), troublesOf(after.answers)];
  return {
    came: now.filter((finding) => !old.includes(finding)),
    went: old.filter((finding) => !now.includes(finding)),
  };
}
