// What lives here: the replay's command line: what may be given, and what to say if it is wrong.
// What does not: playing (shared/replay), reading the recording (../replay.ts).
// To add an option: a line in `known`, its check below, its line in USAGE and docs/replay.md.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { breakSettingsOf } from '../../shared/breaks/settings.ts';
import type { BreakSettings } from '../../shared/breaks/settings.ts';
import { PEOPLE } from '../../shared/replay/person.ts';
import type { Person } from '../../shared/replay/person.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings/definitions.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { PRESETS, PRESET_IDS } from '../../shared/settings/presets.ts';
import { parseSettings } from './settings-file.ts';

export const USAGE = `Plays recorded presence to Sitwell's scheduler and prints what would have happened.

  npm run -s replay -- FILE.jsonl [--settings FILE] [--preset NAME] [--time-zone ZONE] [--person follows]

  FILE.jsonl    one {"start", "end", "state"} a line; "-" reads standard input
  --settings    a JSON file with some of Sitwell's settings
  --preset      ${PRESET_IDS.join(', ')}; its rhythm wins over the settings file
  --time-zone   for working hours and the start of the day, such as Europe/Berlin; UTC without it
  --person      ${PEOPLE.join(' or ')}: do what the record says, or rest through every break

docs/replay.md describes every line of input and output.
`;

/** Something the person who typed the command should know. The message is a whole sentence. */
export class UsageError extends Error {}

/** A command line that was understood. */
export interface ReplayOptions {
  readonly help: boolean;
  /** The recording, or "-". */
  readonly file: string;
  readonly settings: BreakSettings;
  readonly person: Person;
}

const known = {
  settings: { type: 'string' },
  preset: { type: 'string' },
  'time-zone': { type: 'string', default: 'UTC' },
  person: { type: 'string', default: 'recorded' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Understands a command line. Throws UsageError with a sentence for whatever it does not. */
export function readOptions(args: readonly string[]): ReplayOptions {
  const { values, positionals } = parse(args);
  const timeZone = values['time-zone'];
  if (!isTimeZone(timeZone)) throw new UsageError(`"${timeZone}" is not a time zone.`);
  const person = oneOf(PEOPLE, values.person, '--person');
  const preset =
    values.preset === undefined ? {} : PRESETS[oneOf(PRESET_IDS, values.preset, '--preset')];
  const chosen = values.settings === undefined ? DEFAULT_SETTINGS : settingsIn(values.settings);
  if (!values.help && positionals.length !== 1)
    throw new UsageError('Name one recording, or - for standard input.');
  const settings: Settings = { ...chosen, ...preset };
  return {
    help: values.help,
    file: positionals[0] ?? '-',
    settings: breakSettingsOf(settings, { timeZone, idleTrusted: true }),
    person,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

function oneOf<const Name extends string>(
  names: readonly Name[],
  given: string,
  option: string,
): Name {
  const name = names.find((candidate) => candidate === given);
  if (name !== undefined) return name;
  throw new UsageError(`${option} is one of ${names.join(', ')}, not "${given}".`);
}

function settingsIn(file: string): Settings {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`The settings file cannot be read: ${messageOf(error)}.`);
  }
  const { settings, faults } = parseSettings(text);
  if (faults.length > 0) throw new UsageError(`${file}: ${faults.join(' ')}`);
  return settings;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The text of whatever was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
