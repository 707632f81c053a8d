import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssertions } from '../../../../electron/sensors/mac/assertions.ts';
import type { Assertion } from '../../../../electron/sensors/mac/assertions.ts';
import { displayHeldBy } from '../../../../electron/sensors/mac/awake.ts';
import { cameraOf } from '../../../../electron/sensors/mac/camera.ts';
import { recordingBy } from '../../../../electron/sensors/mac/microphone.ts';
import { audio, FACETIME, FILM, listing, MUSIC, OLD, row, SIRI, WHATSAPP, ZOOM } from './pmset.ts';

const OWN = '/Applications/Sitwell.app/Contents/MacOS/Sitwell';
const read = (printed: string): readonly Assertion[] => readAssertions(printed) ?? [];
const recording = (printed: string, names: readonly (readonly [number, string])[] = []) =>
  recordingBy(read(printed), new Map(names)).map(({ program }) => program);
const display = (printed: string) => displayHeldBy(read(printed), OWN);

describe('what keeps a Mac awake', () => {
  it('is listed with owner, kind, name, and for whom', () => {
    expect(read(FACETIME)[0]).toEqual({
      ...{ pid: 406, owner: 'coreaudiod', type: 'PreventUserIdleSystemSleep' },
      name: 'com.apple.audio.context718.preventuseridlesleep',
      createdFor: 821,
      resources: ['audio-in', 'audio-out', 'BuiltInMicrophoneDevice'],
    });
    expect(read(FACETIME)).toHaveLength(6);
  });

  it.each([
    ['nothing', ''],
    ['an error', 'pmset: command not found'],
    ['rows without a heading', row('FaceTime', 'PreventUserIdleDisplaySleep', 'x')],
    ['zeros', '\0'.repeat(9_000)],
  ])('is not known from %s', (_name, printed) => {
    expect(readAssertions(printed)).toBeNull();
  });

  it('may be nothing', () => {
    expect(
      read('Assertion status system-wide:\nListed by owning process:\nNo assertions.\n'),
    ).toEqual([]);
  });
});

describe('a microphone on a Mac', () => {
  it('is told with the program for which it is held', () => {
    expect(recording(WHATSAPP)).toEqual(['whatsapp']);
    expect(recording(FACETIME, [[821, '/usr/libexec/avconferenced']])).toEqual(['avconferenced']);
  });

  it('is told without a name where nobody knows one', () => {
    expect(recording(FACETIME)).toEqual(['']);
    expect(recording(OLD)).toEqual(['']);
  });

  it('is not told by music, a film, or what listens for its own name', () => {
    expect([MUSIC, FILM, ZOOM].flatMap((printed) => recording(printed))).toEqual([]);
    expect(recording(SIRI, [[612, '/System/Library/PrivateFrameworks/corespeechd']])).toEqual([]);
  });
});

describe('a camera on a Mac', () => {
  it.each([
    ['is on', FACETIME, false, 'yes'],
    ['cannot be told', MUSIC, false, 'unknown'],
    ['is off where it was seen on', MUSIC, true, 'no'],
  ])('%s', (_name, printed, wasSeen, is) => {
    expect(cameraOf(read(printed), wasSeen).is).toBe(is);
  });
});

describe('the display of a Mac', () => {
  it.each([
    ['facetime', 'Ongoing A/V conference', FACETIME],
    ['zoom.us', 'Describe Activity Type', ZOOM],
    ['google chrome', 'Video Wake Lock', FILM],
    ['vlc', 'VLC media playback', OLD],
  ])('is held by %s: %s', (program, reason, printed) => {
    expect(display(printed)).toEqual([{ program, reason }]);
  });

  it('is not held by what only keeps the computer awake, nor by Sitwell', () => {
    expect(display(MUSIC)).toEqual([]);
    expect(display(listing(row('Sitwell', 'NoDisplaySleepAssertion', 'x')))).toEqual([]);
  });
});

describe('hostile names', () => {
  it('stay names', () => {
    const nasty = listing(
      row('a); [0x12] b(c): [0x', 'NoDisplaySleepAssertion', '" named: "; rm -rf \u0007~ "'),
      row('; rm -rf', 'NoDisplaySleepAssertion', 'Resources: audio-in'),
    );
    expect(display(nasty).map(({ program }) => program)).toContain('; rm -rf');
    expect(display(nasty).every(({ reason }) => !reason.includes('\u0007'))).toBe(true);
    expect(recording(nasty)).toEqual([]);
  });

  it('are read in good time, however large', () => {
    const long = 'x'.repeat(100_000);
    expect(display(listing(row(long, 'NoDisplaySleepAssertion', long)))).toEqual([]);
    const many = Array.from({ length: 5_000 }, (_, index) => audio('audio-in', index)).join('');
    expect(recording(listing(many))).toHaveLength(5_000);
  });

  it('never make reading fail', () => {
    const line = fc.constantFrom(...FACETIME.split('\n'));
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        const all = read(`Assertion status system-wide:\n${lines.join('\n')}`);
        expect(recordingBy(all, new Map()).length).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});
