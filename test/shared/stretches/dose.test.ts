import { describe, expect, it } from 'vitest';
import { entrySeconds } from '../../../shared/sessions/item.ts';
import { SIDE_CHANGE_SECONDS, usualSeconds } from '../../../shared/stretches/dose.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import { portraitPose } from '../../../shared/stretches/portrait.ts';
import { someCycle, someStretch } from '../../fakes/stretch.ts';

const hold = someStretch().parts[0]!;

describe('the usual time of a stretch', () => {
  it('is getting in, the shorter dose of every part, and getting out', () => {
    expect(usualSeconds(someStretch())).toBe(26);
    expect(usualSeconds(someStretch({ parts: [someCycle, hold] }))).toBe(46);
  });

  it('counts both sides and the change between them', () => {
    expect(usualSeconds(someStretch({ sides: 'each' }))).toBe(52 + SIDE_CHANGE_SECONDS);
  });

  it.each(STRETCHES.map((stretch) => [stretch.id, stretch] as const))(
    'is what a session takes for %s',
    (_, stretch) => {
      const content = { kind: 'stretch', stretch } as const;
      expect(usualSeconds(stretch)).toBe(entrySeconds({ content, seconds: null, why: null }));
    },
  );
});

describe('the portrait of a stretch', () => {
  it('is the pose of its first hold, wherever that comes', () => {
    expect(portraitPose(someStretch({ parts: [someCycle, hold] }))).toBe('held');
  });

  it('is the first move where nothing is held', () => {
    expect(portraitPose(someStretch({ parts: [someCycle] }))).toBe('up');
  });
});
