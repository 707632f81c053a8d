import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/messages/translator.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { STRETCHES, stretchById } from '../../../shared/stretches/library.ts';
import { search } from '../../../shared/stretches/search.ts';

const words = createTranslator('en');
const known = new Map<MessageKey, string>();
/** Each word looked up once: these tests search thousands of times. */
const t = (key: MessageKey): string => {
  const text = known.get(key) ?? words.t(key);
  known.set(key, text);
  return text;
};
const found = (query: string): readonly string[] => search(STRETCHES, query, t).map(({ id }) => id);

describe('searching', () => {
  it.each([
    ['without the apostrophe', 'childs pose', 'childPose'],
    ['with a plain apostrophe', "child's pose", 'childPose'],
    ['with a typographic one', 'Child’s Pose', 'childPose'],
    ['with a hyphen', 'seated cat-cow', 'seatedCatCow'],
    ['with a space for the hyphen', 'seated cat cow', 'seatedCatCow'],
    ['without the hyphen', 'seated catcow', 'seatedCatCow'],
    ['with accents', 'cóbrà', 'cobra'],
    ['in capitals', 'PIGEON', 'pigeon'],
    ['with a letter too many', 'pidgeon', 'pigeon'],
    ['with two letters swapped', 'hamstirng', 'standingHamstring'],
    ['with a wrong letter', 'sphynx', 'sphinx'],
    ['with a letter missing', 'hamstrng', 'standingHamstring'],
    ['with a letter of a short word missing', 'nek', 'neckSideBend'],
    ['with a doubled letter', 'twisst', 'seatedTwist'],
    ['with the first letter wrong', 'bigeon', 'pigeon'],
    ['with a slip in each word', 'sholder rools', 'shoulderRolls'],
    ['with a slip in the Sanskrit name', 'balasna', 'childPose'],
  ])('finds %s: "%s"', (_, query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('begins with names, then the main area, then other areas, then the text', () => {
    expect(found('eyes')[0]).toBe('farLook');
    expect(found('neck')[0]).toBe('neckSideBend');
    const areas = found('neck').map((id) => stretchById(id)?.areas.indexOf('neckShoulders') ?? -1);
    const main = areas.lastIndexOf(0);
    expect(areas.slice(0, main + 1).filter((at) => at !== 0)).toEqual([]);
  });

  it('forgives nothing in a word that is found as it is', () => {
    expect(found('calf').toSorted()).toEqual(['calfRaises', 'calfStretch']);
  });

  it('finds nothing for what is far from every word', () => {
    expect(found('xylophone')).toEqual([]);
    expect(found('pidddgeon')).toEqual([]);
    expect(found('cobra xylophone')).toEqual([]);
  });

  it('finds everything for nothing, and for signs alone', () => {
    for (const query of ['', '  ', '...', "'"])
      expect(found(query)).toEqual(STRETCHES.map(({ id }) => id));
  });

  it('takes signs for no more than they are', () => {
    expect(found('-cobra')).toEqual(found('cobra'));
    expect(found('"cobra" (.*)')).toEqual(found('cobra'));
  });
});

it('finds every stretch by its own name, whatever one slip is in a longer word of it', () => {
  const stretches = fc.constantFrom(...STRETCHES);
  const slip = fc.constantFrom('wrong', 'missing', 'extra', 'swapped');
  fc.assert(
    fc.property(stretches, slip, fc.nat(), fc.nat(), (stretch, kind, which, at) => {
      const words = t(stretch.name).split(/\s+/u);
      const long = words.filter((word) => /^\p{L}{6,}$/u.test(word));
      fc.pre(long.length > 0);
      const word = long[which % long.length]!;
      const place = at % (word.length - 1);
      const [before, one, two, after] = [word.slice(0, place), word[place]!, word[place + 1]!, word.slice(place + 2)]; // prettier-ignore
      const slipped = {
        wrong: `${before}q${two}${after}`,
        missing: `${before}${two}${after}`,
        extra: `${before}${one}q${two}${after}`,
        swapped: `${before}${two}${one}${after}`,
      }[kind];
      const query = words.map((other) => (other === word ? slipped : other)).join(' ');
      expect(found(query)).toContain(stretch.id);
    }),
  );
});

it('never fails, and finds each at most once, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const ids = found(query);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
