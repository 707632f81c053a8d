import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenSession } from '../../../shared/sessions/timeline.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { FEW, FEW_LIBRARY, entryFor, ownEntry } from '../../fakes/sessions.ts';
import { expectExact } from './exact.ts';

const kinds = ({ items }: Session): readonly string[] =>
  items.flatMap(({ steps }) => steps.map(({ kind }) => kind));
const seconds = ({ items }: Session): readonly number[] =>
  items.flatMap(({ steps }) => steps.map(({ length }) => length / 1_000));

describe('chosenSession', () => {
  it('gets ready, goes in, holds, comes out and ends', () => {
    const session = chosenSession('one', null, [entryFor(FEW.hold)]);
    expect(kinds(session)).toEqual(['ready', 'enter', 'hold', 'exit', 'finish']);
    expect(seconds(session)).toEqual([5, 3, 20, 3, 3]);
    expect(session).toMatchObject({ id: 'one', chosen: true, length: 34_000 });
  });

  it('has one side after the other, with a change between', () => {
    const session = chosenSession('one', null, [entryFor(FEW.sides)]);
    const sides = session.items[0]!.steps.map(({ kind, side }) => [kind, side]);
    expect(sides).toEqual([
      ['ready', 'right'],
      ['enter', 'right'],
      ['hold', 'right'],
      ['exit', 'right'],
      ['sideChange', 'left'],
      ['enter', 'left'],
      ['hold', 'left'],
      ['exit', 'left'],
      ['finish', 'left'],
    ]);
  });

  it('counts the rounds of a cycle', () => {
    const session = chosenSession('one', null, [entryFor(FEW.breathe)]);
    const rounds = session.items[0]!.steps.flatMap(({ round }) => (round ? [round] : []));
    expect(rounds).toHaveLength(10);
    expect(rounds[0]).toEqual({ number: 1, of: 5 });
    expect(rounds.at(-1)).toEqual({ number: 5, of: 5 });
  });

  it('shows what is next for four seconds, in its start pose and on its first side', () => {
    const session = chosenSession('two', null, [entryFor(FEW.hold), entryFor(FEW.sides)]);
    expect(session.items[1]!.steps[0]).toMatchObject({
      kind: 'preview',
      length: 4_000,
      from: 'ready',
      to: 'ready',
      side: 'right',
    });
  });

  it('moves from pose to pose without a gap', () => {
    const session = chosenSession(
      'all',
      null,
      FEW_LIBRARY.map((one) => entryFor(one)),
    );
    for (const { steps } of session.items)
      for (const [index, step] of steps.entries())
        if (index > 0 && step.kind !== 'sideChange') expect(step.from).toBe(steps[index - 1]!.to);
  });

  it('plays a step of one’s own with its words, on both sides if it has two', () => {
    const session = chosenSession('own', { text: 'Hips' }, [ownEntry({ sides: 'each' }, 25)]);
    expect(kinds(session)).toEqual(['ready', 'hold', 'sideChange', 'hold', 'finish']);
    expect(session.items[0]!.steps[1]).toMatchObject({
      cue: { text: 'As we practised.' },
      length: 25_000,
      side: 'right',
    });
  });

  it('says the title where a step of one’s own has no text', () => {
    const [item] = chosenSession('own', null, [ownEntry({ text: '' })]).items;
    expect(item!.steps.map(({ cue }) => cue)).toContainEqual({ text: 'Hip slide' });
  });

  it('keeps a person’s own number of seconds, also beyond the usual range', () => {
    const holdOf = (wanted: number) =>
      chosenSession('own', null, [entryFor(FEW.hold, wanted)]).items[0]!.steps.find(
        ({ kind }) => kind === 'hold',
      )!.length;
    expect([5, 15, 45].map(holdOf)).toEqual([5_000, 15_000, 45_000]);
  });

  it('is empty where there is nothing to play', () => {
    expect(chosenSession('none', null, [])).toMatchObject({ length: 0, items: [] });
  });

  it('is exact for any entries', () => {
    const anyEntry = fc.oneof(
      fc
        .tuple(fc.constantFrom(...FEW_LIBRARY), fc.option(fc.integer({ min: 1, max: 300 })))
        .map(([stretch, wanted]) => entryFor(stretch, wanted)),
      fc
        .tuple(
          fc.constantFrom('together' as const, 'each' as const),
          fc.integer({ min: 1, max: 300 }),
        )
        .map(([sides, wanted]) => ownEntry({ sides }, wanted)),
    );
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), (entries) => {
        const session = chosenSession('any', null, entries);
        expectExact(session);
        expect(session.items).toHaveLength(entries.length);
      }),
    );
  });
});
