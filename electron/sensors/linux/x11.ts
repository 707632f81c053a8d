// What lives here: the window in front on X11, as `xprop` prints it.
// What does not: Wayland, where X11 knows only its own windows (full-screen.ts).
// Two short programs for one answer; they are started only before something would be shown and in a sensed hold.
import type { Answer } from '../../../shared/sensing/signs.ts';
import { answerOf, unknown } from '../answers.ts';
import { sourceOf } from '../sources.ts';
import { findProgram } from './find-program.ts';
import type { LinuxParts } from './parts.ts';
import { isOwn } from './processes.ts';

/** Whether the window in front fills its screen. Rejects where X11 does not answer. */
export async function askX11(
  parts: Pick<LinuxParts, 'environment' | 'run' | 'files' | 'own'>,
): Promise<Answer> {
  const xprop = await findProgram(parts, 'xprop');
  if (xprop === null) return unknown('xprop is not here');
  const root = await parts.run(xprop, ['-root', '-notype', '_NET_ACTIVE_WINDOW']);
  const front = frontOf(root);
  if (front === undefined) return unknown('this window manager does not say what is in front');
  if (front === null) return { is: 'no' };
  const names = ['_NET_WM_STATE', 'WM_CLASS', '_NET_WM_PID'];
  const window = windowOf(await parts.run(xprop, ['-id', front, '-notype', ...names]));
  const isOurs = window.process !== null && (await isOwn(parts.files, window.process, parts.own));
  return answerOf(window.isFull && !isOurs ? [sourceOf(window.program)] : []);
}

/** The window in front; null if none is, undefined if that is not told. */
export function frontOf(printed: string): string | null | undefined {
  const id = /^_NET_ACTIVE_WINDOW: window id # (0x[0-9a-f]{1,8})/mu.exec(printed)?.[1];
  return id === '0x0' ? null : id;
}

/** What is told of a window. */
export function windowOf(printed: string): {
  readonly isFull: boolean;
  readonly program: string;
  readonly process: number | null;
} {
  const states = /^_NET_WM_STATE = (.*)$/mu.exec(printed)?.[1] ?? '';
  // The second is the class; the first is the window's own name.
  const program = /^WM_CLASS = "(?:[^"\\]|\\.)*", "((?:[^"\\]|\\.)*)"$/mu.exec(printed)?.[1] ?? '';
  const id = Number(/^_NET_WM_PID = (\d{1,10})$/mu.exec(printed)?.[1] ?? 0);
  return {
    isFull: states.split(', ').includes('_NET_WM_STATE_FULLSCREEN'),
    program,
    process: id > 0 ? id : null,
  };
}
