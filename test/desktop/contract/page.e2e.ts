import { chromium } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/browser/find.ts';
import type { Desktop } from '../desktop.ts';
import { NINE, notes, startFixture } from './fixture-desktop.ts';

/** What the fixture app's preload gives its pages. */
interface FixtureWindow {
  readonly fixture: {
    invoke(channel: string, ...values: unknown[]): Promise<unknown>;
    readonly list: readonly unknown[];
  };
}

/** A camera that shows a test picture, and nobody to ask. */
const CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

let browser: Browser;
let desktop: Desktop;
let page: Page;

beforeAll(async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome, Chromium or Edge is installed.');
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', ...CAMERA],
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  desktop = await startFixture();
  page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
  await page.goto(desktop.url);
  await desktop.control.settle();
});
afterEach(async () => {
  await page.close();
  await desktop.stop();
});

const frame = (window: number): Frame => {
  const found = page.frame({ name: `preview-window-${String(window)}` });
  if (found === null) throw new Error(`Window ${String(window)} has no frame.`);
  return found;
};

it('shows a window with the real page, its preload and its answers', async () => {
  expect(desktop.windows()).toMatchObject([{ id: 1, visible: true, focused: true, title: 'Fixture page' }]); // prettier-ignore
  await page.getByRole('region', { name: 'Fixture page' }).waitFor();
  const answer = await frame(1).evaluate(() =>
    (window as unknown as FixtureWindow).fixture.invoke('echo', { list: [1] }),
  );
  expect(answer).toEqual({
    value: { list: [1] },
    same: true,
    url: 'app://fixture/main/index.html',
  });
  const failure = await frame(1).evaluate(() =>
    (window as unknown as FixtureWindow).fixture.invoke('fail').catch(String),
  );
  expect(failure).toBe("Error: Error invoking remote method 'fail': RangeError: too far");
});

it('freezes what the context bridge exposes, and refuses functions as arguments of messages', async () => {
  const [frozen, refused] = await frame(1).evaluate(async () => {
    const { fixture } = window as unknown as FixtureWindow;
    const all = Object.isFrozen(fixture) && Object.isFrozen(fixture.list) && Object.isFrozen(fixture.list[1]); // prettier-ignore
    return [all, await fixture.invoke('echo', () => 1).catch(String)] as const;
  });
  expect([frozen, refused]).toEqual([true, 'Error: An object could not be cloned.']);
});

it("keeps the page's own content-security policy in force", async () => {
  const blocked = await frame(1).evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective)); // prettier-ignore
    const inline = document.createElement('script');
    inline.textContent = 'window.ran = true';
    document.head.append(inline);
    const fetched = await fetch('/main/page.js').then(() => 'fetched', () => 'blocked'); // prettier-ignore
    const picture = new Image();
    picture.src = 'http://127.0.0.1:9/x.png';
    await new Promise((resolve) => { picture.onerror = resolve; }); // prettier-ignore
    return { violations, fetched, ran: 'ran' in window };
  });
  expect(blocked).toEqual({ violations: ['script-src-elem', 'connect-src', 'img-src'], fetched: 'blocked', ran: false }); // prettier-ignore
  // The page's own script asks, since a debugger's evaluation is exempt from the policy.
  await frame(1).locator('#eval').click();
  expect(await frame(1).locator('#hello').textContent()).toContain('EvalError');
});

it('has the app decide about the camera, and asks the browser only then', async () => {
  const use = (wants: { readonly video?: boolean; readonly audio?: boolean }) =>
    frame(1).evaluate(
      (constraints) =>
        navigator.mediaDevices.getUserMedia(constraints).then(
          (stream) => stream.getTracks().map(({ kind }) => kind).join(),
          (error: unknown) => (error as Error).name,
        ),
      wants,
    ); // prettier-ignore
  expect(await use({ video: true })).toBe('video');
  expect(await use({ video: true, audio: true })).toBe('NotAllowedError');
  expect(notes(desktop)).toContain('media video for app://fixture/main/index.html');
});

it('a page that prints goes on', async () => {
  await frame(1).evaluate(() => window.print());
  expect(await frame(1).evaluate(() => 1 + 1)).toBe(2);
});

it('pages cannot reach the desktop around them, nor strangers either', async () => {
  const reached = await frame(1).evaluate(() => {
    try {
      return window.parent.document.title;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(reached).toBe('SecurityError');
  const stranger = await browser.newPage();
  for (const address of [
    new URL('/', desktop.url).href,
    `${desktop.frameOrigin}/main/index.html`,
    desktop.url.replace('127.0.0.1', 'localhost'),
  ]) {
    // prettier-ignore
    expect((await stranger.goto(address))?.status()).toBe(403);
  }
  await stranger.close();
});

it('the tray menu works by pointer and by keyboard', async () => {
  await page.getByRole('button', { name: 'Fixture tray' }).click();
  await page.getByRole('menuitem', { name: 'Say hello' }).click();
  await frame(1).getByText('hello 2026-11-23T09:00:00.000Z').waitFor();
  await page.getByRole('button', { name: 'Fixture tray' }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await desktop.until(() => notes(desktop).includes('checked false'));
});

it("the page's clock is the desktop's: it stands, and advances with the app's", async () => {
  expect(await frame(1).evaluate(() => Date.now())).toBe(NINE);
  await desktop.control.advance(125_000);
  expect(await frame(1).evaluate(() => [Date.now(), new Date().getTime()])).toEqual([NINE + 125_000, NINE + 125_000]); // prettier-ignore
  expect(await frame(1).locator('#timer').textContent()).toBe('125');
  expect(await frame(1).locator('#minutes').textContent()).toBe('2');
});

it('a window shown inactive cannot take the keyboard; clicking it can', async () => {
  await frame(1).locator('#field').focus();
  await desktop.control.chooseFromTray('Prompt');
  await desktop.control.settle();
  expect(desktop.windows().map(({ visible, focused }) => [visible, focused])).toEqual([[true, true], [true, false]]); // prettier-ignore
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'preview-window-1'); // prettier-ignore
  await page.keyboard.type('mine');
  expect(await frame(1).locator('#field').inputValue()).toBe('mine');
  await frame(2).locator('#field').click();
  await page.keyboard.type('yours');
  expect(await frame(2).locator('#field').inputValue()).toBe('yours');
  expect(desktop.windows().map(({ focused }) => focused)).toEqual([false, true]);
});

it('links and window.open go to the app for a decision and never leave the page', async () => {
  await frame(1).locator('#outside').click();
  await frame(1).evaluate(() => window.open('https://example.invalid/new'));
  await desktop.until(() => notes(desktop).includes('window.open https://example.invalid/new'));
  expect(notes(desktop)).toContain('will-navigate https://example.invalid/');
  expect(frame(1).url()).toBe(`${desktop.frameOrigin}/main/index.html`);
});

it('notifications, global shortcuts, themes, crashes and a full-screen window on the second screen', async () => {
  await desktop.control.chooseFromTray('Notify');
  await page.getByText('Time to move').click();
  await desktop.until(() => notes(desktop).includes('notification clicked'));
  await frame(1).locator('#field').press('Control+Shift+B');
  await desktop.until(() => notes(desktop).includes('shortcut'));
  await desktop.control.setTheme({ dark: true });
  expect(await frame(1).evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 30, 40)'); // prettier-ignore
  await desktop.control.plugDisplay();
  await desktop.control.chooseFromTray('Cover');
  await desktop.control.settle();
  expect(desktop.windows().at(-1)).toMatchObject({ visible: true, focused: true, bounds: { x: 1920, y: 0, width: 1600, height: 900 } }); // prettier-ignore
  await desktop.control.crashPage(1);
  await page.locator('iframe[name=preview-window-1]').waitFor({ state: 'detached' });
});

it('windows are dragged, resized, minimised and closed by their title bar; menus and dialogs are answered', async () => {
  const before = desktop.windows()[0]?.bounds;
  const region = page.getByRole('region', { name: 'Fixture page' });
  const box = await region.boundingBox();
  if (box === null || before === undefined) throw new Error('The window is not shown.');
  const drag = async (x: number, y: number): Promise<void> => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 4 });
    await page.mouse.up();
    await desktop.control.settle();
  };
  await drag(box.x + 20, box.y + 8);
  const moved = desktop.windows()[0]?.bounds;
  expect([(moved?.x ?? 0) > before.x, (moved?.y ?? 0) > before.y, moved?.width]).toEqual([true, true, before.width]); // prettier-ignore
  const corner = await region.locator('.corner').boundingBox();
  await drag((corner?.x ?? 0) + 4, (corner?.y ?? 0) + 4);
  expect(desktop.windows()[0]?.bounds.width).toBeGreaterThan(before.width);

  await desktop.control.chooseFromTray('Ask');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Yes' }).click();
  await desktop.until(() => notes(desktop).includes('answered 1'));
  await desktop.control.chooseFromTray('Pop up');
  await page.getByRole('menuitem', { name: 'Popped' }).click();
  await desktop.until(() => notes(desktop).includes('popped'));

  await region.getByRole('button', { name: 'Minimize' }).click();
  await desktop.until(() => desktop.windows()[0]?.minimized);
  await page.getByRole('button', { name: 'Fixture page' }).click();
  await desktop.until(() => desktop.windows()[0]?.minimized === false);
  await region.getByRole('button', { name: 'Close' }).click();
  await desktop.until(() => desktop.windows().length === 0);
  // The page hears of it a moment after the desktop; this throws if its frame never goes.
  await page.locator('iframe').waitFor({ state: 'detached' });
});

it('the strip says what it is and works the pretended computer', async () => {
  await page.getByText('A stand-in for Electron, not the real desktop').waitFor();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await desktop.until(() => notes(desktop).includes('lock-screen'));
  await page.getByRole('button', { name: 'Locked – click to unlock' }).click();
  await desktop.until(() => notes(desktop).includes('unlock-screen'));
  await page.getByRole('button', { name: '+5 min' }).click();
  await desktop.until(() => desktop.now() === NINE + 300_000);
  await page.getByLabel('Film in full screen').check();
  await desktop.until(() => notes(desktop).some((note) => note.startsWith('signs {"awake":{"by":[{"program":"vlc"'))); // prettier-ignore
  await page.getByLabel('No place for tray icons').check();
  await page.getByRole('button', { name: 'Fixture tray' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Quit' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await desktop.until(() => desktop.windows()[0]?.visible);
});

it('a reloaded desktop page shows the same windows again', async () => {
  await page.reload();
  await desktop.control.settle();
  expect(await frame(1).locator('h1').textContent()).toBe('Fixture');
  expect(desktop.windows()).toHaveLength(1);
});
