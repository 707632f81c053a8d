// What lives here: what a command says once it was carried out, from what is so after it.
// What does not: why one is refused (plan.ts), "status" (status-json.ts and the tray's own lines).
// To add a command: its case in toldOf.
import type { Reader } from '../breaks/state-lines.ts';
import type { Status } from '../breaks/status.ts';
import { amountWords } from '../hydration/amount-words.ts';
import type { MessageKey, Translator } from '../messages/translator.ts';
import type { Command } from './command.ts';
import type { AnswerExit } from './exit-codes.ts';
import type { Doing, Situation } from './plan.ts';

export interface Told {
  readonly exit: AnswerExit;
  readonly text: string;
}

type Changing = Exclude<Command, { readonly name: 'status' }>;

/** What a person reads after a command, and whether it did what was asked. */
export function toldOf(
  command: Changing,
  after: Situation,
  doings: readonly Doing[],
  reader: Reader,
): Told {
  const { t } = reader.translator;
  const { status } = after;
  const done = (text: string): Told => ({ exit: 'done', text });
  switch (command.name) {
    case 'pause':
      return done(pausedWords(status, reader));
    case 'resume':
      return done(t('commandLine.resumed'));
    case 'break':
      return status.phase.type === 'running'
        ? done(t('commandLine.breakBegan'))
        : { exit: 'failed', text: t('commandLine.failed') };
    case 'skip':
      return done(t('commandLine.skipped'));
    case 'posture':
      return done(
        t(command.posture === 'sitting' ? 'commandLine.nowSitting' : 'commandLine.nowStanding'),
      );
    case 'meeting':
      return done(t(meetingKey(command.on, status)));
    case 'drink':
      return done(drinkWords(after, doings, reader.translator));
    case 'open':
      return done(t(after.settings.welcomed ? 'commandLine.opened' : 'commandLine.welcomeFirst'));
  }
}

function pausedWords(
  status: Status,
  { translator: { t, time, shortDate }, timeZone }: Reader,
): string {
  // prettier-ignore
  const { pausedUntil: until, wall } = status;
  if (until === null) return t('commandLine.pausedUntilResumed');
  const day = shortDate(until, timeZone);
  const clock = time(until, timeZone);
  const when = day === shortDate(wall, timeZone) ? clock : `${day}, ${clock}`;
  return t('commandLine.pausedUntil', { time: when });
}

/** Ending a meeting by hand also overrules a sensor that still sees one. */
function meetingKey(on: boolean, { overruled }: Status): MessageKey {
  if (on) return 'commandLine.meetingBegan';
  return overruled.includes('meeting')
    ? 'commandLine.meetingOverruled'
    : 'commandLine.meetingEnded';
}

function drinkWords(
  { drinks, settings }: Situation,
  doings: readonly Doing[],
  translator: Translator,
): string {
  const { t } = translator;
  const words = (ml: number): string => amountWords(translator, ml, settings.drinkUnit);
  const logged = doings.find((doing) => doing.type === 'drink');
  const amount = words(logged?.ml ?? 0);
  const total = words(drinks.countedMl);
  return drinks.goalMl === null
    ? t('commandLine.logged', { amount, total })
    : t('commandLine.loggedOf', { amount, total, goal: words(drinks.goalMl) });
}
