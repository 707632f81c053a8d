import type { Stretch } from '../types.ts';

/** Breath reset: in four seconds, out six, shoulders dropping (health.md §3.2). */
export const breathReset: Stretch = {
  id: 'breathReset',
  name: 'stretches.breathReset',
  place: 'any',
  shape: 'breath',
  arrive: { seconds: 4, breath: 'easy', cue: 'stretches.breathResetArrive', level: 0 },
  parts: [
    {
      phases: [
        { seconds: 4, breath: 'in', cue: 'stretches.breathResetIn', level: 1 },
        { seconds: 6, breath: 'out', cue: 'stretches.breathResetOut', level: 0 },
      ],
      min: 2,
      max: 6,
    },
  ],
  cautions: ['dizzy'],
};
