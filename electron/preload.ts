// What lives here: the one bridge between a page and the main process.
// What does not: names, checks and meaning of calls (shared/ipc/contract.ts, electron/ipc).
// To add a call: not here. This file never needs to change.
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/ipc/contract.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './ipc/channels.ts';
import type { Answer } from './ipc/channels.ts';

const bridge: Bridge = {
  call: async (name, input) => {
    const answer = (await ipcRenderer.invoke(CALL_CHANNEL, name, input)) as Answer;
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  },
  listen: (name, listener) => {
    const hear = (_event: unknown, event: unknown, payload: unknown): void => {
      if (event === name) listener(payload);
    };
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => ipcRenderer.off(EVENT_CHANNEL, hear);
  },
};

contextBridge.exposeInMainWorld('sitwell', bridge);
