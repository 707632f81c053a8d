// What lives here: how each command is typed, and the words that it may be followed by.
// What does not: reading what was typed (parse.ts), the sentences (messages/en/commandLine.ts).
// To add a command: its line here and its sentence; the compiler asks for its case in parse.ts.
import { BREAK_KIND_IDS, PAUSE_LENGTHS } from '../breaks/words.ts';
import { SECTIONS } from '../ipc/sections.ts';
import type { MessageKey, Translator } from '../messages/translator.ts';
import type { CommandName } from './command.ts';

/** Lengths of a pause that can be typed; without one it lasts until "resume". */
export const TYPED_PAUSES = PAUSE_LENGTHS.filter((length) => length !== 'untilResumed');

interface Usage {
  /** What may follow the command's own word; from the documented words, which are never translated. */
  readonly follows: string;
  readonly about: MessageKey;
}

const anyOf = (words: readonly string[]): string => words.join('|');

/** Every command in the order of the help. */
export const USAGE: Readonly<Record<CommandName, Usage>> = {
  status: { follows: ' [--json|--short]', about: 'commandLine.aboutStatus' },
  pause: { follows: ` [${anyOf(TYPED_PAUSES)}]`, about: 'commandLine.aboutPause' },
  resume: { follows: '', about: 'commandLine.aboutResume' },
  break: {
    follows: ` [${anyOf(BREAK_KIND_IDS.toReversed())}]`,
    about: 'commandLine.aboutBreak',
  },
  skip: { follows: '', about: 'commandLine.aboutSkip' },
  posture: { follows: ' sit|stand', about: 'commandLine.aboutPosture' },
  meeting: { follows: ' on|off', about: 'commandLine.aboutMeeting' },
  drink: { follows: ' [250ml|8oz]', about: 'commandLine.aboutDrink' },
  open: { follows: ' [PAGE]', about: 'commandLine.aboutOpen' },
};

export const COMMAND_NAMES = Object.keys(USAGE) as readonly CommandName[];

/** How a command is typed: "pause [30m|1h|2h|tomorrow]". */
export const usageOf = (name: CommandName): string => `sitwell ${name}${USAGE[name].follows}`;

/** The whole help, as lines of plain text. */
export function helpText({ t }: Pick<Translator, 't'>): string {
  const rows = COMMAND_NAMES.map(
    (name) => [`${name}${USAGE[name].follows}`, t(USAGE[name].about)] as const,
  );
  const options = [
    ['--help', t('commandLine.aboutHelp')],
    ['--version', t('commandLine.aboutVersion')],
  ] as const;
  const width = Math.max(...rows.map(([typed]) => typed.length));
  const line = ([typed, about]: readonly [string, string]): string =>
    `  ${typed.padEnd(width)}  ${about}`;
  return [
    t('commandLine.helpTitle'),
    '',
    t('commandLine.usage', { usage: `sitwell ${t('commandLine.helpCommand')}` }),
    '',
    ...rows.map(line),
    ...options.map(line),
    '',
    t('commandLine.helpPages', { pages: SECTIONS.join(', ') }),
    t('commandLine.helpExit'),
  ].join('\n');
}
