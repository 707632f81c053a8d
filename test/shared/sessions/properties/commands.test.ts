import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSession } from '../../../../shared/sessions/build.ts';
import { applyCommand } from '../../../../shared/sessions/commands.ts';
import { extendSession } from '../../../../shared/sessions/extend.ts';
import { floorSession } from '../../../../shared/sessions/floor.ts';
import { momentOf } from '../../../../shared/sessions/moment-of.ts';
import { SESSION_COMMANDS } from '../../../../shared/sessions/session.ts';
import type { Session } from '../../../../shared/sessions/session.ts';
import { chosenSession } from '../../../../shared/sessions/timeline.ts';
import { STRETCHES } from '../../../../shared/stretches/library.ts';
import { MINUTE } from '../../../../shared/time/moment.ts';
import { entryFor, ownEntry, requestWith } from '../../../fakes/sessions.ts';
import { expectExact } from '../exact.ts';

const request = requestWith({ length: 5 * MINUTE, kind: 'long' });
const BEGINNINGS: readonly Session[] = [
  buildSession(request),
  buildSession({ ...request, length: 2 * MINUTE, kind: 'move' }),
  buildSession({ ...request, length: 20_000, kind: 'eyes' }),
  buildSession({ ...request, gentle: true }),
  buildSession({ ...request, length: 40 * MINUTE }),
  floorSession(6, request),
  chosenSession('own', null, [
    ownEntry({ sides: 'each' }),
    ...STRETCHES.slice(0, 4).map((one) => entryFor(one)),
    ownEntry({ title: 'Other' }),
  ]),
];

/** After some more ms, a command or a minute more. */
const anyMove = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 0, max: 4_000 })),
  what: fc.constantFrom(...SESSION_COMMANDS, 'more' as const),
});

const pastOf = ({ items }: Session, at: number) =>
  items
    .filter(({ start }) => start < at)
    .flatMap(({ steps, content }) =>
      steps
        .filter(({ start }) => start < at)
        .map(({ start, length, kind }) => [start, Math.min(length, at - start), kind, content]),
    );

describe('any sequence of commands', { timeout: 60_000 }, () => {
  it('leaves a session exact, its past as it was, and the end of a break where it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BEGINNINGS),
        fc.array(anyMove, { maxLength: 12 }),
        fc.boolean(),
        (beginning, moves, withRequest) => {
          let session = beginning;
          let elapsed = 0;
          for (const { after, what } of moves) {
            elapsed += after;
            if (elapsed >= session.length) return;
            const before = session;
            session =
              what === 'more'
                ? extendSession(before, { length: before.length + MINUTE, elapsed }, request)
                : applyCommand(before, elapsed, what, withRequest ? request : null);
            expectExact(session);
            expect(momentOf(session, elapsed) === null).toBe(session.items.length === 0);
            expect(pastOf(session, elapsed)).toEqual(pastOf(before, elapsed));
            if (what === 'more') expect(session.length).toBe(before.length + MINUTE);
            else if (!session.chosen) expect(session.length).toBe(before.length);
          }
        },
      ),
      { numRuns: 300, seed: 20_261_123 },
    );
  });

  it('skips to the end in as many steps as there are stretches', () => {
    for (const beginning of BEGINNINGS.filter(({ chosen }) => chosen)) {
      let session = beginning;
      for (let count = 0; count < beginning.items.length; count += 1)
        session = applyCommand(session, 1_000 * (count + 1), 'skip');
      expectExact(session);
      expect(session.items.every(({ skipped }) => skipped)).toBe(true);
      expect(momentOf(session, 1_000 * beginning.items.length)!.step.kind).toBe('finish');
    }
  });
});
