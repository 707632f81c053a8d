import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/setup/installed.mjs';
import { tasks } from '../../scripts/setup/tasks.mjs';
import { inProject } from '../../scripts/tools/project.ts';

const { scripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('npm scripts', () => {
  it.each(Object.entries(tasks))('know the task %s, whose file is there', (name, file) => {
    expect(scripts[name]).toBe(`node scripts/run.mjs ${name}`);
    expect(existsSync(inProject(file))).toBe(true);
  });

  it('see that everything is installed', () => {
    expect(isInstalled()).toBe(true);
  });

  it('keep stdout clean and fail when there is no such task', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [inProject('scripts/run.mjs'), 'dance'],
      { encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('There is no task "dance"');
  });
});
