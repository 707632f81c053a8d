// What lives here: what can be said of a score whose answers are partly open: its band, and what sets it.
// What does not: the score (score-audit.ts), the words (score-words.ts, renderer/features/workplace).
import { bandOf } from '../rosa/band.ts';
import { ROSA_SECTIONS } from '../rosa/items.ts';
import type { RosaSection } from '../rosa/items.ts';
import { ACTION_LEVEL } from '../rosa/result.ts';
import type { RosaBand } from '../rosa/result.ts';
import type { AuditScore } from './audit.ts';

/** From this many open answers, or so wide a range, on, a range over several bands says too little. */
const MANY_OPEN = 4;
const WIDE = 4;

/** band: both ends lie in it. between: they lie in two, `low` the better. open: too little is known to say. */
export type Standing =
  | { readonly type: 'band'; readonly band: RosaBand }
  | { readonly type: 'between'; readonly low: RosaBand; readonly high: RosaBand }
  | { readonly type: 'open' };

/** Where a score stands, with so many open answers. A good end alone never makes a good band. */
export function standingOf({ low, high }: AuditScore, open: number): Standing {
  const [best, worst] = [bandOf(low.total), bandOf(high.total)];
  if (best === worst) return { type: 'band', band: best };
  if (open >= MANY_OPEN || high.total - low.total >= WIDE) return { type: 'open' };
  return { type: 'between', low: best, high: worst };
}

/** Where a number from `low` to `high` lies to the action level; `open` where the open answers decide that. */
export function stepOf(low: number, high: number): 'under' | 'open' | 'change' {
  if (low >= ACTION_LEVEL) return 'change';
  return high >= ACTION_LEVEL ? 'open' : 'under';
}

/** The sections that set the score whatever the open answers are: at their best as high as the others at their worst. */
export const surelyDriving = ({ low, high }: AuditScore): readonly RosaSection[] =>
  ROSA_SECTIONS.filter((section) =>
    ROSA_SECTIONS.every(
      (other) => other === section || low.sections[section] >= high.sections[other],
    ),
  );
