import { describe, expect, it, vi } from 'vitest';
import { answerCall } from '../../../electron/ipc/calls.ts';
import type { Handlers } from '../../../electron/ipc/calls.ts';
import { CALLS } from '../../../shared/ipc/contract.ts';
import type { CallName, WindowKind } from '../../../shared/ipc/contract.ts';

function around(kind: WindowKind, fails = false) {
  const handler = vi.fn((..._words: unknown[]) => {
    if (fails) throw new Error('/home/somebody/secret');
    return 'done';
  });
  const names = Object.keys(CALLS) as CallName[];
  const handlers = Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers;
  const onFailure = vi.fn();
  const frame = { url: `app://sitwell/${kind}/index.html` };
  const event = { sender: { id: 1, mainFrame: frame }, senderFrame: frame };
  const surroundings = { handlers, kindOf: () => kind, apology: () => 'sorry', onFailure };
  const call = (name: unknown, input?: unknown) => answerCall(event, name, input, surroundings);
  return { call, handler, onFailure };
}
const refused = { ok: false, message: 'sorry' };

describe('a call', () => {
  it('reaches its handler with its input and its caller', async () => {
    const { call, handler } = around('dashboard');
    expect(await call('journal.day', '2026-11-23')).toEqual({ ok: true, value: 'done' });
    expect(handler).toHaveBeenCalledWith('2026-11-23', { kind: 'dashboard', contentsId: 1 });
  });

  it.each([
    ['no such name', 'journal.burn', undefined],
    ['a name from the prototype', 'toString', undefined],
    ['a name that is none', 7, undefined],
    ['input of another kind', 'journal.day', 20_261_123],
    ['input where none is taken', 'status.get', {}],
    ['an action that does not exist', 'act', { type: 'explode' }],
    ['an action with more than it takes', 'act', { type: 'snooze', minutes: 90 }],
    [
      'a correction that ends before it starts',
      'journal.correct',
      { start: 2, end: 1, as: 'away' },
    ],
    ['a workplace without a name', 'audit.change', { type: 'addWorkplace', name: '  ' }],
    [
      'a picture of another kind',
      'audit.change',
      { type: 'finish', picture: 'data:image/svg+xml;base64,AAAA' },
    ],
    [
      'a picture that is far too large',
      'audit.change',
      { type: 'finish', picture: `data:image/jpeg;base64,${'A'.repeat(2_100_000)}` },
    ],
    ['a picture by way of a path', 'audit.picture', '../settings'],
    ['more days than there may be', 'journal.days', { limit: 1e9 }],
  ])('is refused with %s', async (_why, name, input) => {
    const { call, handler, onFailure } = around('dashboard');
    expect(await call(name, input)).toEqual(refused);
    expect(handler).not.toHaveBeenCalled();
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('of the break turns the voice on or off, and nothing else', async () => {
    const { call, handler } = around('break');
    expect(await call('voice.set', true)).toEqual({ ok: true, value: 'done' });
    expect(await call('voice.set', { strict: false })).toEqual(refused);
    expect(handler).toHaveBeenCalledOnce();
  });

  it.each([
    ['prompt', 'settings.change', {}],
    ['break', 'settings.change', { strict: false }],
    ['dashboard', 'voice.set', true],
    ['break', 'journal.days', { limit: 7 }],
    ['dashboard', 'welcome.finish', { safetyNoteVersion: 1 }],
    ['dim', 'problems.list', undefined],
    ['break', 'audit.change', { type: 'putOff' }],
    ['dashboard', 'audit.tip', undefined],
    ['break', 'camera.allow', undefined],
    ['prompt', 'report.save', { name: 'desk' }],
  ] as const)('is refused to a %s window that may not call %s', async (kind, name, input) => {
    const { call, handler } = around(kind);
    expect(await call(name, input)).toEqual(refused);
    expect(handler).not.toHaveBeenCalled();
  });

  it('that fails answers in words, without what went wrong inside', async () => {
    const { call, onFailure } = around('dashboard', true);
    expect(await call('status.get')).toEqual(refused);
    expect(onFailure).toHaveBeenCalledOnce();
  });
});
