import { useEffect, useRef } from 'react';
import type { BreakPhase } from '../../shared/breaks/status.ts';
import { playChime } from '../features/sound/chime.ts';
import { useShared } from '../state/context.ts';

/** A break that has run longer than this was reopened, and begins without a sound, ms. */
const JUST_BEGUN = 5_000;

/** A soft chime when the break begins and when its time is up, as the settings allow. */
export function useChimes(phase: BreakPhase): void {
  const { settings } = useShared();
  const volume = settings.sounds ? settings.soundVolume : 0;
  const before = useRef<BreakPhase['type'] | null>(null);
  const hasBegun = phase.type === 'running' && phase.lengthMs - phase.remainingMs < JUST_BEGUN;
  const wasSkipped = phase.type === 'over' && phase.outcome === 'skipped';

  useEffect(() => {
    const last = before.current;
    before.current = phase.type;
    if (last === phase.type) return;
    if (phase.type === 'running' && hasBegun) void playChime('start', volume);
    if (last === 'running' && phase.type === 'over' && !wasSkipped) void playChime('end', volume);
  }, [phase.type, hasBegun, wasSkipped, volume]);
}
