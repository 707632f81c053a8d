import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { isAllowed } from '../../../shared/stretches/allowed.ts';
import { NO_FILTER, arrange, browse } from '../../../shared/stretches/browse.ts';
import type { BrowseFilter } from '../../../shared/stretches/browse.ts';
import { replacementOf } from '../../../shared/stretches/instead.ts';
import { AREAS, CAUTION_IDS, PLACES } from '../../../shared/stretches/stretch.ts';
import type { CautionId, Stretch } from '../../../shared/stretches/stretch.ts';
import { someStretch } from '../../fakes/stretch.ts';

const { t } = createTranslator('en');
const ids = (stretches: readonly Stretch[]): readonly string[] => stretches.map(({ id }) => id);

const LIBRARY: readonly Stretch[] = [
  someStretch({ id: 'childsPose', place: 'floor', pose: 'balasana', instead: 'deskRest' }),
  someStretch({ id: 'deskRest', place: 'chair', pose: 'balasana', gentle: true }),
  someStretch({ id: 'neck', place: 'any', areas: ['neckShoulders'] }),
  someStretch({ id: 'hamstring', areas: ['hamstrings', 'legs'], sides: 'each' }),
];

const found = (filter: Partial<BrowseFilter>, favourites: readonly string[] = []) =>
  ids(browse(LIBRARY, { ...NO_FILTER, ...filter }, favourites, t));

describe('browsing', () => {
  it('finds everything while nothing is asked for', () => {
    expect(found({})).toEqual(ids(LIBRARY));
  });

  it('finds by area', () => {
    expect(found({ area: 'legs' })).toEqual(['hamstring']);
  });

  it('finds by place, and what is done anywhere on a chair and standing, but not on the floor', () => {
    expect(found({ place: 'chair' })).toEqual(['deskRest', 'neck']);
    expect(found({ place: 'standing' })).toEqual(['neck', 'hamstring']);
    expect(found({ place: 'floor' })).toEqual(['childsPose']);
  });

  it('finds by the time that both sides take', () => {
    expect(found({ upTo: 26 })).toEqual(['childsPose', 'deskRest', 'neck']);
    expect(found({ upTo: 55 })).toEqual(ids(LIBRARY));
    expect(found({ upTo: 25 })).toEqual([]);
  });

  it('finds favourites', () => {
    expect(found({ favourites: true }, ['neck', 'gone'])).toEqual(['neck']);
  });

  it('finds what is gentle', () => {
    expect(found({ gentle: true })).toEqual(['deskRest']);
  });

  it('finds by both names of a pose, whatever the case and the order of the words', () => {
    expect(found({ query: 'BALASANA' })).toEqual(['childsPose', 'deskRest']);
    expect(found({ query: "pose child's" })).toEqual(['childsPose', 'deskRest']);
    expect(found({ query: ' bàlãsana  floor ' })).toEqual(['childsPose']);
  });

  it('finds by the words of area and cue', () => {
    expect(found({ query: t('library.area_neckShoulders') })).toEqual(['neck']);
    expect(found({ query: t('app.undo') })).toEqual(ids(LIBRARY));
    expect(found({ query: 'xylophone' })).toEqual([]);
  });

  it('finds in the words of the language that is read', () => {
    const accented = createTranslator('en-XA').t;
    const query = { ...NO_FILTER, query: 'nèck and shóulders' };
    expect(ids(browse(LIBRARY, query, [], accented))).toEqual(['neck']);
  });
});

const caution = (id: CautionId) => ({ id, advice: 'app.cancel' }) as const;

describe('what is left out', () => {
  const pigeon = someStretch({
    id: 'pigeon',
    cautions: [caution('knee'), caution('hip'), caution('disc')],
    instead: 'figureFour',
  });
  const figureFour = someStretch({
    id: 'figureFour',
    cautions: [caution('hip')],
    instead: 'kneeHug',
  });
  const kneeHug = someStretch({ id: 'kneeHug', instead: 'pigeon' });
  const all = [pigeon, figureFour, kneeHug];

  it('is what has a ticked caution, with those that count and what takes its place', () => {
    const { shown, leftOut } = arrange(all, { cautions: ['disc', 'knee'], notForMe: [] });
    expect(ids(shown)).toEqual(['figureFour', 'kneeHug']);
    expect(leftOut).toEqual([{ stretch: pigeon, because: ['knee', 'disc'], instead: figureFour }]);
  });

  it('is replaced by the replacement of the replacement where that is left out too', () => {
    const { leftOut } = arrange(all, { cautions: ['hip'], notForMe: [] });
    expect(leftOut.map(({ instead }) => instead?.id)).toEqual(['kneeHug', 'kneeHug']);
  });

  it('is replaced by nothing where going on leads back to it', () => {
    const choices = { cautions: ['hip'], notForMe: ['kneeHug'] } as const;
    expect(arrange(all, choices).leftOut.map(({ instead }) => instead)).toEqual([null, null]);
  });

  it('is replaced by nothing that does not exist', () => {
    const lonely = someStretch({ instead: 'gone' });
    expect(replacementOf(lonely, { cautions: [], notForMe: [] })).toBeNull();
  });

  it('does not name what the person put away', () => {
    const { shown, leftOut, notForMe } = arrange(all, { cautions: ['knee'], notForMe: ['pigeon'] });
    expect(ids(shown)).toEqual(['figureFour', 'kneeHug']);
    expect(leftOut).toEqual([]);
    expect(notForMe).toEqual([pigeon]);
  });
});

const anyLibrary = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      place: fc.constantFrom(...PLACES),
      areas: fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 1, maxLength: 3 }),
      cautions: fc
        .uniqueArray(fc.constantFrom(...CAUTION_IDS.slice(0, 5)), { maxLength: 3 })
        .map((known) => known.map(caution)),
      instead: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    })
    .map(someStretch),
  { selector: ({ id }) => id },
);
const anyChoices = fc.record({
  cautions: fc.uniqueArray(fc.constantFrom(...CAUTION_IDS.slice(0, 5))),
  notForMe: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'gone')),
});

describe('whatever the library and the choices', () => {
  it('every stretch is in exactly one of the three lists', () => {
    fc.assert(
      fc.property(anyLibrary, anyChoices, (library, choices) => {
        const { shown, leftOut, notForMe } = arrange(library, choices);
        const all = [...shown, ...leftOut.map(({ stretch }) => stretch), ...notForMe];
        expect(ids(all).toSorted()).toEqual(ids(library).toSorted());
      }),
    );
  });

  it('nothing that is shown or takes a place is forbidden', () => {
    fc.assert(
      fc.property(anyLibrary, anyChoices, (library, choices) => {
        const { shown, leftOut } = arrange(library, choices);
        const proposed = [...shown, ...leftOut.flatMap(({ instead }) => instead ?? [])];
        expect(proposed.filter((stretch) => !isAllowed(stretch, choices))).toEqual([]);
      }),
    );
  });
});
