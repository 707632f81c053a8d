import { expect, it, vi } from 'vitest';
import { Notification } from '../electron/notification.ts';
import { soon, stage } from './stage.ts';

const machine = stage();

it('is supported, shows its words and actions, and tells that it was shown', async () => {
  expect(Notification.isSupported()).toBe(true);
  const shown = vi.fn();
  const notification = new Notification({ title: 'Time to move', body: 'Two minutes', silent: true, actions: [{ type: 'button', text: 'Snooze' }] }); // prettier-ignore
  notification.on('show', shown);
  notification.show();
  await soon();
  expect(shown).toHaveBeenCalledOnce();
  expect(machine.view().notifications).toMatchObject([{ title: 'Time to move', body: 'Two minutes', silent: true, actions: ['Snooze'] }]); // prettier-ignore
  notification.close();
  expect(machine.view().notifications).toEqual([]);
});

it('is swallowed without a word where nothing shows notifications', async () => {
  const shown = vi.fn();
  machine.change({ notificationsShown: false });
  new Notification({ title: 'x' }).on('show', shown).show();
  await soon();
  expect([shown.mock.calls, machine.view().notifications]).toEqual([[], []]);
  machine.change({ notificationsShown: true });
});

it('tells clicks, actions and dismissal', () => {
  const events: unknown[] = [];
  for (const type of ['notification-click', 'notification-close', 'notification-action'] as const) {
    const notification = new Notification({ title: 'x' });
    notification.on('click', () => events.push('click'));
    notification.on('close', () => events.push('close'));
    notification.on('action', (_event, index: number) => events.push(index));
    notification.show();
    machine.user({ type, notification: notification.number, index: 1 });
  }
  expect(events).toEqual(['click', 'close', 1]);
});

it('refuses replies', () => {
  expect(() => new Notification({ hasReply: true })).toThrow('hasReply');
});
