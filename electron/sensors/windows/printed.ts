// What lives here: what PowerShell printed (script.ts), as values.
// What does not: what follows from it.
import { deviceOf, fromFileTime } from './consent-store.ts';
import type { DeviceUse } from './consent-store.ts';

/** Left, top, right and bottom, in pixels of one common space. */
export type Edges = readonly [number, number, number, number];

/** A medium that plays. */
export interface Playing {
  /** MediaPlaybackType: 0 unknown, 1 music, 2 video, 3 pictures. */
  readonly kind: number;
  /** The program's AppUserModelID. */
  readonly app: string;
}

/** What was printed; null where nothing was, or where it cannot be read. */
export interface Printed {
  readonly uses: readonly DeviceUse[] | null;
  /** QUERY_USER_NOTIFICATION_STATE, 1 to 7. */
  readonly notice: number | null;
  /** ToastNotificationMode: 0 everything, 1 priority only, 2 alarms only. */
  readonly mode: number | null;
  readonly front: string | null;
  readonly window: Edges | null;
  readonly screens: readonly Edges[];
  readonly playing: readonly Playing[] | null;
  readonly processes: readonly string[] | null;
}

/** Reads `name=value` lines; others mean nothing. */
export function readPrinted(text: string): Printed {
  const lines = text.split('\n').map((line) => line.trim());
  const all = (name: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));
  const number = (name: string): number | null => wholeNumber(all(name)[0] ?? '');
  const ifDone = <Value>(piece: string, values: () => readonly Value[]): readonly Value[] | null =>
    all(piece).includes('done') ? values() : null;
  return {
    uses: ifDone('consent', () => all('use').flatMap(useOf)),
    notice: number('notice'),
    mode: number('mode'),
    front: all('program')[0] ?? null,
    window: all('window').flatMap(edgesOf)[0] ?? null,
    screens: all('screen').flatMap(edgesOf),
    playing: ifDone('media', () => all('playing').flatMap(playingOf)),
    processes: ifDone('processes', () => all('process')),
  };
}

function wholeNumber(text: string): number | null {
  return /^-?\d{1,9}$/u.test(text) ? Number(text) : null;
}

function edgesOf(text: string): readonly Edges[] {
  const [left = null, top = null, right = null, bottom = null, ...more] = text
    .split(',')
    .map(wholeNumber);
  if (left === null || top === null || right === null || bottom === null) return [];
  return more.length === 0 ? [[left, top, right, bottom]] : [];
}

function useOf(text: string): readonly DeviceUse[] {
  const [, folder = '', ticks = '', owner = ''] = /^(\w+)\|(\d{1,19})\|(.+)$/u.exec(text) ?? [];
  const device = deviceOf(folder);
  return device ? [{ device, owner, since: fromFileTime(BigInt(ticks)) }] : [];
}

function playingOf(text: string): readonly Playing[] {
  const [, kind, app] = /^(\d)\|(.*)$/u.exec(text) ?? [];
  return app === undefined ? [] : [{ kind: Number(kind), app }];
}
