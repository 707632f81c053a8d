import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/tools/project.ts';

const text = readFileSync(inProject('CONTRIBUTING.md'), 'utf8');
const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);

describe('CONTRIBUTING.md', () => {
  it('names places that exist', () => {
    const places = quoted.filter((words) =>
      /^(shared|electron|renderer|scripts|test|docs)\//.test(words),
    );
    expect(places.length).toBeGreaterThan(15);
    expect(places.filter((place) => !existsSync(inProject(place)))).toEqual([]);
  });

  it('names commands that package.json knows', () => {
    const { scripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const commands = quoted
      .map((words) => /^npm (?:run )?(?:-s )?([\w:]+)/.exec(words)?.[1])
      .filter((name) => name !== undefined);
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
