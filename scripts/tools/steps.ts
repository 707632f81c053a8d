import type { Ended } from './run-node.ts';

/** One named part of a check. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Ended>;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

async function runStep(step: Step): Promise<string | undefined> {
  const start = performance.now();
  const { ok, output } = await step.run();
  console.log(`${ok ? '✓' : '✗'} ${step.name} (${seconds(start)})`);
  if (!ok && output !== '') console.log(output.trimEnd());
  return ok ? undefined : step.name;
}

/**
 * Run all steps, `lanes` at a time, and say how each went.
 * A step that fails does not stop the others: one run shows all there is to mend.
 *
 * @returns the names of the steps that failed
 */
export async function runSteps(steps: readonly Step[], lanes = 1): Promise<readonly string[]> {
  const waiting = [...steps];
  const failed: string[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const name = await runStep(step);
      if (name !== undefined) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return failed;
}

/** The last line of a run, and its exit status. */
export function conclude(what: string, failed: readonly string[], since: number): void {
  const verdict = failed.length === 0 ? 'passed' : `FAILED: ${failed.join(', ')}`;
  console.log(`\nSitwell ${what}: ${verdict} (${seconds(since)}).`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
