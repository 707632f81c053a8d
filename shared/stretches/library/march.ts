import type { Stretch } from '../types.ts';

/** March on the spot: circulation and hips (health.md §3.2). */
export const march: Stretch = {
  id: 'march',
  name: 'stretches.march',
  place: 'standing',
  shape: 'steps',
  arrive: { seconds: 4, breath: 'easy', cue: 'stretches.marchArrive', level: 0 },
  parts: [
    {
      phases: [
        { seconds: 1, breath: 'easy', cue: 'stretches.marchLift', level: 1, side: 'left' },
        { seconds: 1, breath: 'easy', cue: 'stretches.marchLift', level: 1, side: 'right' },
      ],
      min: 10,
      max: 60,
    },
  ],
  cautions: [],
};
