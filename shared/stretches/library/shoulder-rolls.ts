import type { Stretch } from '../types.ts';

/** Shoulder rolls back and forward, then a squeeze of the blades (health.md §3.2). */
export const shoulderRolls: Stretch = {
  id: 'shoulderRolls',
  name: 'stretches.shoulderRolls',
  place: 'any',
  shape: 'circle',
  arrive: { seconds: 4, breath: 'easy', cue: 'stretches.shoulderRollsArrive', level: 0 },
  parts: [
    {
      phases: [{ seconds: 3, breath: 'easy', cue: 'stretches.shoulderRollsBack', level: 1 }],
      min: 3,
      max: 5,
    },
    {
      phases: [{ seconds: 3, breath: 'easy', cue: 'stretches.shoulderRollsForward', level: 1 }],
      min: 3,
      max: 5,
    },
    {
      phases: [
        { seconds: 5, breath: 'in', cue: 'stretches.shoulderRollsSqueeze', level: 1 },
        { seconds: 1, breath: 'out', cue: 'stretches.shoulderRollsRelease', level: 0 },
      ],
      min: 2,
      max: 5,
    },
  ],
  cautions: [],
};
