import type { Ended } from './run-node.ts';

/** One named part of a check. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Ended>;
}

/** A step that failed. */
export interface Failure {
  readonly name: string;
  readonly faults: readonly string[];
}

const seconds = (since: number): string => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

async function runStep(step: Step): Promise<Failure | undefined> {
  const start = performance.now();
  const { ok, output, faults = [] } = await step.run();
  console.log(`${ok ? '✓' : '✗'} ${step.name} (${seconds(start)})`);
  if (!ok && output !== '') console.log(output.trimEnd());
  return ok ? undefined : { name: step.name, faults };
}

/**
 * Run all steps, `lanes` at a time, and say how each went.
 * A step that fails does not stop the others: one run shows all there is to mend.
 *
 * @returns the steps that failed
 */
export async function runSteps(steps: readonly Step[], lanes = 1): Promise<readonly Failure[]> {
  const waiting = [...steps];
  const failed: Failure[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const failure = await runStep(step);
      if (failure !== undefined) failed.push(failure);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return failed;
}

/** The last lines of a run, and its exit status. What failed is said once more: above, it is hard to find. */
export function conclude(what: string, failed: readonly Failure[], since: number): void {
  for (const fault of failed.flatMap(({ faults }) => faults)) console.log(`✗ ${fault}`);
  const names = failed.map(({ name }) => name).join(', ');
  const verdict = failed.length === 0 ? 'passed' : `FAILED: ${names}`;
  console.log(`\nSitwell ${what}: ${verdict} (${seconds(since)}).`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
