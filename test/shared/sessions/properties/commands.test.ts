import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSession } from '../../../../shared/sessions/build.ts';
import { applyCommand } from '../../../../shared/sessions/commands.ts';
import { extendSession } from '../../../../shared/sessions/extend.ts';
import { floorSession } from '../../../../shared/sessions/floor.ts';
import { isLeftover } from '../../../../shared/sessions/leftovers.ts';
import { cutAt } from '../../../../shared/sessions/cut.ts';
import { momentOf } from '../../../../shared/sessions/moment-of.ts';
import { SESSION_COMMANDS } from '../../../../shared/sessions/session.ts';
import type { Session } from '../../../../shared/sessions/session.ts';
import { chosenSession } from '../../../../shared/sessions/timeline.ts';
import { STRETCHES } from '../../../../shared/stretches/library.ts';
import { MINUTE } from '../../../../shared/time/moment.ts';
import { entryFor, ownEntry, requestWith } from '../../../fakes/sessions.ts';
import { expectExact } from '../exact.ts';

const request = requestWith({ length: 5 * MINUTE, kind: 'long' });
const BEGINNINGS = {
  long: buildSession(request),
  move: buildSession({ ...request, length: 2 * MINUTE, kind: 'move' }),
  eyes: buildSession({ ...request, length: 20_000, kind: 'eyes' }),
  gentle: buildSession({ ...request, gentle: true }),
  floor: floorSession(6, request),
  own: chosenSession('own', null, [
    ownEntry({ sides: 'each' }),
    ...STRETCHES.slice(0, 4).map((one) => entryFor(one)),
    ownEntry({ title: 'Other' }),
  ]),
} satisfies Record<string, Session>;
const NAMES = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[];

/** After some more ms, a command or a minute more. */
const anyMove = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 0, max: 4_000 })),
  what: fc.constantFrom(...SESSION_COMMANDS, 'more' as const),
});

/** What was really done before `at`: items, and their steps, in order. */
const doneBefore = ({ items }: Session, at: number) =>
  cutAt(items, at)
    .filter((item) => !isLeftover(item))
    .map(({ content, number, steps }) => ({
      content,
      number,
      steps: steps
        .filter(({ kind }) => kind !== 'preview' && kind !== 'ready')
        .map(({ kind, start, length }) => [kind, start, length]),
    }));

/** From where one is there is always a way back to the movement before, down to the first; those to come follow on. */
function expectNumbered({ items }: Session, at: number): void {
  const now = Math.max(
    0,
    items.findLastIndex(({ start }) => start <= at),
  );
  const past = items.slice(0, now).map(({ number }) => number);
  for (const { number } of items.slice(now, now + 1))
    for (let before = 1; before < number; before += 1) expect(past).toContain(before);
  for (const [index, { number }] of items.entries())
    if (index > now) expect(number).toBe(items[index - 1]!.number + 1);
}

/** What was hardly begun is kept only where it is the one trace of its movement. */
function expectNoLeftovers({ items }: Session, at: number): void {
  const past = items.filter(({ start, length }) => start + length <= at);
  for (const item of past.filter(isLeftover))
    expect(past.filter(({ number }) => number === item.number)).toEqual([item]);
}

describe('any sequence of commands', { timeout: 60_000 }, () => {
  it('leaves a session exact, its past as it was, its list short, and the end of a break where it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.array(anyMove, { maxLength: 12 }),
        fc.boolean(),
        (name, moves, withRequest) => {
          let session: Session = BEGINNINGS[name];
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
            expectNumbered(session, elapsed);
            if (what !== 'more') expectNoLeftovers(session, elapsed);
            expect(momentOf(session, elapsed) === null).toBe(session.items.length === 0);
            // What is left in no time at all takes its millisecond from what was before.
            const isAtOnce = before.items.some(({ start }) => start === elapsed);
            if (!isAtOnce)
              expect(doneBefore(session, elapsed)).toEqual(doneBefore(before, elapsed));
            if (what === 'more') expect(session.length).toBe(before.length + MINUTE);
            else if (!session.chosen) expect(session.length).toBe(before.length);
          }
        },
      ),
      { numRuns: 250, seed: 20_261_123 },
    );
  });

  it('goes back to the first in as many steps as were skipped, and the list is as long as at first', () => {
    for (const name of ['floor', 'own'] as const) {
      const beginning = BEGINNINGS[name];
      let session: Session = beginning;
      const count = beginning.items.length - 1;
      for (let step = 1; step <= count; step += 1)
        session = applyCommand(session, 1_000 * step, 'skip');
      for (let step = 1; step <= count; step += 1)
        session = applyCommand(session, 1_000 * count + 200 * step, 'back');
      expect(momentOf(session, 1_200 * count)!.item.number).toBe(1);
      expect(session.items.map(({ content }) => content)).toEqual(
        beginning.items.map(({ content }) => content),
      );
    }
  });

  it('skips to the end in as many steps as there are stretches', () => {
    for (const beginning of Object.values(BEGINNINGS).filter(({ chosen }) => chosen)) {
      let session: Session = beginning;
      for (let count = 0; count < beginning.items.length; count += 1)
        session = applyCommand(session, 1_000 * (count + 1), 'skip');
      expectExact(session);
      expect(session.items.every(({ skipped }) => skipped)).toBe(true);
      expect(momentOf(session, 1_000 * beginning.items.length)!.step.kind).toBe('finish');
    }
  });
});
