import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRONT_SCRIPT, frontFillsScreen } from '../../../../electron/sensors/mac/full-screen.ts';

const OWN = '/Applications/Sitwell.app/Contents/MacOS/Sitwell';
/** A MacBook with a notch of 32 points, and a display to its right. */
const SCREENS = ['screen=0,0,1512,982,32', 'screen=1512,-200,1920,1080,0'];
const MENU_BAR = 'menubar=0,0,1512,37';
const told = (program: string, ...lines: readonly string[]): string =>
  [`program=${program}`, ...SCREENS, ...lines, 'front=done'].join('\n');

describe('full screen on a Mac', () => {
  it.each([
    ['a space of its own', ['window=0,0,1512,982'], 'yes'],
    ['below the notch', ['window=0,32,1512,950'], 'yes'],
    ['on the other display', ['window=1512,-200,1920,1080', MENU_BAR], 'yes'],
    ['one of several windows', ['window=40,40,300,300', 'window=0,0,1512,982'], 'yes'],
    ['a large window under the menu bar', ['window=0,32,1512,950', MENU_BAR], 'no'],
    ['a zoomed window', ['window=0,37,1512,880', MENU_BAR], 'no'],
    ['a window', ['window=100,100,800,600', MENU_BAR], 'no'],
    ['no window', [], 'no'],
  ])('%s: %s', (_name, lines, is) => {
    expect(frontFillsScreen(told('Keynote', ...lines), OWN).is).toBe(is);
  });

  it('names the program', () => {
    expect(frontFillsScreen(told('Keynote', 'window=0,0,1512,982'), OWN)).toEqual({
      is: 'yes',
      by: [{ program: 'keynote', reason: '' }],
    });
  });

  it('is not Sitwell’s own break', () => {
    expect(frontFillsScreen(told('Sitwell', 'window=0,0,1512,982'), OWN)).toEqual({ is: 'no' });
  });

  it.each([
    ['nothing', ''],
    ['an error', 'execution error: Error: Error: Can’t get object. (-1728)'],
    ['half an answer', told('Keynote', 'window=0,0,1512,982').replace('front=done', '')],
    ['no screens', 'program=Keynote\nwindow=0,0,1,1\nfront=done'],
  ])('is not known from %s', (_name, printed) => {
    expect(frontFillsScreen(printed, OWN).is).toBe('unknown');
  });

  it('is read from anything without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        expect(['yes', 'no', 'unknown']).toContain(frontFillsScreen(told('x', ...lines), OWN).is);
      }),
    );
  });
});

it('what is asked of a Mac runs, with stand-ins for its frameworks, and says what is read', () => {
  const screen = (frame: object, safeAreaInsets?: object) => ({ frame, safeAreaInsets });
  const screens = [
    screen({ origin: { x: 0, y: 0 }, size: { width: 1512, height: 982 } }, { top: 32 }),
    screen({ origin: { x: 1512, y: 102 }, size: { width: 1920, height: 1080 } }),
  ];
  const bounds = { X: 0, Y: 32.4, Width: 1512, Height: 949.6 };
  const windows = [
    { kCGWindowOwnerPID: 7, kCGWindowLayer: 0, kCGWindowBounds: bounds },
    { kCGWindowOwnerPID: 8, kCGWindowLayer: 0, kCGWindowBounds: bounds },
    { kCGWindowOwnerPID: 1, kCGWindowLayer: 24, kCGWindowBounds: { ...bounds, Y: 0, Height: 37 } },
  ];
  const printed = runInNewContext(FRONT_SCRIPT, {
    ObjC: {
      import: () => undefined,
      unwrap: (value: unknown) => value,
      deepUnwrap: (value: unknown) => value,
      castRefToObject: (value: unknown) => value,
    },
    $: {
      NSWorkspace: {
        sharedWorkspace: {
          frontmostApplication: { processIdentifier: 7, localizedName: 'Keynote' },
        },
      },
      NSScreen: { screens: { count: 2, objectAtIndex: (index: number) => screens[index] } },
      CGWindowListCopyWindowInfo: () => windows,
    },
  }) as string;
  expect(printed.split('\n')).toEqual([
    'program=Keynote',
    'screen=0,0,1512,982,32',
    'screen=1512,-200,1920,1080,0',
    'window=0,32,1512,950',
    'menubar=0,0,1512,37',
    'front=done',
  ]);
  expect(frontFillsScreen(printed, OWN).is).toBe('no');
});
