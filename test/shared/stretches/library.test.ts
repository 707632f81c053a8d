import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/messages/translator.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { careOf } from '../../../shared/stretches/care.ts';
import { usualSeconds } from '../../../shared/stretches/dose.ts';
import { STRETCHES, stretchById } from '../../../shared/stretches/library.ts';
import { AREAS, CAUTION_IDS, POSE_IDS, TARGETS } from '../../../shared/stretches/stretch.ts';
import type { Phase, Stretch } from '../../../shared/stretches/stretch.ts';
import { PERMANENT_IDS } from './permanent-ids.ts';

const { t } = createTranslator('en');

/** Longest sentence that is said aloud or read at a glance, characters. */
const LONGEST_CUE = 90;

const phasesOf = ({ enter, parts, exit }: Stretch): readonly Phase[] => [
  enter,
  ...parts.flatMap((part) => (part.kind === 'cycle' ? part.phases : [])),
  exit,
];
const cuesOf = (stretch: Stretch): readonly MessageKey[] => [
  ...phasesOf(stretch).map(({ cue }) => cue),
  ...stretch.parts.flatMap((part) => (part.kind === 'hold' ? [part.cue] : [])),
];
const posesUsedBy = (stretch: Stretch): readonly string[] => [
  'start',
  ...(stretch.figure.portrait ? [stretch.figure.portrait] : []),
  ...phasesOf(stretch).map(({ pose }) => pose),
  ...stretch.parts.flatMap((part) => (part.kind === 'hold' ? [part.pose] : [])),
];
const rangesOf = ({ parts }: Stretch) =>
  parts.map((part) => (part.kind === 'hold' ? part.seconds : part.rounds));
const cautionsOf = ({ cautions }: Stretch) => cautions.map(({ id }) => id);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const isOneSentence = (text: string): boolean => /^[^.?!]+\.$/u.test(text);

describe.each(STRETCHES.map((stretch) => [stretch.id, stretch] as const))('%s', (id, stretch) => {
  it('has a name, a line about it, and words for every cue and caution', () => {
    const { name, about } = stretch;
    const advice = careOf(stretch).map((caution) => caution.advice);
    const keys = [name, about, ...cuesOf(stretch), ...advice];
    expect(keys.filter((key) => t(key) === key)).toEqual([]);
  });

  it('keeps its words under its own id', () => {
    const own = (key: MessageKey): string => key.slice(key.indexOf('.') + 1);
    expect(own(stretch.name)).toBe(id);
    expect(own(stretch.about)).toBe(`${id}About`);
    expect(cuesOf(stretch).filter((cue) => !own(cue).startsWith(id))).toEqual([]);
    for (const caution of careOf(stretch))
      expect(own(caution.advice)).toBe(`${id}Caution${capital(caution.id)}`);
  });

  it('says each thing in one short sentence', () => {
    const advice = careOf(stretch).map((caution) => caution.advice);
    const texts = [stretch.about, ...cuesOf(stretch), ...advice].map((key) => t(key));
    expect(texts.filter((text) => !isOneSentence(text))).toEqual([]);
    const cues = cuesOf(stretch).map((key) => t(key));
    expect(cues.filter((text) => text.length > LONGEST_CUE)).toEqual([]);
  });

  it('is drawn in every pose its phases or its portrait name, and in no other', () => {
    expect(new Set(posesUsedBy(stretch))).toEqual(new Set(Object.keys(stretch.figure.poses)));
    const shown = stretch.figure.arrows?.flatMap(({ into }) => into) ?? [];
    expect(shown.filter((pose) => !(pose in stretch.figure.poses))).toEqual([]);
  });

  it('is drawn with everything it needs', () => {
    const props = stretch.figure.props.map(({ type }) => type);
    expect(stretch.needs.filter((need) => !props.includes(need))).toEqual([]);
  });

  it('moves in whole seconds, and takes its time getting in and out', () => {
    for (const { seconds } of phasesOf(stretch)) {
      expect(Number.isInteger(seconds)).toBe(true);
      expect(seconds).toBeGreaterThanOrEqual(1);
      expect(seconds).toBeLessThanOrEqual(10);
    }
    expect(stretch.enter.seconds).toBeGreaterThanOrEqual(2);
    expect(stretch.exit.seconds).toBeGreaterThanOrEqual(2);
  });

  it('has doses in order, the usual one short enough for a break', () => {
    expect(stretch.parts).not.toEqual([]);
    for (const { min, usual, max } of rangesOf(stretch)) {
      expect([min, usual, max].every(Number.isInteger)).toBe(true);
      expect(min).toBeGreaterThanOrEqual(1);
      expect(usual).toBeGreaterThanOrEqual(min);
      expect(max).toBeGreaterThanOrEqual(usual);
    }
    expect(usualSeconds(stretch)).toBeGreaterThanOrEqual(10);
    expect(usualSeconds(stretch)).toBeLessThanOrEqual(120);
  });

  it('holds no stretch longer than a minute', () => {
    const stretched = stretch.role === 'stretch' && !stretch.gentle ? stretch.parts : [];
    const holds = stretched.filter((part) => part.kind === 'hold');
    expect(holds.filter(({ seconds }) => seconds.max > 60)).toEqual([]);
  });

  it('names each caution once', () => {
    const ids = careOf(stretch).map((caution) => caution.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives way to another stretch, done elsewhere or one that not all of its cautions concern', () => {
    if (stretch.instead === undefined) return;
    const other = stretchById(stretch.instead);
    expect(other?.id).toBe(stretch.instead);
    expect(other).not.toBe(stretch);
    if (other?.place !== stretch.place) return;
    const remaining = new Set(cautionsOf(other));
    expect(cautionsOf(stretch).filter((caution) => !remaining.has(caution))).not.toEqual([]);
  });

  it('says where it comes from and what it is for', () => {
    expect(stretch.sources).not.toEqual([]);
    expect(stretch.areas).not.toEqual([]);
  });
});

describe('the library', () => {
  const ids = STRETCHES.map(({ id }) => id);

  it('has at least 28 stretches', () => {
    expect(ids.length).toBeGreaterThanOrEqual(28);
  });

  it('keeps every id for good, each once', () => {
    expect([...ids].sort()).toEqual([...PERMANENT_IDS].sort());
  });

  it('finds a stretch by its id, and nothing by another', () => {
    for (const stretch of STRETCHES) expect(stretchById(stretch.id)).toBe(stretch);
    expect(stretchById('handstand')).toBeUndefined();
  });

  it.each(POSE_IDS)('has %s on the floor and off it', (pose) => {
    const places = STRETCHES.filter((stretch) => stretch.pose === pose).map(({ place }) => place);
    expect(places).toContain('floor');
    expect(places.filter((place) => place !== 'floor')).not.toEqual([]);
  });

  it.each(AREAS)('has something for %s', (area) => {
    expect(STRETCHES.filter(({ areas }) => areas.includes(area))).not.toEqual([]);
  });

  it.each(TARGETS)('reaches %s on the floor, and at the desk', (target) => {
    const reaching = STRETCHES.filter(({ targets }) => targets.includes(target));
    expect(reaching.filter(({ place }) => place === 'floor')).not.toEqual([]);
    expect(reaching.filter(({ place }) => place !== 'floor')).not.toEqual([]);
  });

  it.each(CAUTION_IDS)('knows a stretch to take care with for %s, and many without', (caution) => {
    const concerned = STRETCHES.filter((stretch) => cautionsOf(stretch).includes(caution));
    expect(concerned).not.toEqual([]);
    expect(STRETCHES.length - concerned.length).toBeGreaterThanOrEqual(8);
  });

  it('has more than one easy thing for a day in spasm', () => {
    const gentle = STRETCHES.filter((stretch) => stretch.gentle);
    expect(gentle.length).toBeGreaterThanOrEqual(2);
    expect(gentle.filter(({ effort }) => effort !== 'easy')).toEqual([]);
  });
});
