import type Electron from 'electron';
import { tell } from '../process/link.ts';
import { refuseTheRest } from './refuse.ts';

const note = (what: string, text: string): void => tell({ type: 'log', what, text });

/** Electron's `shell`: what would leave the app is written in the desktop's log, never carried out. */
export const shell = refuseTheRest('shell', {
  openExternal(url: string): Promise<void> {
    note('open in browser', new URL(url).href);
    return Promise.resolve();
  },
  openPath(path: string): Promise<string> {
    note('open file', path);
    return Promise.resolve('');
  },
  showItemInFolder(path: string): void {
    note('show in folder', path);
  },
  beep(): void {
    note('beep', '');
  },
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder' | 'beep'>);
