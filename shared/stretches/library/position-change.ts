import type { Stretch } from '../types.ts';

/** Easy position changes for a day when the back is in spasm: small, slow, nothing stretched. */
export const positionChange: Stretch = {
  id: 'positionChange',
  name: 'stretches.positionChange',
  place: 'any',
  shape: 'breath',
  arrive: { seconds: 4, breath: 'easy', cue: 'stretches.positionChangeArrive', level: 0 },
  parts: [
    {
      phases: [{ seconds: 8, breath: 'easy', cue: 'stretches.positionChangeRise', level: 1 }],
      min: 1,
      max: 2,
    },
    {
      phases: [
        { seconds: 4, breath: 'in', cue: 'stretches.positionChangeShift', level: 1, side: 'left' },
        {
          seconds: 4,
          breath: 'out',
          cue: 'stretches.positionChangeShift',
          level: 0,
          side: 'right',
        },
      ],
      min: 1,
      max: 12,
    },
    {
      phases: [{ seconds: 6, breath: 'easy', cue: 'stretches.positionChangeSettle', level: 0 }],
      min: 1,
      max: 4,
    },
  ],
  cautions: ['spasm'],
};
