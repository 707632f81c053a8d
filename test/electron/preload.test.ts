import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../shared/ipc/contract.ts';

interface Page {
  readonly exposed: Map<string, unknown>;
  readonly invoked: unknown[][];
  answer: unknown;
  emitter: EventEmitter | null;
}
const page = vi.hoisted<Page>(() => ({
  exposed: new Map(),
  invoked: [],
  answer: null,
  emitter: null,
}));

vi.mock('electron', () => {
  const emitter = new EventEmitter();
  page.emitter = emitter;
  return {
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) => page.exposed.set(name, value),
    },
    ipcRenderer: {
      invoke: (...words: unknown[]) => {
        page.invoked.push(words);
        return Promise.resolve(page.answer);
      },
      on: emitter.on.bind(emitter),
      off: emitter.off.bind(emitter),
    },
  };
});

async function bridge(): Promise<Bridge> {
  await import('../../electron/preload.ts');
  return page.exposed.get('sitwell') as Bridge;
}

describe('the bridge', () => {
  it('passes a call on and gives its value', async () => {
    page.answer = { ok: true, value: 7 };
    expect(await (await bridge()).call('status.get', undefined)).toBe(7);
    expect(page.invoked.at(-1)).toEqual(['sitwell:call', 'status.get', undefined]);
  });

  it('fails with plain words', async () => {
    page.answer = { ok: false, message: 'Sitwell could not do that just now.' };
    await expect((await bridge()).call('status.get', undefined)).rejects.toThrow(
      /^Sitwell could not do that just now\.$/,
    );
  });

  it('hears only the event it listens for, until it stops', async () => {
    const heard = vi.fn();
    const stop = (await bridge()).listen('journal', heard);
    const emitter = page.emitter!;
    emitter.emit('sitwell:event', {}, 'settings', {});
    emitter.emit('sitwell:event', {}, 'journal', null);
    stop();
    emitter.emit('sitwell:event', {}, 'journal', null);
    expect(heard).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('is all a page gets', async () => {
    await bridge();
    expect([...page.exposed.keys()]).toEqual(['sitwell']);
  });
});
