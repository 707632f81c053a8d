// What lives here: what the journal remembers of a session that is over.
// What does not: how much of it was played (shared/sessions/played.ts).
import type { StretchEntry } from '../../shared/journal/entries.ts';
import { playedStretches } from '../../shared/sessions/played.ts';
import type { KeptSession } from './kept-session.ts';
import { wallAt } from './times.ts';

/** What was played until `ended` ms. The ids are the same however often it is recorded. */
export function stretchEntries(
  { breakId, session, marks, followed }: KeptSession,
  ended: number,
): readonly StretchEntry[] {
  return playedStretches(session, ended).map(({ index, stretch, start, end, share }) => {
    const begun = Math.round(wallAt(marks, start));
    return {
      type: 'stretch',
      id: `${breakId}-${index}`,
      breakId,
      stretch,
      start: begun,
      // Where the clock was set back meanwhile, no time has passed by it.
      end: Math.max(begun, Math.round(wallAt(marks, end))),
      share,
      followed,
    };
  });
}
