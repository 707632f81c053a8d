// What lives here: what is to be done for a command, or why nothing can be done now.
// What does not: doing it (electron/command-line), what is said afterwards (told.ts).
// To add a command: its case in planOf. It may only do what the tray or a page can do too.
import type { Action } from '../breaks/facts.ts';
import type { Status } from '../breaks/status.ts';
import type { BreakKindId } from '../breaks/words.ts';
import { amountWords } from '../hydration/amount-words.ts';
import { DRINK_ML } from '../hydration/drinks.ts';
import { sizesOf } from '../hydration/sizes.ts';
import { shownBounds } from '../hydration/typed-amount.ts';
import type { DrinkUnit } from '../hydration/units.ts';
import type { Section } from '../ipc/contract.ts';
import type { MessageKey, MessageValues, Translator } from '../messages/translator.ts';
import type { Command } from './command.ts';
import { amountMl } from './drink-amount.ts';
import type { AnswerExit } from './exit-codes.ts';

/** What a command needs to know of the running Sitwell. */
export interface Situation {
  readonly status: Status;
  /** The kinds that are switched on. */
  readonly kinds: readonly BreakKindId[];
  readonly drinks: { readonly countedMl: number; readonly goalMl: number | null };
  readonly settings: {
    readonly drinkUnit: DrinkUnit;
    readonly drinkSizes: readonly number[];
    /** Until then every page is the welcome. */
    readonly welcomed: boolean;
  };
}

/** One thing to do. */
export type Doing =
  | { readonly type: 'act'; readonly action: Action }
  | { readonly type: 'drink'; readonly ml: number }
  | { readonly type: 'open'; readonly section: Section };

/** A sentence, not yet in a language. */
export interface Said {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

export type Plan =
  | { readonly type: 'do'; readonly doings: readonly Doing[] }
  | { readonly type: 'refuse'; readonly exit: AnswerExit; readonly why: Said };

const acts = (...actions: readonly Action[]): Plan => ({
  type: 'do',
  doings: actions.map((action) => ({ type: 'act', action })),
});
const notNow = (key: MessageKey): Plan => ({ type: 'refuse', exit: 'notNow', why: { key } });

/** What to do for a command. The translator only writes amounts. */
export function planOf(
  command: Command,
  situation: Situation,
  words: Pick<Translator, 't' | 'number'>,
): Plan {
  const { status } = situation;
  switch (command.name) {
    case 'status':
      return acts();
    case 'pause':
      return acts({ type: 'pause', length: command.length });
    case 'resume':
      return status.holds.includes('paused')
        ? acts({ type: 'resume' })
        : notNow('commandLine.notPaused');
    case 'break':
      return startBreak(command.kind, situation);
    case 'skip':
      return skip(status);
    case 'posture':
      return acts({ type: 'posture', posture: command.posture });
    case 'meeting':
      return command.on || status.holds.includes('meeting')
        ? acts({ type: 'meeting', on: command.on })
        : notNow('commandLine.noMeeting');
    case 'drink':
      return drink(command.amount, situation, words);
    case 'open':
      return { type: 'do', doings: [{ type: 'open', section: command.section }] };
  }
}

function startBreak(kind: BreakKindId | null, { status, kinds }: Situation): Plan {
  const { phase } = status;
  if (phase.type === 'running') return notNow('commandLine.breakRuns');
  if (kind !== null && !kinds.includes(kind)) return notNow('commandLine.kindIsOff');
  const start: Action = { type: 'start', ...(kind && { kind }) };
  // The end screen of the last one makes way, as it does for a session.
  return phase.type === 'over' ? acts({ type: 'closeBreak' }, start) : acts(start);
}

function skip({ phase }: Status): Plan {
  if (phase.type === 'running') return notNow('commandLine.skipTooLate');
  if (phase.type !== 'announced') return notNow('commandLine.nothingToSkip');
  return phase.canSkip ? acts({ type: 'skip' }) : notNow('commandLine.skipIsStrict');
}

function drink(
  amount: Extract<Command, { readonly name: 'drink' }>['amount'],
  { settings }: Situation,
  words: Pick<Translator, 't' | 'number'>,
): Plan {
  const unit = settings.drinkUnit;
  const ml = amount === null ? (sizesOf(settings)[0] ?? null) : amountMl(amount, unit);
  if (ml !== null) return { type: 'do', doings: [{ type: 'drink', ml }] };
  const { min, max } = shownBounds(unit, DRINK_ML);
  const values = { least: amountWords(words, min, unit), most: amountWords(words, max, unit) };
  return { type: 'refuse', exit: 'usage', why: { key: 'commandLine.drinkBounds', values } };
}
