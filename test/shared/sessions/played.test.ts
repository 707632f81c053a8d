import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../shared/sessions/commands.ts';
import { playedStretches } from '../../../shared/sessions/played.ts';
import { SESSION_COMMANDS } from '../../../shared/sessions/session.ts';
import type { RoutineEntry, Session } from '../../../shared/sessions/session.ts';
import { chosenSession } from '../../../shared/sessions/timeline.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';

const entries: readonly RoutineEntry[] = [
  ...STRETCHES.slice(0, 3).map((stretch) => ({
    content: { kind: 'stretch' as const, stretch },
    seconds: null,
    why: null,
  })),
  {
    content: {
      kind: 'own',
      step: { title: 'Wall slide', text: '', sides: 'together', picture: null },
    },
    seconds: 20,
    why: null,
  },
];
const session = chosenSession('a', null, entries);
const ids = STRETCHES.slice(0, 3).map(({ id }) => id);

describe('what was played of a session', () => {
  it('is every stretch in full at its end, without own steps', () => {
    const played = playedStretches(session, session.length);
    expect(played.map(({ stretch, share }) => [stretch, share])).toEqual(ids.map((id) => [id, 1]));
  });

  it('is nothing before the first one, nor before a fifth of it', () => {
    expect(playedStretches(session, 0)).toEqual([]);
    const [first] = session.items;
    expect(playedStretches(session, first!.length / 5)).toEqual([]);
    expect(playedStretches(session, first!.length / 2)).toHaveLength(1);
  });

  it('knows how much of one that was left there was', () => {
    const half = session.items[0]!.length / 2;
    const left = applyCommand(session, half, 'skip');
    const [first, second] = playedStretches(left, left.length);
    expect(first!.share).toBeGreaterThan(0.35);
    expect(first!.share).toBeLessThan(0.6);
    expect(second).toMatchObject({ stretch: ids[1], share: 1 });
  });
});

it('shares are from a fifth to one, in order and apart, whatever is done with the session', () => {
  const deeds = fc.array(
    fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      command: fc.constantFrom(...SESSION_COMMANDS),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(deeds, fc.double({ min: 0, max: 1, noNaN: true }), (list, end) => {
      let now = 0;
      let current: Session = session;
      for (const { share, command } of list) {
        now += (current.length - now) * share;
        current = applyCommand(current, now, command);
      }
      const until = now + (current.length - now) * end;
      let before = 0;
      for (const played of playedStretches(current, until)) {
        expect(played.share).toBeGreaterThanOrEqual(0.2);
        expect(played.share).toBeLessThanOrEqual(1);
        expect(played.start).toBeGreaterThanOrEqual(before);
        expect(played.end).toBeGreaterThan(played.start);
        expect(played.end).toBeLessThanOrEqual(until);
        before = played.end;
      }
    }),
  );
});
