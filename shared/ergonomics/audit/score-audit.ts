// What lives here: the score of what was said about a workplace, with what was not known at its best and at its worst.
// What does not: what answers find (findings.ts), ROSA itself (../rosa).
import { ROSA_SUBJECTS } from '../rosa/exposure.ts';
import type { Exposure, Exposures } from '../rosa/exposure.ts';
import type { RosaItem } from '../rosa/items.ts';
import { rosaScore } from '../rosa/score.ts';
import type { RosaResult } from '../rosa/result.ts';
import { offeredOptions } from './asked.ts';
import type { AuditFacts, AuditScore, Hours } from './audit.ts';
import { findingsOf, isRosaItem, unknownQuestions } from './findings.ts';
import { UNKNOWN } from './question.ts';
import type { Finding } from './question.ts';

/**
 * The score. In `high` an unknown question has found everything it can find: of several bases of a part
 * the worst counts, so that is its worst answer.
 */
export function scoreAudit(facts: AuditFacts): AuditScore {
  const known = [...findingsOf(facts.answers)];
  const possible = unknownQuestions(facts).flatMap((question) =>
    offeredOptions(question, facts.answers).flatMap(({ finds }) => finds),
  );
  return {
    low: scoreOf(known, facts.hours),
    high: rosaScore(itemsOf([...known, ...possible]), exposuresOf(facts.hours, 'long')),
  };
}

/** The score of findings and times, unknown times taken as short: what `low` of an audit with these findings is. */
export const scoreOf = (findings: Iterable<Finding>, hours: Hours): RosaResult =>
  rosaScore(itemsOf(findings), exposuresOf(hours, 'short'));

const itemsOf = (findings: Iterable<Finding>): ReadonlySet<RosaItem> =>
  new Set([...findings].filter(isRosaItem));

/** The times, with those that are not known taken as `unknown`. */
function exposuresOf(hours: Hours, unknown: Exposure): Exposures {
  const exposures = ROSA_SUBJECTS.map((subject) => {
    const said = hours[subject] ?? UNKNOWN;
    return [subject, said === UNKNOWN ? unknown : said] as const;
  });
  return Object.fromEntries(exposures) as Exposures;
}
