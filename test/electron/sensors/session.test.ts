import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { followSession } from '../../../electron/sensors/session.ts';

describe('the session', () => {
  it('tells lock, sleep and their ends as facts, with how long nobody was there', () => {
    const monitor = new EventEmitter();
    const tell = vi.fn();
    const onShutdown = vi.fn();
    const idle = { idleMs: () => 30_000, saw: vi.fn() };
    followSession(monitor as unknown as PowerMonitor, idle, tell, onShutdown, null);
    for (const event of ['lock-screen', 'suspend', 'resume', 'unlock-screen', 'shutdown'])
      monitor.emit(event);
    expect(tell.mock.calls.flat()).toEqual([
      { type: 'lock', idleMs: 30_000 },
      { type: 'suspend', idleMs: 30_000 },
      { type: 'resume' },
      { type: 'unlock' },
    ]);
    expect(idle.saw.mock.calls).toEqual([['unlock']]);
    expect(onShutdown).toHaveBeenCalledOnce();
  });
});
