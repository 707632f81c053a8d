import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AMOUNT_UNITS } from '../../../shared/command-line/command.ts';
import { readRequest } from '../../../shared/command-line/exchange.ts';
import { EXIT_CODES } from '../../../shared/command-line/exit-codes.ts';
import { parse } from '../../../shared/command-line/parse.ts';
import { statusJsonSchema } from '../../../shared/command-line/status-json.ts';
import { COMMAND_NAMES, USAGE } from '../../../shared/command-line/usage.ts';
import { SECTIONS } from '../../../shared/ipc/sections.ts';

const guide = readFileSync(path.join(import.meta.dirname, '../../../docs/command-line.md'), 'utf8');
const rows = guide.split('\n').filter((line) => line.startsWith('| `'));
const blocks = (language: string): readonly string[] =>
  [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, named, text = '']) =>
    named === language ? [text] : [],
  );

describe('docs/command-line.md', () => {
  it.each(COMMAND_NAMES)('tells how %s is typed', (name) => {
    const follows = name === 'status' ? ' --json' : USAGE[name].follows.replaceAll('|', '\\|');
    expect(rows.join('\n')).toContain(`\`sitwell ${name}${follows}\``);
  });

  it.each(Object.keys(statusJsonSchema.shape))('tells what the field %s means', (field) => {
    expect(rows.some((row) => row.startsWith(`| \`${field}\``))).toBe(true);
  });

  it.each([
    ...statusJsonSchema.shape.state.options,
    ...statusJsonSchema.shape.holds.element.options,
    ...SECTIONS,
    ...AMOUNT_UNITS,
  ])('names %s', (word) => expect(rows.join('\n')).toContain(`\`${word}\``));

  it('tells every exit status', () => {
    const told = guide.split('\n').flatMap((line) => /^\| (\d) /u.exec(line)?.[1] ?? []);
    expect(told).toEqual(Object.values(EXIT_CODES).map(String));
  });

  it('shows an answer of the right form, and settings for waybar that can be read', () => {
    const [answer = '', waybar = ''] = blocks('json');
    expect(statusJsonSchema.safeParse(JSON.parse(answer)).error).toBeUndefined();
    expect(JSON.parse(waybar)).toMatchObject({ 'custom/sitwell': { 'return-type': 'json' } });
  });

  it('shows scripts that a shell can read', () => {
    const scripts = blocks('sh');
    expect(scripts).toHaveLength(2);
    for (const script of scripts) {
      const { status, stderr } = spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
  });

  it('shows a request that is understood', () => {
    const [request = ''] = /\{"version":1,"command".*\}\}/u.exec(guide) ?? [];
    expect(readRequest(request)).toEqual({ name: 'status', form: 'json' });
  });

  it('shows no command that Sitwell does not know', () => {
    const [bars = ''] = /^## Keys$.*^## Where/msu.exec(guide) ?? [];
    const typed = [...bars.matchAll(/(?<!\$)\bsitwell ([a-z][a-z -]*)/gu)].map(
      ([, words = '']) => words,
    );
    expect(typed.length).toBeGreaterThan(7);
    for (const words of typed)
      expect(parse(words.trim().split(' '))).toMatchObject({ type: 'command' });
  });
});
