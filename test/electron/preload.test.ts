import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../shared/ipc/contract.ts';

const electron = vi.hoisted(() => ({ exposed: new Map<string, unknown>(), answer: {} as unknown }));
const renderer = vi.hoisted(() => ({ emitter: null as unknown, invoked: [] as unknown[][] }));

vi.mock('electron', () => {
  const emitter = new EventEmitter();
  renderer.emitter = emitter;
  return {
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value),
    },
    ipcRenderer: {
      invoke: (...words: unknown[]) => {
        renderer.invoked.push(words);
        return Promise.resolve(electron.answer);
      },
      on: emitter.on.bind(emitter),
      off: emitter.off.bind(emitter),
    },
  };
});

async function bridge(): Promise<Bridge> {
  await import('../../electron/preload.ts');
  return electron.exposed.get('sitwell') as Bridge;
}

describe('the bridge', () => {
  it('passes a call on and gives its value', async () => {
    electron.answer = { ok: true, value: 7 };
    expect(await (await bridge()).call('status.get', undefined)).toBe(7);
    expect(renderer.invoked.at(-1)).toEqual(['sitwell:call', 'status.get', undefined]);
  });

  it('fails with plain words', async () => {
    electron.answer = { ok: false, message: 'Sitwell could not do that just now.' };
    await expect((await bridge()).call('status.get', undefined)).rejects.toThrow(
      /^Sitwell could not do that just now\.$/,
    );
  });

  it('hears only the event it listens for, until it stops', async () => {
    const heard = vi.fn();
    const stop = (await bridge()).listen('journal', heard);
    const emitter = renderer.emitter as EventEmitter;
    emitter.emit('sitwell:event', {}, 'settings', {});
    emitter.emit('sitwell:event', {}, 'journal', null);
    stop();
    emitter.emit('sitwell:event', {}, 'journal', null);
    expect(heard).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('is all a page gets', async () => {
    await bridge();
    expect([...electron.exposed.keys()]).toEqual(['sitwell']);
  });
});
