// What lives here: whether the program in front fills its screen on a Mac: what is asked, and what it means.
// What does not: telling slides from films (shared/sensing).
// CGWindowListCopyWindowInfo gives owners, layers and bounds without any permission (names of windows would need one).
// A full-screen space leaves the strip beside a notch black, so a window may begin below it; then only the missing
// menu bar tells it from a large window. Read in Apple's reference and in other projects, not tried on a Mac.
import { programName } from '../../../shared/sensing/program-name.ts';
import type { Answer } from '../../../shared/sensing/signs.ts';
import { answerOf, unknown } from '../answers.ts';
import { sourceOf } from '../sources.ts';

/** Fixed text for `osascript -l JavaScript -e`: prints what is in front, its windows, the screens and the menu bar. */
export const FRONT_SCRIPT = `
ObjC.import('AppKit');
ObjC.import('CoreGraphics');
const out = [];
const app = $.NSWorkspace.sharedWorkspace.frontmostApplication;
const pid = app.processIdentifier;
out.push('program=' + ObjC.unwrap(app.localizedName));
const screens = $.NSScreen.screens;
const tall = screens.objectAtIndex(0).frame.size.height;
for (let i = 0; i < screens.count; i++) {
  const screen = screens.objectAtIndex(i);
  const { origin, size } = screen.frame;
  let notch = 0;
  try { notch = screen.safeAreaInsets.top || 0; } catch (error) { notch = 0; }
  out.push('screen=' + [origin.x, tall - origin.y - size.height, size.width, size.height, notch].map(Math.round).join(','));
}
const windows = ObjC.deepUnwrap(ObjC.castRefToObject($.CGWindowListCopyWindowInfo(17, 0))) || [];
for (const window of windows) {
  const { X, Y, Width, Height } = window.kCGWindowBounds;
  const bounds = [X, Y, Width, Height].map(Math.round).join(',');
  if (window.kCGWindowOwnerPID === pid && window.kCGWindowLayer === 0) out.push('window=' + bounds);
  if (window.kCGWindowLayer === 24) out.push('menubar=' + bounds);
}
out.push('front=done');
out.join('\\n');
`;

/** Left, top, width and height in points, from the top of the first screen. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the script's answer says of the program in front. Sitwell's own break does not count. */
export function frontFillsScreen(printed: string, own: string): Answer {
  const lines = printed.split(/\r?\n/u);
  const all = (name: string): readonly (readonly number[])[] =>
    lines
      .filter((line) => line.startsWith(`${name}=`))
      .map((line) =>
        line
          .slice(name.length + 1)
          .split(',')
          .map(Number),
      )
      .filter((numbers) => numbers.length >= 4 && numbers.every(Number.isFinite));
  const screens = all('screen');
  if (!lines.includes('front=done') || screens.length === 0)
    return unknown('macOS did not say what is in front');
  const program = /^program=(.*)$/mu.exec(printed)?.[1] ?? '';
  if (program === '' || programName(program) === programName(own)) return { is: 'no' };
  const menuBars = all('menubar').map(boxOf);
  const fills = all('window').some((window) =>
    screens.some((screen) => isFilled(boxOf(screen), screen[4] ?? 0, boxOf(window), menuBars)),
  );
  return answerOf(fills ? [sourceOf(program)] : []);
}

function boxOf([left = 0, top = 0, width = 0, height = 0]: readonly number[]): Box {
  return { left, top, width, height };
}

function isFilled(screen: Box, notch: number, window: Box, menuBars: readonly Box[]): boolean {
  const isAsWide = window.left === screen.left && window.width === screen.width;
  const endsAlike = window.top + window.height === screen.top + screen.height;
  const above = window.top - screen.top;
  if (!isAsWide || !endsAlike) return false;
  if (above === 0) return true;
  const hasMenuBar = menuBars.some(({ left, top }) => left === screen.left && top === screen.top);
  return above > 0 && above <= notch && !hasMenuBar;
}
