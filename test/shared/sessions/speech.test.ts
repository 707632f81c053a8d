import { describe, expect, it } from 'vitest';
import { chimeAt } from '../../../shared/sessions/chimes.ts';
import { announcedAt, countedAt, spokenAt } from '../../../shared/sessions/speech.ts';
import { chosenSession, writeItems } from '../../../shared/sessions/timeline.ts';
import type { RoutineEntry, SessionItem, Words } from '../../../shared/sessions/session.ts';
import { FEW, entryFor, ownEntry } from '../../fakes/sessions.ts';

const write = (words: Words): string => ('text' in words ? words.text : words.key);

/** The item an entry becomes after another one. */
const itemOf = (entry: RoutineEntry): SessionItem =>
  chosenSession('s', null, [entryFor(FEW.hold), entry]).items.at(-1)!;
const each = <Result>(item: SessionItem, look: (index: number) => Result) =>
  item.steps.map(({ kind }, index) => [kind, look(index)] as const);
const announced = (item: SessionItem) =>
  each(item, (index) => announcedAt(item, index).map(write).join(' '));

describe('what everyone is told', () => {
  it('is the name and first side beforehand, then every cue, then the other side', () => {
    expect(announced(itemOf(entryFor(FEW.sides)))).toEqual([
      ['preview', 'sessions.stepPreview app.standing sessions.sideRight'],
      ['enter', 'app.back'],
      ['hold', 'app.close'],
      ['exit', 'app.undo'],
      ['sideChange', 'sessions.stepSideChange sessions.sideLeft'],
      ['enter', 'app.back'],
      ['hold', 'app.close'],
      ['exit', 'app.undo'],
      ['finish', 'sessions.finishTitle sessions.stepFinish'],
    ]);
  });

  it('leaves out the later rounds of a cycle', () => {
    const told = announced(itemOf(entryFor(FEW.loosen)));
    expect(told.filter(([kind]) => kind === 'move').map(([, text]) => text)).toEqual([
      'app.sitting',
      'app.standing',
      ...Array.from({ length: 8 }, () => ''),
    ]);
  });

  it('begins with the name where nothing came before', () => {
    const item = writeItems([entryFor(FEW.look)], 0, null)[0]!;
    expect(announcedAt(item, 0).map(write)).toEqual(['app.standing', 'app.back']);
  });

  it('is the text of an own step, or nothing where its title was all there is', () => {
    const told = (text: string) => announced(itemOf(ownEntry({ text })))[1];
    expect(told('As we practised.')).toEqual(['hold', 'As we practised.']);
    expect(told('')).toEqual(['hold', '']);
  });

  it('is nothing for a step that is not there', () => {
    expect(announcedAt(itemOf(entryFor(FEW.hold)), 99)).toEqual([]);
  });
});

describe('what a voice says', () => {
  it('is the same, and the breath in later rounds', () => {
    const item = itemOf(entryFor(FEW.breathe));
    const spoken = each(item, (index) => spokenAt(item, index).map(write).join(' '));
    expect(spoken.filter(([kind]) => kind === 'move').map(([, text]) => text)).toEqual([
      'app.sitting',
      'app.standing',
      ...Array.from({ length: 4 }, () => ['sessions.sayIn', 'sessions.sayOut']).flat(),
    ]);
  });

  it('counts the last three seconds of a long hold, and of nothing else', () => {
    const item = itemOf(entryFor(FEW.hold));
    const counted = (kind: string) => {
      const step = item.steps.find((candidate) => candidate.kind === kind)!;
      return [5, 4, 3, 2, 1, 0].map((left) => countedAt(step, left));
    };
    expect(counted('hold')).toEqual([null, null, 3, 2, 1, null]);
    expect(counted('exit')).toEqual([null, null, null, null, null, null]);
  });
});

describe('tones', () => {
  it('mark where a stretch begins, is held and let go, and the other side', () => {
    const item = itemOf(entryFor(FEW.sides));
    expect(each(item, (index) => chimeAt(item, index))).toEqual([
      ['preview', null],
      ['enter', 'stretch'],
      ['hold', 'hold'],
      ['exit', 'release'],
      ['sideChange', 'side'],
      ['enter', null],
      ['hold', 'hold'],
      ['exit', 'release'],
      ['finish', null],
    ]);
  });

  it('leave the first moment to the chime of the break', () => {
    const [first] = writeItems([entryFor(FEW.look)], 0, null);
    const [later] = writeItems([entryFor(FEW.look)], 9_000, null);
    expect([chimeAt(first!, 0), chimeAt(later!, 0)]).toEqual([null, 'stretch']);
  });

  it('mark a movement that is repeated once, not every breath of it', () => {
    const item = itemOf(entryFor(FEW.loosen));
    const moves = each(item, (index) => chimeAt(item, index)).filter(([kind]) => kind === 'move');
    expect(moves.map(([, chime]) => chime)).toEqual(['hold', ...Array.from({ length: 9 }, () => null)]); // prettier-ignore
  });
});
