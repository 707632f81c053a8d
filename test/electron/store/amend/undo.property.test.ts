import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amended, Amendment } from '../../../../shared/insights/amendment.ts';
import type { DayView } from '../../../../shared/insights/day.ts';
import { amendingShell } from './amending-shell.ts';

type Shell = ReturnType<typeof amendingShell>;

/** What happened in a morning, in whole minutes. */
const happenings = fc.array(
  fc.record({
    what: fc.constantFrom('work', 'work', 'rest', 'skip', 'start', 'stand', 'sit', 'moved'),
    minutes: fc.integer({ min: 1, max: 35 }),
  }),
  { minLength: 2, maxLength: 8 },
);

/** A wish to set something right; places and breaks are taken as they come. */
const wishes = fc.array(
  fc.record({
    do: fc.constantFrom('correct', 'settle', 'addBreak', 'removeBreak'),
    from: fc.integer({ min: 0, max: 1_000 }),
    length: fc.integer({ min: 1, max: 300 }),
    as: fc.constantFrom('sitting', 'standing', 'away'),
    outcome: fc.constantFrom('taken', 'skipped'),
    which: fc.nat(20),
  }),
  { minLength: 1, maxLength: 5 },
);

function live(shell: Shell, { what, minutes }: { what: string; minutes: number }): void {
  if (what === 'rest') return void shell.rest(minutes);
  if (what === 'skip') shell.act({ type: 'skip' });
  if (what === 'start') shell.act({ type: 'start' });
  if (what === 'moved') shell.act({ type: 'alreadyMoved' });
  if (what === 'stand') shell.act({ type: 'posture', posture: 'standing' });
  if (what === 'sit') shell.act({ type: 'posture', posture: 'sitting' });
  shell.work(minutes);
}

type Wish = typeof wishes extends fc.Arbitrary<(infer One)[]> ? One : never;

function amendmentOf(wish: Wish, day: DayView): Amendment | null {
  const now = day.spans.at(-1)?.end ?? day.start;
  const began = day.spans[0]?.start ?? day.start;
  const start = began + Math.round(((now - began) * wish.from) / 1_001);
  const range = { start, end: Math.min(now, start + wish.length * 10_000) };
  const breakId = day.breaks[wish.which % Math.max(1, day.breaks.length)]?.id;
  switch (wish.do) {
    case 'correct':
      return { do: 'correct', ...range, as: wish.as };
    case 'addBreak':
      return { do: 'addBreak', ...range };
    case 'settle':
      return breakId ? { do: 'settle', breakId, outcome: wish.outcome } : null;
    case 'removeBreak':
      return breakId ? { do: 'removeBreak', breakId } : null;
  }
}

const undoOf = (amended: Amended): string | null =>
  amended.type === 'changed' ? amended.undo : null;

/** All that must be as it was. Breaks that came back have new ids. */
const seen = (shell: Shell) => {
  const { totals, spans, breaks } = shell.today();
  const told = breaks.map(({ id: _, ...rest }) => rest);
  return { totals, spans, breaks: told, counts: shell.counts() };
};

describe('amendments of any morning', { timeout: 60_000 }, () => {
  it('are undone one after another, and everything is as it was before each', () => {
    fc.assert(
      fc.property(happenings, wishes, (morning, asked) => {
        const shell = amendingShell();
        shell.work(10);
        for (const happening of morning) live(shell, happening);
        // Whoever sets a day right is here, and sits: standing on would be a break of its own.
        shell.work(1);
        shell.act({ type: 'posture', posture: 'sitting' });
        shell.act({ type: 'closeBreak' });
        if (shell.status().phase.type !== 'counting') return;
        const undos: { readonly name: string; readonly before: ReturnType<typeof seen> }[] = [];
        for (const wish of asked) {
          const amendment = amendmentOf(wish, shell.today());
          const before = seen(shell);
          const name = amendment && undoOf(shell.amend(amendment));
          if (name) undos.push({ name, before });
        }
        for (const { name, before } of undos.toReversed()) {
          shell.amend({ do: 'undo', amendment: name });
          expect(seen(shell)).toEqual(before);
        }
      }),
      { numRuns: 30, seed: 20_261_123, endOnFailure: true },
    );
  });
});
