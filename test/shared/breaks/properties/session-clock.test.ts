import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Action, SessionAction } from '../../../../shared/breaks/facts.ts';
import { Desk, seconds } from '../desk.ts';

type Deed = Action | SessionAction | { readonly type: 'pass'; readonly ms: number };

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 30_000 }).map((ms): Deed => ({ type: 'pass', ms })),
    fc.constantFrom<Deed>({ type: 'pauseBreak' }, { type: 'resumeBreak' }, { type: 'moreTime' }),
    fc.integer({ min: -60_000, max: 60_000 }).map((byMs): Deed => ({ type: 'shiftEnd', byMs })),
  ),
  { maxLength: 18 },
);

it('the time since a break began is exact, whatever was paused, added or left out', () => {
  fc.assert(
    fc.property(deeds, fc.integer({ min: 5, max: 900 }), (list, length) => {
      const desk = new Desk().active(seconds(60));
      desk.does({ type: 'startSession', lengthMs: seconds(length) });
      let elapsed = 0;
      let isPaused = false;
      for (const deed of list) {
        if (deed.type === 'pass') {
          desk.active(deed.ms);
          if (!isPaused) elapsed += deed.ms;
        } else {
          desk.does(deed);
          if (deed.type === 'pauseBreak') isPaused = true;
          if (deed.type === 'resumeBreak') isPaused = false;
        }
        const { phase } = desk.status();
        if (phase.type !== 'running') break;
        expect(phase.lengthMs - phase.remainingMs).toBe(elapsed);
        expect(phase.paused).toBe(isPaused);
      }
    }),
    { numRuns: 300 },
  );
});
