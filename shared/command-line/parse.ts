// What lives here: what was typed after "sitwell", as a command or as what is wrong with it.
// What does not: which words there are (usage.ts), the sentences (fault-words.ts).
// To add a command: its case in `commandOf`.
import { BREAK_KIND_IDS } from '../breaks/words.ts';
import { SECTIONS } from '../ipc/sections.ts';
import type { Command, CommandName } from './command.ts';
import { readAmount } from './drink-amount.ts';
import { nearMatch } from './near-match.ts';
import { COMMAND_NAMES, TYPED_PAUSES } from './usage.ts';

const sameWords = <Word extends string>(words: readonly Word[]): Readonly<Record<string, Word>> =>
  Object.fromEntries(words.map((word) => [word, word]));

/** What is wrong with what was typed. `near`: what may have been meant. */
export type Fault =
  | { readonly type: 'unknownCommand'; readonly word: string; readonly near: string | null }
  | { readonly type: 'unknownOption'; readonly word: string; readonly near: string | null }
  | {
      readonly type: 'unknownWord';
      readonly command: CommandName;
      readonly word: string;
      readonly near: string | null;
    }
  | { readonly type: 'missing'; readonly command: CommandName }
  | { readonly type: 'tooMany'; readonly command: CommandName; readonly word: string };

export type Parsed =
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | { readonly type: 'fault'; readonly fault: Fault };

const HELP: readonly string[] = ['--help', '-h'];
const VERSION: readonly string[] = ['--version', '-v', '-V'];

/** Options that mean something without a command. */
export const LONE_OPTIONS: readonly string[] = [...HELP, ...VERSION];

const PAUSES = { '30m': '30m', '1h': '1h', '60m': '1h', '2h': '2h', '120m': '2h', tomorrow: 'tomorrow' } as const; // prettier-ignore
const POSTURES = { sit: 'sitting', sitting: 'sitting', stand: 'standing', standing: 'standing' } as const; // prettier-ignore
const ON_OFF = { on: true, off: false } as const;
/** By their names in addresses; "Workstation" is what the audit's page is called. */
const PAGES = { ...sameWords(SECTIONS), workstation: 'audit' as const };
const FORMS = { '--json': 'json', '--short': 'short' } as const;

/** Reads the words. At least one is expected; none asks for help. */
export function parse(words: readonly string[]): Parsed {
  const [first, ...rest] = words;
  if (first === undefined || first === 'help' || words.some((word) => HELP.includes(word)))
    return { type: 'help' };
  if (VERSION.includes(first) || first === 'version') return { type: 'version' };
  const name = COMMAND_NAMES.find((known) => known === first.toLowerCase());
  const read = name ? commandOf(name, rest) : unknown(first);
  return 'type' in read ? { type: 'fault', fault: read } : { type: 'command', command: read };
}

function unknown(word: string): Fault {
  if (word.startsWith('-')) return unknownOption(word, LONE_OPTIONS);
  return { type: 'unknownCommand', word, near: nearMatch(word, COMMAND_NAMES) };
}

const unknownOption = (word: string, options: readonly string[]): Fault => ({
  type: 'unknownOption',
  word,
  near: nearMatch(word, options),
});

function commandOf(name: CommandName, words: readonly string[]): Command | Fault {
  switch (name) {
    case 'status':
      return statusOf(words);
    case 'resume':
    case 'skip':
      return tooMany(name, words, 0) ?? { name };
    case 'pause':
      return choose(name, words, PAUSES, 'untilResumed', (length) => ({ name, length }), TYPED_PAUSES); // prettier-ignore
    case 'break':
      return choose(name, words, sameWords(BREAK_KIND_IDS), null, (kind) => ({ name, kind }));
    case 'posture':
      return choose(name, words, POSTURES, undefined, (posture) => ({ name, posture }));
    case 'meeting':
      return choose(name, words, ON_OFF, undefined, (on) => ({ name, on }));
    case 'open':
      return choose(name, words, PAGES, 'today', (section) => ({ name, section }), SECTIONS);
    case 'drink':
      return drinkOf(words);
  }
}

/** A command that is followed by one word out of a list, or by `none` where that may be left out. */
function choose<Value>(
  command: CommandName,
  words: readonly string[],
  choices: Readonly<Record<string, Value>>,
  none: Value | undefined,
  make: (value: Value) => Command,
  shown: readonly string[] = Object.keys(choices),
): Command | Fault {
  const [word] = words;
  if (word === undefined) return none === undefined ? { type: 'missing', command } : make(none);
  if (word.startsWith('-')) return unknownOption(word, []);
  const key = word.toLowerCase();
  if (!Object.hasOwn(choices, key))
    return { type: 'unknownWord', command, word, near: nearMatch(word, shown) };
  return tooMany(command, words, 1) ?? make(choices[key] as Value);
}

function statusOf(words: readonly string[]): Command | Fault {
  const [option] = words;
  if (option === undefined) return { name: 'status', form: 'words' };
  if (option !== '--json' && option !== '--short')
    return option.startsWith('-')
      ? unknownOption(option, Object.keys(FORMS))
      : { type: 'tooMany', command: 'status', word: option };
  return tooMany('status', words, 1) ?? { name: 'status', form: FORMS[option] };
}

/** "250ml" and "250 ml" are the same. */
function drinkOf(words: readonly string[]): Command | Fault {
  if (words.length === 0) return { name: 'drink', amount: null };
  const amount = readAmount(words.join(' '));
  if (amount) return { name: 'drink', amount };
  const [word = ''] = words;
  if (word.startsWith('-')) return unknownOption(word, []);
  return { type: 'unknownWord', command: 'drink', word: words.join(' '), near: null };
}

function tooMany(command: CommandName, words: readonly string[], most: number): Fault | null {
  const word = words[most];
  if (word === undefined) return null;
  return word.startsWith('-') ? unknownOption(word, []) : { type: 'tooMany', command, word };
}
