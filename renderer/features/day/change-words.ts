// What lives here: what was changed on a day, or why it was not, in one short sentence.
// What does not: telling it (use-changes.ts), the texts (messages/en/today.ts).
import type { ComfortView } from '../../../shared/comfort/check-in.ts';
import { amountWords } from '../../../shared/hydration/amount-words.ts';
import type { DrinkUnit } from '../../../shared/hydration/units.ts';
import type { WaterUndo } from '../../../shared/hydration/water-view.ts';
import type { MessageKey, Translator } from '../../../shared/messages/translator.ts';
import type { SpanKind } from '../../../shared/presence/types.ts';
import { undoWords } from '../water/drink-words.ts';
import type { Range } from './range.ts';

interface Place {
  readonly timeZone: string;
  readonly unit: DrinkUnit;
}

const SPANS: Readonly<Record<SpanKind, MessageKey>> = {
  sitting: 'today.nowSittingFrom',
  standing: 'today.nowStandingFrom',
  away: 'today.nowAwayFrom',
};

/** "11:12 to 11:20 counts as sitting now." */
export function spanChanged(
  { t, time }: Translator,
  timeZone: string,
  { start, end }: Range,
  as: SpanKind,
): string {
  return t(SPANS[as], { from: time(start, timeZone), to: time(end, timeZone) });
}

/** What became of a drink. */
export const drinkChanged = (words: Translator, { unit }: Place, undo: WaterUndo): string =>
  undoWords(words, (ml) => amountWords(words, ml, unit), undo);

/** What became of a check-in. */
export function checkInChanged(
  { t, time }: Translator,
  { timeZone }: Place,
  { what, checkIn }: NonNullable<ComfortView['undo']>,
): string {
  return t(`today.checkIn_${what}`, { at: time(checkIn.at, timeZone) });
}

const REFUSED: Readonly<Record<string, MessageKey>> = {
  future: 'today.refused_future',
  asleep: 'today.refused_asleep',
  gone: 'today.refused_gone',
};

/** Why something was not changed, whoever said no. */
export const refused = (answer: string): MessageKey => REFUSED[answer] ?? 'today.refused_failed';
