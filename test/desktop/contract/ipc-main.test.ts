import { beforeAll, expect, it, vi } from 'vitest';
import { app, becomeReady } from '../electron/app.ts';
import { BrowserWindow } from '../electron/browser-window.ts';
import { ipcMain } from '../electron/ipc-main.ts';
import '../electron/window-from-outside.ts';
import { decode, encode } from '../shared/codec.ts';
import { soon, stage } from './stage.ts';

const machine = stage();
let window: BrowserWindow;
let request = 0;

beforeAll(() => {
  app.on('window-all-closed', () => undefined);
  becomeReady();
  window = new BrowserWindow();
});

/** Calls a handler as a page does: its answer, or its error as text. */
async function invoke(channel: string, ...values: readonly unknown[]): Promise<unknown> {
  request += 1;
  machine.frame(window.id, { type: 'invoke', request, channel, payload: encode(values) });
  await soon();
  const answer = machine.of('to-frame').at(-1)?.message;
  if (answer?.type !== 'answer') return undefined;
  return answer.payload === null ? answer.error : decode(answer.payload);
}

it('handle answers invoke, with the event of the page that called', async () => {
  const handler = vi.fn((_event: unknown, value: unknown) => ({ got: value }));
  ipcMain.handle('echo', handler);
  const at = new Date(7);
  expect(await invoke('echo', at)).toEqual({ got: at });
  const event = handler.mock.calls[0]?.[0] as Record<string, unknown>;
  expect(event['sender']).toBe(window.webContents);
  expect(event['senderFrame']).toBe(window.webContents.mainFrame);
  expect([event['processId'], event['frameId']]).toEqual([window.webContents.mainFrame.processId, 1]); // prettier-ignore
});

it('errors cross as text, as do missing handlers and answers that cannot be cloned', async () => {
  ipcMain.handle('fail', () => Promise.reject(new RangeError('too far')));
  ipcMain.handle('function', () => () => 1);
  expect(await invoke('fail')).toBe('RangeError: too far');
  expect(await invoke('nobody')).toBe("Error: No handler registered for 'nobody'");
  expect(await invoke('function')).toBe('Error: An object could not be cloned.');
});

it('a channel has one handler; removed and once-only ones are gone', async () => {
  expect(() => ipcMain.handle('echo', () => 1)).toThrow("Attempted to register a second handler for 'echo'"); // prettier-ignore
  ipcMain.removeHandler('echo');
  expect(await invoke('echo')).toContain('No handler registered');
  ipcMain.handleOnce('once', () => 'only');
  expect([await invoke('once'), await invoke('once')]).toEqual(['only', "Error: No handler registered for 'once'"]); // prettier-ignore
});

it('on hears what pages send', () => {
  const heard = vi.fn();
  ipcMain.on('said', heard);
  machine.frame(window.id, { type: 'send', channel: 'said', payload: encode(['hello', 2]) });
  ipcMain.off('said', heard);
  machine.frame(window.id, { type: 'send', channel: 'said', payload: encode(['again']) });
  expect(heard.mock.calls.map((call) => call.slice(1) as unknown[])).toEqual([['hello', 2]]);
});
