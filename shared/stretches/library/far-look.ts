import type { Stretch } from '../types.ts';

/** Eyes: look at least six metres away, then blink fully (health.md §3.2). */
export const farLook: Stretch = {
  id: 'farLook',
  name: 'stretches.farLook',
  place: 'any',
  shape: 'gaze',
  arrive: { seconds: 2, breath: 'easy', cue: 'stretches.farLookArrive', level: 1 },
  parts: [
    {
      phases: [{ seconds: 4, breath: 'easy', cue: 'stretches.farLookFar', level: 1 }],
      min: 1,
      max: 5,
    },
    {
      phases: [
        { seconds: 1, breath: 'easy', cue: 'stretches.farLookBlink', level: 0 },
        { seconds: 1, breath: 'easy', cue: 'stretches.farLookBlink', level: 1 },
      ],
      min: 2,
      max: 10,
    },
  ],
  cautions: [],
};
