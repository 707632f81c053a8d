// What lives here: what was set right on a day, or why it was not, in one short sentence.
// What does not: drinks and check-ins (../water/drink-words.ts, ../comfort/change-words.ts), telling it (use-changes.ts).
import type { MessageKey, Translator } from '../../../shared/messages/translator.ts';
import type { SpanKind } from '../../../shared/presence/types.ts';
import type { Range } from '../../../shared/time/range.ts';

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

const REFUSED: Readonly<Record<string, MessageKey>> = {
  future: 'today.refused_future',
  asleep: 'today.refused_asleep',
  gone: 'today.refused_gone',
};

/** Why something was not changed, whoever said no. */
export const refused = (answer: string): MessageKey => REFUSED[answer] ?? 'today.refused_failed';
