import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { snapshotStore } from '../../electron/store/snapshot.ts';
import { temporaryFolder } from '../fakes/folder.ts';
import { watchedProblems } from '../fakes/problems.ts';

const store = (folder: string) => {
  const problems = watchedProblems();
  return { ...snapshotStore(path.join(folder, 'now.json'), problems), problems };
};

it('a snapshot comes back as it was, and leaves no draft behind', () => {
  const folder = temporaryFolder();
  store(folder).write({ phase: 'counting', ms: 0.1 });
  store(folder).write({ phase: 'running', ms: 0.2 });
  expect(store(folder).read()).toEqual({ phase: 'running', ms: 0.2 });
  expect(readdirSync(folder)).toEqual(['now.json']);
});

it('there is none at the first start', () => {
  expect(store(temporaryFolder()).read()).toBeNull();
});

it.each(['', '{"check', 'null', '7', '{"checksum":1,"state":{}}'])('%j is none', (text) => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'now.json'), text);
  expect(store(folder).read()).toBeNull();
});

it('one in which a bit has turned is none', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'now.json');
  store(folder).write({ ms: 1_000 });
  writeFileSync(file, readFileSync(file, 'utf8').replace('1000', '9000'));
  expect(store(folder).read()).toBeNull();
});

it('one that cannot be written is told, until it can', () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'now.json'));
  const { write, problems } = store(folder);
  write({});
  expect(problems.ids()).toEqual(['snapshotFailed']);
});
