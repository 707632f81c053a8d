// What lives here: what is sensed, in words, for every page that shows it.
// What does not: the words themselves (../messages/en/senses.ts).
// To add a sign or a hold: its words, its line here.
import type { SensedHold } from '../breaks/words.ts';
import type { MessageKey, Translator } from '../messages/translator.ts';
import { NO_SENSOR, NOT_ASKED } from './senses-view.ts';
import type { HoldView, SignView } from './senses-view.ts';

type Words = Pick<Translator, 't' | 'list'>;

const HOLDS: Readonly<Record<SensedHold, readonly [plain: MessageKey, by: MessageKey]>> = {
  meeting: ['senses.holdMeeting', 'senses.holdMeetingBy'],
  presenting: ['senses.holdPresenting', 'senses.holdPresentingBy'],
  fullScreen: ['senses.holdFullScreen', 'senses.holdFullScreenBy'],
  doNotDisturb: ['senses.holdDoNotDisturb', 'senses.holdDoNotDisturbBy'],
  program: ['senses.holdProgram', 'senses.holdProgramBy'],
};

/** "Microphone in use by zoom.", "This cannot be told here: …" */
export function signWords({ t, list }: Words, { sign, answer }: SignView): string {
  switch (answer.is) {
    case 'no':
      return t(`senses.${sign}No`);
    case 'yes': {
      const programs = answer.by.flatMap(({ program }) => (program === '' ? [] : [program]));
      return programs.length > 0
        ? t(`senses.${sign}By`, { programs: list(programs) })
        : t(`senses.${sign}Yes`);
    }
    case 'unknown':
      if (answer.why === NOT_ASKED) return t('senses.notAsked');
      if (answer.why === NO_SENSOR || answer.why === '') return t('senses.unknown');
      return t('senses.unknownWhy', { why: answer.why });
  }
}

/** Why prompts wait, with the programs behind it. */
export function holdWords({ t, list }: Words, { hold, programs }: HoldView): string {
  const [plain, by] = HOLDS[hold];
  return programs.length > 0 ? t(by, { programs: list(programs) }) : t(plain);
}
