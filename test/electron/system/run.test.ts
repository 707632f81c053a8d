import { describe, expect, it } from 'vitest';
import { runProgram } from '../../../electron/system/run.ts';

const node = process.execPath;

describe('running a program of the system', () => {
  it('gives what it printed, and only that', async () => {
    const printed = await runProgram(node, [
      '-e',
      'console.error("no"); console.log("é", process.argv[1])',
      '$(x)',
    ]);
    expect(printed).toBe('é $(x)\n');
  });

  it.each([
    ['is not there', '/nowhere/program', []],
    ['fails', node, ['-e', 'process.exit(3)']],
    ['prints without end', node, ['-e', 'for (;;) process.stdout.write("x".repeat(1e6))']],
  ])('rejects where it %s', async (_name, program, words) => {
    await expect(runProgram(program, words)).rejects.toThrow();
  });

  it('ends one that hangs', { timeout: 20_000 }, async () => {
    await expect(runProgram(node, ['-e', 'setInterval(() => {}, 1e6)'])).rejects.toThrow();
  });
});
