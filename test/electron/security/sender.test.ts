import { expect, it } from 'vitest';
import { senderKind } from '../../../electron/security/sender.ts';
import type { WindowKind } from '../../../shared/ipc/contract.ts';

const kindOf = (id: number): WindowKind | null => (id === 7 ? 'break' : null);
function event(url: string, { id = 7, main = true, gone = false } = {}) {
  const frame = { url };
  return { sender: { id, mainFrame: main ? frame : {} }, senderFrame: gone ? null : frame };
}

it('knows the main frame of one of our own pages by its window', () => {
  expect(senderKind(event('app://sitwell/break/index.html'), kindOf)).toBe('break');
  expect(senderKind(event('app://sitwell/break/index.html#x'), kindOf)).toBe('break');
});

it.each([
  ['a frame inside a page', event('app://sitwell/break/index.html', { main: false })],
  ['a frame that is gone', event('app://sitwell/break/index.html', { gone: true })],
  ['a window we did not make', event('app://sitwell/break/index.html', { id: 8 })],
  ["another window kind's page", event('app://sitwell/dashboard/index.html')],
  ['another host', event('app://evil/break/index.html')],
  ['a host that begins like ours', event('app://sitwell.evil/break/index.html')],
  ['the web', event('https://sitwell/break/index.html')],
  ['a file', event('file:///break/index.html')],
])('hears nothing from %s', (_who, from) => {
  expect(senderKind(from, kindOf)).toBeNull();
});
