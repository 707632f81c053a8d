import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inProject, projectFolder } from '../../scripts/tools/project.ts';

/** Words and other content are as long as they need to be. */
const content = [/^shared\/messages\//, /\/content\//];

interface File {
  readonly name: string;
  readonly lines: number;
}

const readSizes = (pattern: string): readonly File[] =>
  globSync(pattern, { cwd: projectFolder })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !content.some((place) => place.test(name)))
    .map((name) => ({ name, lines: readFileSync(inProject(name), 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);

const share = (files: readonly File[], part: number): number =>
  files[Math.max(0, Math.ceil(files.length * part) - 1)]?.lines ?? 0;

describe.each([
  ['source', '{shared,electron,renderer,scripts}/**/*.{ts,tsx,mjs,js}'],
  ['test', 'test/**/*.{ts,tsx}'],
])('the size of %s files', (_kind, pattern) => {
  let files: readonly File[] = [];
  beforeAll(() => {
    files = readSizes(pattern);
  });

  it('has a median of at most 70 lines', () => {
    expect(share(files, 0.5)).toBeLessThanOrEqual(70);
  });

  it('keeps 95 % of them within 200 lines', () => {
    expect(share(files, 0.95), `the longest: ${list(files.slice(-8))}`).toBeLessThanOrEqual(200);
  });

  it('has none over 300 lines: split it by idea', () => {
    expect(list(files.filter((file) => file.lines > 300))).toBe('');
  });
});

const list = (files: readonly File[]): string =>
  files.map((file) => `${file.name} (${file.lines})`).join(', ');
