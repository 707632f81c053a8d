import { describe, expect, it } from 'vitest';
import { buildSession } from '../../../shared/sessions/build.ts';
import { applyCommand } from '../../../shared/sessions/commands.ts';
import { momentOf } from '../../../shared/sessions/moment-of.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { chosenSession } from '../../../shared/sessions/timeline.ts';
import { FEW, FEW_LIBRARY, entryFor, namesOf, requestWith } from '../../fakes/sessions.ts';
import { expectExact } from './exact.ts';

// ready 0-5, hold 5-31; preview -35, sides: right 35-61, change -64, left 64-90; preview -94, breathe -120; finish -123
const chosen = chosenSession('three', null, [
  entryFor(FEW.hold),
  entryFor(FEW.sides),
  entryFor(FEW.breathe),
]);
const request = requestWith({ length: 150_000 });
const inBreak: Session = { ...chosen, chosen: false };
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
    expect(namesOf(after)).toEqual(['hold', 'sides', 'hold', 'sides', 'breathe']);
  });

  it('pressed twice goes to the one before', () => {
    const once = applyCommand(chosen, 80_000, 'back');
    const twice = applyCommand(once, 81_000, 'back');
    expect(namesOf(twice)).toEqual(['hold', 'sides', 'sides', 'hold', 'sides', 'breathe']);
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
