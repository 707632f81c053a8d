// What lives here: a day's breaks, stretches, drinks and check-ins out of journal entries.
// What does not: its timeline (timeline.ts), reading the journal (electron/store/journal).
// To add a part of a day: a function here, its field in DayView.
import type { Outcome } from '../breaks/words.ts';
import { dayCheckInOf } from '../comfort/region-list.ts';
import type {
  BreakEntry,
  CheckInEntry,
  DrinkEntry,
  StretchEntry,
  WithdrawalEntry,
  WordEntry,
} from '../journal/entries.ts';
import type { DayBreak, DayStretch } from './day.ts';
import type { DayCheckIn } from '../comfort/check-in.ts';
import type { DayDrink } from '../hydration/drinks.ts';
import type { Range } from '../time/range.ts';

/** What was said of breaks after they were settled. */
interface Afterwards {
  readonly withdrawals: readonly WithdrawalEntry[];
  readonly words: readonly WordEntry[];
}

/** The settled breaks that began in a range, withdrawn ones left out, each with the person's last word on it. */
export function settledBreaks(
  range: Range,
  { breaks, withdrawals, words }: Afterwards & { readonly breaks: readonly BreakEntry[] },
): readonly DayBreak[] {
  const withdrawn = new Set(withdrawals.map(({ breakId }) => breakId));
  const said = lastWords(words);
  return inOrder(
    breaks
      .filter(({ id, start }) => !withdrawn.has(id) && isIn(range, start))
      .map(({ id, kind, outcome: recorded, start, end, lengthMs, share, by }) => {
        const outcome = said.get(id) ?? recorded;
        return {
          ...{ id, kind, outcome, start, end, lengthMs, share, by },
          recorded: outcome === recorded ? null : recorded,
        };
      }),
    ({ start }) => start,
  );
}

/** The stretches that began in a range, without those of a break that was none after all. */
export function dayStretches(
  range: Range,
  { stretches, withdrawals, words }: Afterwards & { readonly stretches: readonly StretchEntry[] },
): readonly DayStretch[] {
  const none = new Set(withdrawals.map(({ breakId }) => breakId));
  for (const [breakId, outcome] of lastWords(words))
    if (outcome === 'skipped' || outcome === 'missed') none.add(breakId);
  return inOrder(
    stretches
      .filter(({ breakId, start }) => !none.has(breakId) && isIn(range, start))
      .map(({ id, stretch, start, end, followed }) => ({ id, stretch, start, end, followed })),
    ({ start }) => start,
  );
}

/** The drinks of a range. */
export const dayDrinks = (range: Range, drinks: readonly DrinkEntry[]): readonly DayDrink[] =>
  inOrder(drinks.filter(({ at }) => isIn(range, at)).map(dayDrinkOf), ({ at }) => at);

/** A drink as pages see it. */
export const dayDrinkOf = ({ id, at, ml, drink }: DrinkEntry): DayDrink => ({ id, at, ml, drink });

/** The check-ins of a range. */
export const dayCheckIns = (
  range: Range,
  checkIns: readonly CheckInEntry[],
): readonly DayCheckIn[] =>
  inOrder(checkIns.filter(({ at }) => isIn(range, at)).map(dayCheckInOf), ({ at }) => at);

const isIn = ({ start, end }: Range, moment: number): boolean => moment >= start && moment < end;

const inOrder = <Part>(parts: readonly Part[], of: (part: Part) => number): readonly Part[] =>
  parts.toSorted((a, b) => of(a) - of(b));

/** The last word on each break, by when it was said, so that an import of older ones changes none. */
function lastWords(words: readonly WordEntry[]): ReadonlyMap<string, Outcome> {
  return new Map(inOrder(words, ({ at }) => at).map(({ breakId, outcome }) => [breakId, outcome]));
}
