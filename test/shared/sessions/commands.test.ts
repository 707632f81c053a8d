import { describe, expect, it } from 'vitest';
import { buildSession } from '../../../shared/sessions/build.ts';
import { applyCommand } from '../../../shared/sessions/commands.ts';
import { momentOf } from '../../../shared/sessions/moment-of.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { chosenSession } from '../../../shared/sessions/timeline.ts';
import {
  FEW,
  FEW_LIBRARY,
  entryFor,
  namesOf,
  ownEntry,
  requestWith,
} from '../../fakes/sessions.ts';
import { expectExact } from './exact.ts';

// ready 0-5, hold 5-31; preview -35, sides: right 35-61, change -64, left 64-90; preview -94, breathe -120; finish -123
const chosen = chosenSession('three', null, [
  entryFor(FEW.hold),
  entryFor(FEW.sides),
  entryFor(FEW.breathe),
]);
const request = requestWith({ length: 150_000 });
const inBreak: Session = { ...chosen, chosen: false };
/** Six of one's own, half a minute each. */
const SIX = ['1', '2', '3', '4', '5', '6'].map((title) => ownEntry({ title }, 30));
const numbersOf = ({ items }: Session) => items.map(({ number }) => number);
const stepAt = (session: Session, seconds: number) => momentOf(session, seconds * 1_000)!;

describe('next', () => {
  it('ends "get ready" and begins', () => {
    const after = applyCommand(chosen, 2_000, 'next');
    expectExact(after);
    expect(stepAt(after, 2).step.kind).toBe('enter');
    expect(after.length).toBe(chosen.length - 3_000);
    expect(after.items[0]!.skipped).toBe(false);
  });

  it('goes from one side to the other', () => {
    const after = applyCommand(chosen, 45_000, 'next');
    expectExact(after);
    expect(stepAt(after, 45)).toMatchObject({
      itemIndex: 1,
      step: { kind: 'sideChange', side: 'left' },
    });
    expect(after.length).toBe(chosen.length - 16_000);
    expect(namesOf(after)).toEqual(['hold', 'sides', 'breathe']);
  });

  it('goes from the last side to the next stretch', () => {
    const after = applyCommand(chosen, 80_000, 'next');
    expectExact(after);
    expect(stepAt(after, 80)).toMatchObject({ itemIndex: 2, step: { kind: 'preview' } });
    expect(after.items[1]!.skipped).toBe(true);
  });

  it('ends a chosen session from its last words', () => {
    const after = applyCommand(chosen, 121_000, 'next');
    expectExact(after);
    expect(after.length).toBe(121_000);
  });
});

describe('skip', () => {
  it('leaves both sides, and brings the end of a chosen session nearer', () => {
    const after = applyCommand(chosen, 45_000, 'skip');
    expectExact(after);
    expect(stepAt(after, 45)).toMatchObject({ itemIndex: 2, step: { kind: 'preview' } });
    expect(after.items.map(({ skipped }) => skipped)).toEqual([false, true, false]);
    expect(after.length).toBe(chosen.length - 45_000);
  });

  it('of the last one says that this was all', () => {
    const after = applyCommand(chosen, 100_000, 'skip');
    expectExact(after);
    expect(stepAt(after, 100).step.kind).toBe('finish');
    expect(after.length).toBe(103_000);
  });

  it('during a preview leaves the stretch that was shown', () => {
    const after = applyCommand(chosen, 33_000, 'skip');
    expectExact(after);
    expect(namesOf(after)).toEqual(['hold', 'sides', 'breathe']);
    expect(after.items[1]).toMatchObject({ skipped: true, length: 2_000 });
  });

  it('keeps the end of a break, and fills the time with others', () => {
    const built = buildSession(request, FEW_LIBRARY);
    const after = applyCommand(built, 10_000, 'skip', request, FEW_LIBRARY);
    expectExact(after);
    expect(after.length).toBe(150_000);
    expect(namesOf(after).slice(1)).not.toContain(namesOf(built)[0]);
    expect(after.items.at(-1)!.steps.at(-1)!.kind).toBe('finish');
  });

  it('rests where there is nothing else to do', () => {
    const after = applyCommand(inBreak, 100_000, 'skip');
    expectExact(after);
    expect(stepAt(after, 100).step.kind).toBe('rest');
    expect(after.length).toBe(inBreak.length);
  });
});

describe('back', () => {
  it('begins the stretch again', () => {
    const after = applyCommand(chosen, 80_000, 'back');
    expectExact(after);
    expect(namesOf(after)).toEqual(['hold', 'sides', 'sides', 'breathe']);
    expect(stepAt(after, 80)).toMatchObject({ itemIndex: 2, step: { kind: 'enter' } });
    expect(after.length).toBe(80_000 + 55_000 + 30_000 + 3_000);
  });

  it('goes to the one before within three seconds', () => {
    const after = applyCommand(chosen, 37_900, 'back');
    expectExact(after);
    expect(namesOf(after)).toEqual(['hold', 'hold', 'sides', 'breathe']);
    expect(numbersOf(after)).toEqual([1, 1, 2, 3]);
    expect(stepAt(after, 38)).toMatchObject({ movements: 3, step: { kind: 'enter' } });
  });

  it('pressed twice goes to the one before', () => {
    const once = applyCommand(chosen, 80_000, 'back');
    const twice = applyCommand(once, 81_000, 'back');
    expectExact(twice);
    expect(namesOf(twice)).toEqual(['hold', 'sides', 'hold', 'sides', 'breathe']);
    expect(numbersOf(twice)).toEqual([1, 2, 1, 2, 3]);
  });

  it.each([true, false])('goes one further back with each press (chosen: %s)', (isChosen) => {
    let session: Session = chosenSession('six', null, SIX);
    // A break with enough time at its end for the seconds that going to and fro takes.
    if (!isChosen) session = { ...session, chosen: false, length: session.length + 10_000 };
    for (const at of [1, 2, 3, 4, 5]) session = applyCommand(session, at * 1_000, 'skip');
    const shown = [6, 6.15, 6.3, 6.45, 6.6, 6.75, 6.9].map((at) => {
      session = applyCommand(session, at * 1_000, 'back');
      expectExact(session);
      const { item, movements } = stepAt(session, at);
      return [namesOf({ items: [item] })[0], item.number, movements];
    });
    expect(shown.slice(0, 5)).toEqual(
      ['5', '4', '3', '2', '1'].map((name) => [name, Number(name), 6]),
    );
    expect(shown.slice(5)).toEqual([shown[4], shown[4]]);
    expect(namesOf(session)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('and forward again makes the routine no longer than what was done twice', () => {
    let session: Session = chosen;
    for (const at of [36, 37, 38, 39]) {
      session = applyCommand(session, at * 1_000, 'back');
      session = applyCommand(session, at * 1_000 + 500, 'skip');
      expectExact(session);
    }
    expect(namesOf(session)).toEqual(['hold', 'sides', 'breathe']);
    expect(session.length).toBe(chosen.length + 39_500 - 31_000);
  });

  it('finds what was passed over while the clock stood still', () => {
    let session: Session = chosenSession('six', null, SIX);
    for (let count = 0; count < 3; count += 1) session = applyCommand(session, 12_000, 'skip');
    expectExact(session);
    expect(stepAt(session, 12).item).toMatchObject({ number: 4, start: 12_000 });
    session = applyCommand(session, 12_000, 'back');
    expectExact(session);
    expect(stepAt(session, 12).item).toMatchObject({ number: 3, content: SIX[2]!.content });
  });

  it('begins with the breath again although there is time for more', () => {
    const breathe = { ...chosenSession('b', null, [entryFor(FEW.breathe)]), chosen: false };
    const after = applyCommand(
      { ...breathe, length: 90_000 },
      12_000,
      'back',
      request,
      FEW_LIBRARY,
    );
    expectExact(after);
    expect(namesOf(after).slice(0, 2)).toEqual(['breathe', 'breathe']);
    expect(namesOf(after).length).toBeGreaterThan(2);
  });

  it('begins this one again where the one before no longer fits before the end of a break', () => {
    const built = chosenSession('two', null, [entryFor(FEW.sides), entryFor(FEW.hold)]);
    const session: Session = { ...built, chosen: false };
    // sides 5-60, preview -64, hold 64-90, finish -93
    const after = applyCommand(session, 66_000, 'back');
    expectExact(after);
    expect(namesOf(after)).toEqual(['sides', 'hold']);
    expect(stepAt(after, 66).step).toMatchObject({ kind: 'enter', start: 66_000 });
  });

  it('has nothing to go back to while getting ready', () => {
    expect(applyCommand(chosen, 3_000, 'back')).toBe(chosen);
  });

  it('begins the last one again from the words at the end', () => {
    const after = applyCommand(chosen, 121_000, 'back');
    expectExact(after);
    expect(namesOf(after)).toEqual(['hold', 'sides', 'breathe', 'breathe']);
    expect(after.items[2]!.skipped).toBe(false);
  });

  it('leaves out what no longer fits before the end of a break', () => {
    const after = applyCommand(inBreak, 80_000, 'back');
    expectExact(after);
    expect(after.length).toBe(inBreak.length);
    expect(namesOf(after)).toEqual(['hold', 'sides', 'sides']);
  });

  it('does nothing when the break is too short to do it again', () => {
    expect(applyCommand(inBreak, 118_000, 'back')).toBe(inBreak);
  });
});
