import { describe, expect, it } from 'vitest';
import { watchLock } from '../../../../electron/sensors/linux/lock-watch.ts';
import { hasBusDaemon, WITHOUT_DAEMON } from '../../../fakes/message-bus.ts';
import { onABus } from '../../../fakes/on-a-bus.ts';

describe.skipIf(!hasBusDaemon)(`a locked screen (${WITHOUT_DAEMON})`, () => {
  const { bus, serve } = onABus();

  it.each(['gnome', 'freedesktop', 'cinnamon', 'mate', 'xfce'])(
    'is told by the screen saver of %s, each change once',
    async (name) => {
      const saver = await serve(`org.${name}.ScreenSaver`, {});
      const told: boolean[] = [];
      const unlocked = Promise.withResolvers<void>();
      watchLock(bus(), (isLocked) => {
        told.push(isLocked);
        if (!isLocked) unlocked.resolve();
      });
      await bus().hasOwner(`org.${name}.ScreenSaver`);
      const changed = { interface: `org.${name}.ScreenSaver`, member: 'ActiveChanged' };
      for (const isLocked of [false, true, true, false])
        saver.signal({ path: '/ScreenSaver', ...changed }, 'b', [isLocked]);
      await unlocked.promise;
      expect(told).toEqual([true, false]);
    },
  );

  it('is not told in words that are none', async () => {
    const saver = await serve('org.gnome.ScreenSaver', {});
    const told = Promise.withResolvers<boolean>();
    watchLock(null, told.resolve);
    watchLock(bus(), told.resolve);
    await bus().hasOwner('org.gnome.ScreenSaver');
    const changed = { path: '/', interface: 'org.gnome.ScreenSaver', member: 'ActiveChanged' };
    saver.signal(changed, 's', ['false']);
    saver.signal(changed, '', []);
    saver.signal(changed, 'b', [true]);
    expect(await told.promise).toBe(true);
  });
});
