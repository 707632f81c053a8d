import { describe, expect, it } from 'vitest';
import { close, shown, textOf } from './driver/steps.ts';
import { TARGET } from './driver/target.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

describe('starting', () => {
  it('shows nothing but the tray icon', async () => {
    const sitwell = await start();
    expect(await sitwell.windows()).toEqual([]);
    expect((await sitwell.tray()).icon.subarray(1, 4).toString()).toBe('PNG');
  });

  it('a second time opens Today of the first', async () => {
    const sitwell = await start();
    await sitwell.launch();
    expect(await textOf(await sitwell.page('dashboard'))).toContain(t('today.timeline'));
    expect(await shown(sitwell)).toEqual(['dashboard']);
    await sitwell.launch();
    expect(await shown(sitwell)).toEqual(['dashboard']);
  });

  it('a second time during the first run brings the welcome forward', async () => {
    const sitwell = await start({ settings: { welcomed: false } });
    await sitwell.page('welcome');
    await sitwell.launch();
    expect(await shown(sitwell)).toEqual(['welcome']);
  });

  it('lets no page live when its window is closed, and goes on in the tray', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.today'));
    await close(sitwell, 'dashboard');
    expect(await sitwell.windows()).toEqual([]);
    expect(sitwell.isRunning()).toBe(true);
  });

  it('asks the network for nothing, whatever is shown', async () => {
    const sitwell = await start();
    for (const entry of ['today', 'history', 'settings', 'safety'] as const) {
      await sitwell.choose(t(`tray.${entry}`));
      await sitwell.page('dashboard');
    }
    await sitwell.choose(t('tray.startBreak'));
    const page = await sitwell.page('break');
    await page.getByRole('button', { name: t('breaks.signs') }).click();
    await page.getByRole('dialog').waitFor();
    const home =
      TARGET === 'electron' ? /^(app|devtools):/u : /^(http|ws):\/\/127\.0\.0\.1:|^data:/u;
    expect(sitwell.requests().filter((url) => !home.test(url))).toEqual([]);
    expect(sitwell.requests().length).toBeGreaterThan(4);
  });

  it('gives pages a policy that no script or request gets around', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.today'));
    const page = await sitwell.page('dashboard');
    const escapes = await page.evaluate(async () => {
      const tries: Readonly<Record<string, () => unknown>> = {
        fetch: () => fetch('https://example.com/'),
        // In a task of the page's own, since the tools for developers may evaluate what they like.
        evaluation: () =>
          new Promise((resolve, reject) => {
            setTimeout(() => {
              try {
                resolve(Reflect.construct(Function, ['return 1']));
              } catch {
                reject(new Error('refused'));
              }
            }, 0);
          }),
        node: () => (window as { require?: (name: string) => unknown }).require?.('node:fs') ?? Promise.reject(new Error('none')), // prettier-ignore
      };
      const found: string[] = [];
      for (const [name, attempt] of Object.entries(tries)) {
        try {
          await attempt();
          found.push(name);
        } catch {
          // Refused, as it should be.
        }
      }
      return found;
    });
    sitwell.forgive(/Content Security Policy|Fetch API cannot load/u);
    expect(escapes).toEqual([]);
  });
});
