// What lives here: the window in front on X11.
// What does not: Wayland, where X11 knows only its own windows (full-screen.ts); the messages as bytes (x11-protocol.ts).
import type { Answer } from '../../../shared/sensing/signs.ts';
import { answerOf, unknown } from '../answers.ts';
import { sourceOf } from '../sources.ts';
import { readOr } from './files.ts';
import type { LinuxParts } from './parts.ts';
import { isOwn } from './processes.ts';
import * as x11 from './x11-protocol.ts';
import { cookieOf } from './xauthority.ts';

const ATOMS = [
  '_NET_ACTIVE_WINDOW',
  '_NET_WM_STATE',
  '_NET_WM_STATE_FULLSCREEN',
  '_NET_WM_PID',
] as const;
/** Every server has this name under this number. */
const WM_CLASS = 67;

type X11Parts = Pick<LinuxParts, 'environment' | 'askSocket' | 'files' | 'own'>;

/** Whether the window in front fills its screen. Rejects where X11 does not answer. */
export async function askX11(parts: X11Parts): Promise<Answer> {
  const display = /^(?:unix)?:(\d+)(?:\.\d+)?$/u.exec(parts.environment.DISPLAY ?? '')?.[1];
  if (display === undefined) return unknown('the display is not on this computer');
  const cookie = await cookieFor(parts, display);
  const ask = async (requests: readonly Buffer[]): Promise<x11.Answer> => {
    const whole = Buffer.concat([x11.setupRequest(cookie), ...requests]);
    const socket = `/tmp/.X11-unix/X${display}`;
    const bytes = await parts.askSocket(socket, whole, x11.lengthWith(requests.length));
    return x11.readAnswer(bytes, requests.length);
  };
  const { root, replies } = await ask(ATOMS.map(x11.internAtom));
  const [active = 0, state = 0, fullScreen = 0, process = 0] = replies.map(x11.atomOf);
  if (active === 0) return unknown('this window manager does not say what is in front');
  // Nobody has ever said this word: no window has it.
  if (state === 0 || fullScreen === 0) return { is: 'no' };
  const [front] = numbersIn(await ask([x11.getProperty(root, active)]), 0);
  if (!front) return { is: 'no' };
  const asked = [state, WM_CLASS, process].map((property) => x11.getProperty(front, property));
  const window = await ask(asked.slice(0, process === 0 ? 2 : 3));
  const [id = 0] = numbersIn(window, 2);
  const isFull = numbersIn(window, 0).includes(fullScreen);
  const isOurs = id > 0 && (await isOwn(parts.files, id, parts.own));
  return answerOf(isFull && !isOurs ? [sourceOf(classOf(window.replies[1]))] : []);
}

async function cookieFor(
  { environment, files }: X11Parts,
  display: string,
): Promise<Buffer | null> {
  const file = environment.XAUTHORITY ?? `${environment.HOME ?? ''}/.Xauthority`;
  return cookieOf((await readOr(files, file, 'latin1')) ?? '', display);
}

const numbersIn = ({ replies }: x11.Answer, which: number): readonly number[] => {
  const reply = replies[which];
  return reply ? x11.numbersOf(reply) : [];
};

/** The window's own name and its class, each ended by NUL. */
const classOf = (reply: Buffer | undefined): string =>
  (reply ? x11.valueOf(reply).toString() : '').split('\0')[1] ?? '';
