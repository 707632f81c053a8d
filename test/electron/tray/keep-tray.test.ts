import { describe, expect, it, vi } from 'vitest';
import { keepTray } from '../../../electron/tray/keep-tray.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { statusWith } from '../../fakes/status.ts';
import { trayDrinksWith } from '../../fakes/tray-drinks.ts';

const reader = { translator: createTranslator('en', 'en-GB'), timeZone: 'UTC' };
const view = { status: statusWith(), reader, drinks: trayDrinksWith() };

/** A desktop on which somebody shows tray icons, nobody does, or nobody can tell. */
async function trayOn(there: boolean | null, { canMake = true, withSession = false } = {}) {
  const problems = watchedProblems();
  const clocks = fakeClocks();
  const onMissing = vi.fn();
  const icons: string[] = [];
  let made = 0;
  let tell = (_there: boolean): void => undefined;
  const tray = keepTray({
    make: () => {
      if (!canMake) throw new Error('no tray');
      made += 1;
      const icon = `icon ${made}`;
      icons.push(icon);
      return {
        show: () => icons.push(`${icon} shows`),
        destroy: () => icons.push(`${icon} is gone`),
      };
    },
    host: {
      there: () => Promise.resolve(there),
      listen: (listener) => {
        tell = listener;
        return () => undefined;
      },
    },
    ...{ problems, clocks, withSession },
    known: 'GNOME, Wayland',
    onMissing,
  });
  await Promise.resolve();
  clocks.pass(0);
  const hear = (now: boolean): void => tell(now);
  return { tray, problems, onMissing, icons, tell: hear, clocks };
}

describe('a desktop without a tray', () => {
  it('is told, and something else opens, when the icon cannot be made', async () => {
    const { tray, problems, onMissing } = await trayOn(true, { canMake: false });
    expect(problems.list()).toMatchObject([{ id: 'trayFailed', detail: 'GNOME, Wayland' }]);
    expect(onMissing).toHaveBeenCalledOnce();
    expect(() => tray.show(view)).not.toThrow();
  });

  it('is told as well when the icon is made and nobody shows it', async () => {
    const { tray, problems, onMissing } = await trayOn(false);
    expect([problems.ids(), tray.isShown()]).toEqual([['trayFailed'], false]);
    expect(onMissing).toHaveBeenCalledOnce();
  });

  it('gets its icon when a tray comes later, and nothing is wrong any more', async () => {
    const { tray, problems, icons, tell } = await trayOn(false);
    tell(true);
    expect([problems.ids(), tray.isShown()]).toEqual([[], true]);
    expect(icons).toEqual(['icon 1', 'icon 1 is gone', 'icon 2']);
    tray.show(view);
    expect(icons.at(-1)).toBe('icon 2 shows');
  });

  it('is told when the tray goes and does not come back, but opens nothing then', async () => {
    const { problems, onMissing, tell, clocks } = await trayOn(true);
    tell(false);
    clocks.pass(15_000);
    tell(true);
    clocks.pass(60_000);
    expect(problems.ids()).toEqual([]);
    tell(false);
    clocks.pass(20_000);
    expect(problems.ids()).toEqual(['trayFailed']);
    expect(onMissing).not.toHaveBeenCalled();
  });

  it('is not told of a panel that starts a little later than Sitwell, with the session', async () => {
    const { problems, onMissing, icons, tell, clocks } = await trayOn(false, { withSession: true });
    clocks.pass(10_000);
    tell(true);
    clocks.pass(60_000);
    expect(problems.ids()).toEqual([]);
    expect(onMissing).not.toHaveBeenCalled();
    expect(icons).toEqual(['icon 1', 'icon 1 is gone', 'icon 2']);
  });

  it('is told after a while when it was started with the session', async () => {
    const { problems, onMissing, clocks } = await trayOn(false, { withSession: true });
    expect(problems.ids()).toEqual([]);
    clocks.pass(20_000);
    expect(problems.ids()).toEqual(['trayFailed']);
    expect(onMissing).toHaveBeenCalledOnce();
  });

  it('is not assumed where nobody can tell', async () => {
    const { tray, problems } = await trayOn(null);
    expect([problems.ids(), tray.isShown()]).toEqual([[], null]);
  });
});
