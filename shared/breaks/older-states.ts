// What lives here: how a snapshot of an older Sitwell becomes today's. One step per change of form.
// What does not: checking what comes out (state.ts).
// To add a step: a function at the end of STEPS; released ones are never edited.
import { FLARE_UP_CHECK } from './limits.ts';

type Kept = Readonly<Record<string, unknown>>;

/** Step `n` (from 0) turns version `n + 1` into `n + 2`. */
const STEPS: readonly ((kept: Kept) => Kept)[] = [
  // A flare-up asks after two days, and a running break knows its length without pauses.
  (kept) => ({
    ...kept,
    flareUp:
      kept.flareUp === true ? { since: kept.now, askAt: Number(kept.now) + FLARE_UP_CHECK } : null,
    askFlareUp: false,
    phase: withPlan(kept.phase),
  }),
];

/** A snapshot of any version, brought to today's form as far as it can be told. */
export function fromOlder(json: object): object {
  const kept = json as Kept;
  const version = Number(kept.version);
  if (!(version >= 1)) return kept;
  return STEPS.slice(version - 1).reduce(
    (before, step, index) => ({ ...step(before), version: version + index + 1 }),
    kept,
  );
}

function withPlan(phase: unknown): unknown {
  if (typeof phase !== 'object' || phase === null) return phase;
  const running = phase as Kept;
  if (running.type !== 'running') return phase;
  return { ...running, plannedMs: Number(running.endsAt) - Number(running.startedAt) };
}
