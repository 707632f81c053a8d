// What lives here: the only use of Electron's raw receiving end; everything else takes calls as values.
import { ipcMain } from 'electron';
import { listenForCalls } from './calls.ts';
import type { CallSurroundings } from './calls.ts';

/** Answers the calls of this process's pages. */
export const answerPages = (around: CallSurroundings): void => listenForCalls(ipcMain, around);
