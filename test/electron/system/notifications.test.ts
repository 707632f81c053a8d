import { EventEmitter } from 'node:events';
import type { Notification } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { createNotifications } from '../../../electron/system/notifications.ts';
import { watchedProblems } from '../../fakes/problems.ts';

function desktop(supported = true) {
  const made: (EventEmitter & { show: () => void; close: () => void })[] = [];
  const problems = watchedProblems();
  const notifications = createNotifications(
    {
      isSupported: () => supported,
      make: () => {
        const notification = Object.assign(new EventEmitter(), { show: vi.fn(), close: vi.fn() });
        made.push(notification);
        return notification as unknown as Notification;
      },
    },
    problems,
  );
  return { notifications, made, problems };
}
const notice = { title: 'a', body: 'b', silent: false, onClick: () => undefined };

describe('a notification', () => {
  it('is shown, and replaces the one of the same name', () => {
    const { notifications, made } = desktop();
    expect(notifications.show('break', notice)).toBe(true);
    notifications.show('break', notice);
    expect(made[0]!.close).toHaveBeenCalledOnce();
    expect(made[1]!.show).toHaveBeenCalledOnce();
  });

  it('does what a click on it says', () => {
    const { notifications, made } = desktop();
    const onClick = vi.fn();
    notifications.show('break', { ...notice, onClick });
    made[0]!.emit('click');
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('is withdrawn, once', () => {
    const { notifications, made } = desktop();
    notifications.show('break', notice);
    notifications.withdraw('break');
    notifications.withdraw('break');
    expect(made[0]!.close).toHaveBeenCalledOnce();
  });

  it('that this desktop cannot show is a problem, until one is shown', () => {
    const { notifications, problems } = desktop(false);
    expect(notifications.show('break', notice)).toBe(false);
    expect(problems.ids()).toEqual(['notificationsFailed']);
  });

  it('that fails later is a problem, and the next that shows ends it', () => {
    const { notifications, made, problems } = desktop();
    notifications.show('break', notice);
    made[0]!.emit('failed', {}, 'not allowed');
    expect(problems.list()).toMatchObject([{ id: 'notificationsFailed', detail: 'not allowed' }]);
    made[0]!.emit('show');
    expect(problems.ids()).toEqual([]);
  });
});
