import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conclude, runSteps } from '../../scripts/tools/steps.ts';
import type { Step } from '../../scripts/tools/steps.ts';

const step = (name: string, ok: boolean, output = ''): Step => ({
  name,
  run: () => Promise.resolve({ ok, output }),
});

describe('the steps of a check', () => {
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = 0;
  });

  it('go on after a failure, and show the words of what failed only', async () => {
    const failed = await runSteps([
      step('lint', false, 'a fault'),
      step('types', true, 'chatter'),
      step('layers', false),
    ]);
    expect(failed.map(({ name }) => name)).toEqual(['lint', 'layers']);
    expect(lines.join('\n')).toMatch(/✗ lint .*\na fault\n✓ types .*\n✗ layers/);
    expect(lines).not.toContain('chatter');
  });

  it('never run more at a time than there are lanes', async () => {
    let running = 0;
    let most = 0;
    const busy: Step = {
      name: 'busy',
      run: async () => {
        most = Math.max(most, ++running);
        await new Promise(setImmediate);
        running -= 1;
        return { ok: true, output: '' };
      },
    };
    await runSteps([busy, busy, busy, busy, busy], 2);
    expect(most).toBe(2);
  });

  it('end in one line and a status that say how it went', () => {
    conclude('check', [], performance.now());
    expect(lines.at(-1)).toMatch(/Sitwell check: passed/);
    expect(process.exitCode).toBe(0);
    conclude('check', [{ name: 'unit tests', faults: ['a.test.ts > adds'] }], performance.now());
    expect(lines.join('\n')).toMatch(/✗ a\.test\.ts > adds\n\nSitwell check: FAILED: unit tests/);
    expect(process.exitCode).toBe(1);
  });
});
