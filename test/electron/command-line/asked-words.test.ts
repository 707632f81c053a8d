import path from 'node:path';
import { expect, it } from 'vitest';
import { askedWords } from '../../../electron/command-line/asked-words.ts';

const FOLDER = path.resolve('/src/sitwell');
const MAIN = path.join(FOLDER, 'out/main/main.js');

it.each([
  ['', []],
  ['--hidden', []],
  ['--no-sandbox --ozone-platform=wayland', []],
  ['-psn_0_12345', []],
  ['status --json', ['status', '--json']],
  ['--no-sandbox status', ['status']],
  ['--help', ['--help']],
  ['--no-sandbox --version', ['--version']],
  ['--hidden drink 8 oz', ['drink', '8', 'oz']],
])('an installed Sitwell takes "sitwell %s" as %j', (typed, words) => {
  const argv = ['/opt/Sitwell/sitwell', ...typed.split(' ').filter((word) => word !== '')];
  expect(askedWords(argv, null)).toEqual(words);
});

it.each([
  [['electron', FOLDER], []],
  [['electron', '--no-sandbox', FOLDER, 'status'], ['status']],
  [['electron', '--require', path.join(FOLDER, 'test/recorder.cjs'), FOLDER, 'skip'], ['skip']],
  [
    ['node', MAIN, '--hidden', 'open', 'today'],
    ['open', 'today'],
  ],
  [['electron', '/somewhere/else', 'status'], []],
] as const)('one from the source takes %j as %j', (argv, words) => {
  expect(askedWords(argv, [FOLDER, MAIN])).toEqual(words);
});
