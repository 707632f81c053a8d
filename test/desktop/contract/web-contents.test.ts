import { beforeAll, expect, it, vi } from 'vitest';
import { app, becomeReady } from '../electron/app.ts';
import { BrowserWindow } from '../electron/browser-window.ts';
import { protocol } from '../electron/protocol.ts';
import '../electron/window-from-outside.ts';
import { decode } from '../shared/codec.ts';
import { soon, stage } from './stage.ts';

const machine = stage();
let window: BrowserWindow;

beforeAll(() => {
  app.on('window-all-closed', () => undefined);
  protocol.handle('app', () => new Response('page'));
  becomeReady();
  window = new BrowserWindow();
});

it('loadURL resolves with did-finish-load, after dom-ready', async () => {
  const order: string[] = [];
  for (const event of ['did-start-loading', 'dom-ready', 'did-finish-load']) window.webContents.once(event, () => order.push(event)); // prettier-ignore
  const loaded = window.loadURL('app://fixture/main/index.html').then(() => order.push('resolved'));
  await soon();
  machine.frame(window.id, { type: 'started', path: '/main/index.html' });
  machine.frame(window.id, { type: 'dom-ready' });
  machine.frame(window.id, { type: 'loaded' });
  await loaded;
  expect(order).toEqual(['did-start-loading', 'dom-ready', 'did-finish-load', 'resolved']);
  expect(window.webContents.getURL()).toBe('app://fixture/main/index.html');
});

it('a load is aborted by the next one, and fails with ERR_FAILED when the page cannot be had', async () => {
  const first = window.loadURL('app://fixture/one.html');
  const second = window.loadURL('app://fixture/two.html');
  await expect(first).rejects.toThrow('ERR_ABORTED (-3)');
  machine.frame(window.id, { type: 'load-failed', message: 'no answer' });
  await expect(second).rejects.toThrow('ERR_FAILED (-2)');
});

it('only schemes that the app handles are loaded', async () => {
  await expect(window.webContents.loadURL('https://example.invalid/')).rejects.toThrow('schemes that the app handles'); // prettier-ignore
});

it('ready-to-show comes with the first paint', () => {
  const painted = vi.fn();
  window.once('ready-to-show', painted);
  machine.frame(window.id, { type: 'painted' });
  expect(painted).toHaveBeenCalledOnce();
});

it('send clones by structure: dates and maps pass, functions are refused', () => {
  const at = new Date(5);
  window.webContents.send('news', { at, list: new Map([[1, undefined]]) });
  const sent = machine.of('to-frame').at(-1)?.message;
  expect(sent?.type === 'message' && decode(sent.payload)).toEqual([{ at, list: new Map([[1, undefined]]) }]); // prettier-ignore
  expect(() => window.webContents.send('news', () => 1)).toThrow('An object could not be cloned.');
});

it('will-navigate can hold a navigation back; outside addresses are never fetched', () => {
  const asked: string[] = [];
  window.webContents.on('will-navigate', (event: { preventDefault(): void }, url: string) => {
    asked.push(url);
    event.preventDefault();
  });
  machine.frame(window.id, { type: 'navigate', url: 'https://example.invalid/' });
  expect(asked).toEqual(['https://example.invalid/']);
  expect(machine.of('log').at(-1)?.what).toBe('navigation, prevented by the app');
  window.webContents.removeAllListeners('will-navigate');
  machine.frame(window.id, { type: 'navigate', url: 'https://example.invalid/' });
  expect(machine.of('log').at(-1)?.what).toBe('navigation, refused by the preview');
});

it('setWindowOpenHandler decides about window.open', () => {
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  machine.frame(window.id, { type: 'open', url: 'https://example.invalid/', name: '' });
  expect(machine.of('log').at(-1)?.what).toBe('new window, denied by the app');
});

it('the main frame is one and the same object and knows its address', () => {
  const { mainFrame } = window.webContents;
  expect(window.webContents.mainFrame).toBe(mainFrame);
  expect([mainFrame.url, mainFrame.origin]).toEqual(['app://fixture/two.html', 'app://fixture']);
});

it('the zoom factor must be above zero', () => {
  expect(() => window.webContents.setZoomFactor(0)).toThrow('zoomFactor');
  window.webContents.setZoomFactor(2);
  expect([window.webContents.getZoomFactor(), machine.view().windows[0]?.zoom]).toEqual([2, 2]);
});

it('a page that crashes tells render-process-gone', () => {
  const gone = vi.fn();
  window.webContents.once('render-process-gone', gone);
  machine.user({ type: 'crash-page', window: window.id });
  expect((gone.mock.calls[0] as [unknown, { reason: string }])[1].reason).toBe('crashed');
});

it('printToPDF is refused in clear words, as a promise', async () => {
  await expect(window.webContents.printToPDF()).rejects.toThrow(
    'the preview cannot make PDF files',
  );
});
