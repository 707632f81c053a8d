import type { Stretch } from '../types.ts';

/** Supported calf raises: up in two seconds, down in three (health.md §3.2). */
export const calfRaises: Stretch = {
  id: 'calfRaises',
  name: 'stretches.calfRaises',
  place: 'standing',
  shape: 'rise',
  arrive: { seconds: 4, breath: 'easy', cue: 'stretches.calfRaisesArrive', level: 0 },
  parts: [
    {
      phases: [
        { seconds: 2, breath: 'in', cue: 'stretches.calfRaisesUp', level: 1 },
        { seconds: 3, breath: 'out', cue: 'stretches.calfRaisesDown', level: 0 },
      ],
      min: 6,
      max: 15,
    },
  ],
  cautions: ['ankle'],
};
