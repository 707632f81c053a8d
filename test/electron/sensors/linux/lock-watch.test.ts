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

  it('is over when the screen saver that locked it is gone, and goes on when another one is', async () => {
    const other = await serve('org.mate.ScreenSaver', {});
    const saver = await serve('org.xfce.ScreenSaver', {});
    const told: string[] = [];
    const changes = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    watchLock(bus(), (isLocked) => {
      told.push(isLocked ? 'locked' : 'open');
      changes[told.length - 1]?.resolve();
    });
    await bus().hasOwner('org.xfce.ScreenSaver');
    const changed = { path: '/', interface: 'org.xfce.ScreenSaver', member: 'ActiveChanged' };
    saver.signal(changed, 'b', [true]);
    await changes[0]?.promise;
    await other.stop();
    await bus().hasOwner('org.mate.ScreenSaver');
    expect(told).toEqual(['locked']);
    await saver.stop();
    await changes[1]?.promise;
    expect(told).toEqual(['locked', 'open']);
  });

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
