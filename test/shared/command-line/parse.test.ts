import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandSchema } from '../../../shared/command-line/command.ts';
import { faultWords } from '../../../shared/command-line/fault-words.ts';
import { parse } from '../../../shared/command-line/parse.ts';
import { COMMAND_NAMES, helpText, usageOf } from '../../../shared/command-line/usage.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';

const translator = createTranslator('en');
const words = (typed: string): readonly string[] => typed.split(' ').filter((word) => word !== '');
const complaint = (typed: string): string => {
  const parsed = parse(words(typed));
  return parsed.type === 'fault' ? faultWords(parsed.fault, translator) : parsed.type;
};

it.each([
  ['status', { name: 'status', form: 'words' }],
  ['status --json', { name: 'status', form: 'json' }],
  ['status --short', { name: 'status', form: 'short' }],
  ['pause', { name: 'pause', length: 'untilResumed' }],
  ['pause 30m', { name: 'pause', length: '30m' }],
  ['pause 60m', { name: 'pause', length: '1h' }],
  ['pause Tomorrow', { name: 'pause', length: 'tomorrow' }],
  ['resume', { name: 'resume' }],
  ['break', { name: 'break', kind: null }],
  ['break long', { name: 'break', kind: 'long' }],
  ['skip', { name: 'skip' }],
  ['posture sit', { name: 'posture', posture: 'sitting' }],
  ['posture stand', { name: 'posture', posture: 'standing' }],
  ['meeting on', { name: 'meeting', on: true }],
  ['meeting off', { name: 'meeting', on: false }],
  ['drink', { name: 'drink', amount: null }],
  ['drink 250ml', { name: 'drink', amount: { number: '250', unit: 'ml' } }],
  ['drink 8 oz', { name: 'drink', amount: { number: '8', unit: 'oz' } }],
  ['drink 8 fl oz', { name: 'drink', amount: { number: '8', unit: 'oz' } }],
  ['drink 0.5L', { name: 'drink', amount: { number: '0.5', unit: 'l' } }],
  ['drink 300', { name: 'drink', amount: { number: '300', unit: null } }],
  ['open', { name: 'open', section: 'today' }],
  ['open history', { name: 'open', section: 'history' }],
  ['open workstation', { name: 'open', section: 'audit' }],
])('"sitwell %s" is understood', (typed, command) => {
  expect(parse(words(typed))).toEqual({ type: 'command', command });
  expect(commandSchema.safeParse(command).success).toBe(true);
});

it.each(['', 'help', '--help', '-h', 'pause --help', 'nonsense -h'])(
  '"sitwell %s" asks for help',
  (typed) => expect(parse(words(typed))).toEqual({ type: 'help' }),
);

it.each(['--version', '-v', 'version'])('"sitwell %s" asks for the version', (typed) =>
  expect(parse(words(typed))).toEqual({ type: 'version' }),
);

describe('what is wrong is said with what to type instead', () => {
  it.each([
    ['brek', 'There is no command "brek". Did you mean "break"? All commands: sitwell --help'],
    [
      'pasue 30m',
      'There is no command "pasue". Did you mean "pause"? All commands: sitwell --help',
    ],
    ['stat', 'There is no command "stat". Did you mean "status"? All commands: sitwell --help'],
    ['export', 'There is no command "export". All commands: sitwell --help'],
    [
      'status --jsn',
      'There is no option "--jsn" here. Did you mean "--json"? All commands: sitwell --help',
    ],
    [
      '--verison',
      'There is no option "--verison" here. Did you mean "--version"? All commands: sitwell --help',
    ],
    ['pause 45m', `"pause" cannot take "45m". Usage: ${usageOf('pause')}`],
    [
      'pause tomorow',
      `"pause" cannot take "tomorow". Did you mean "tomorrow"? Usage: ${usageOf('pause')}`,
    ],
    ['posture', `"posture" needs one more word. Usage: ${usageOf('posture')}`],
    ['posture lying', `"posture" cannot take "lying". Usage: ${usageOf('posture')}`],
    ['skip now', `"now" is one word too many after "skip". Usage: ${usageOf('skip')}`],
    ['pause 1h 2h', `"2h" is one word too many after "pause". Usage: ${usageOf('pause')}`],
    ['drink tea', `"drink" cannot take "tea". Usage: ${usageOf('drink')}`],
    ['drink -3', 'There is no option "-3" here. All commands: sitwell --help'],
    ['break constructor', `"break" cannot take "constructor". Usage: ${usageOf('break')}`],
  ])('sitwell %s', (typed, sentences) => {
    expect(complaint(typed)).toBe(sentences);
  });

  it('without anything that steers a terminal, and in short', () => {
    const parsed = parse([`\u001B[31m${'x'.repeat(500)}\u202E`]);
    const said = parsed.type === 'fault' ? faultWords(parsed.fault, translator) : '';
    expect(said).toMatch(/^There is no command "\[31mx{36}…"\./u);
  });
});

it('reads any words at all as a sound command, help, or something to say about them', () => {
  const anyWord = fc.oneof(
    fc.constantFrom(...COMMAND_NAMES, '--json', '30m', 'on', 'sit', 'move', '250ml', '8', 'oz'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(anyWord, { maxLength: 4 }), (typed) => {
      const parsed = parse(typed);
      if (parsed.type === 'command') commandSchema.parse(parsed.command);
      if (parsed.type === 'fault') expect(faultWords(parsed.fault, translator)).not.toBe('');
    }),
  );
});

it('helps with every command in a line that fits a terminal', () => {
  const lines = helpText(translator).split('\n');
  for (const name of COMMAND_NAMES)
    expect(lines.some((line) => line.startsWith(`  ${name}`))).toBe(true);
  expect(Math.max(...lines.slice(0, -1).map((line) => line.length))).toBeLessThanOrEqual(80);
});
