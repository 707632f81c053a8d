import type { Frame } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { arrange } from '../../shared/stretches/browse.ts';
import { STRETCHES, stretchById } from '../../shared/stretches/library.ts';
import { focused, tabTo } from './driver/focus.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { click, textOf } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

async function openLibrary(sitwell: Sitwell): Promise<Frame> {
  await sitwell.choose(t('tray.today'));
  const page = await sitwell.page('dashboard');
  await page.getByRole('button', { name: t('dashboard.stretch'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t('library.title') }).waitFor();
  return page;
}
const named = (id: string): string => t(stretchById(id)?.name ?? 'app.name');
const tile = (page: Frame, id: string) => page.locator(`[data-stretch="${id}"]`);
const tiles = (page: Frame): Promise<readonly string[]> =>
  page
    .locator('[data-stretch]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['stretch'] ?? ''));
const title = (page: Frame): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();
const openTab = (page: Frame, name: string): Promise<void> =>
  page.getByRole('tab', { name }).click();
/** The stretch whose tile has the keyboard. */
const reached = (page: Frame): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset['stretch']);

/** Where a tile is on the whole page, however far that is scrolled. */
const placeOf = (page: Frame, id: string) =>
  tile(page, id).evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    return { left, top: top + window.scrollY, bottom: bottom + window.scrollY };
  });

describe('the stretch library', () => {
  it('shows every stretch, and finds by name, place and area', async () => {
    const sitwell = await start();
    const page = await openLibrary(sitwell);
    expect((await tiles(page)).length).toBe(STRETCHES.length);
    const search = page.getByRole('searchbox');
    await search.fill('bhujangasana');
    await page.getByRole('combobox', { name: t('library.filterPlace') }).selectOption('floor');
    expect((await tiles(page)).toSorted()).toEqual(['cobra', 'sphinx']);
    await page.getByRole('button', { name: t('library.filtersClear') }).click();
    await page.getByText(t('library.area_eyes'), { exact: true }).first().click();
    expect(await tiles(page)).toContain('farLook');
    expect((await tiles(page)).length).toBeLessThan(4);
  });

  it('keeps favourites and what is not for me over a restart', async () => {
    const sitwell = await start();
    let page = await openLibrary(sitwell);
    await page
      .getByRole('button', { name: t('library.favourite', { name: named('chairTwist') }) })
      .click();
    await tile(page, 'pigeon').click();
    await click(sitwell, page, 'library.notForMe');
    await click(sitwell, page, 'app.back');
    expect(await tiles(page)).not.toContain('pigeon');
    await sitwell.settle();
    await sitwell.kill();
    await sitwell.launch();

    page = await openLibrary(sitwell);
    expect(await tiles(page)).not.toContain('pigeon');
    await click(sitwell, page, 'library.favourites');
    expect(await tiles(page)).toEqual(['chairTwist']);
    await click(sitwell, page, 'library.filtersClear');
    await click(sitwell, page, 'library.notForMeShow', { count: 1 });
    await click(sitwell, page, 'library.bringBackNamed', { name: named('pigeon') });
    expect(await tiles(page)).toContain('pigeon');
  });

  it('swaps what a ticked caution leaves out, and says so', async () => {
    const sitwell = await start();
    const page = await openLibrary(sitwell);
    await openTab(page, t('library.tabChoices'));
    await page.getByText(t('library.caution_knee'), { exact: true }).click();
    const { leftOut } = arrange(STRETCHES, { cautions: ['knee'], notForMe: [] });
    await page.getByText(t('library.leftOut', { count: leftOut.length })).waitFor();
    const swapped = leftOut.find(({ instead }) => instead !== null);
    const line = page.getByRole('listitem').filter({ has: tile(page, swapped?.stretch.id ?? '') });
    const name = t(swapped?.instead?.name ?? 'app.name');
    expect(await line.innerText()).toContain(t('library.outInstead', { name }));

    await openTab(page, t('library.tabBrowse'));
    const shown = await tiles(page);
    expect(leftOut.filter(({ stretch }) => shown.includes(stretch.id))).toEqual([]);
    await openTab(page, t('library.tabRoutines'));
    const inRoutines = await tiles(page);
    expect(leftOut.filter(({ stretch }) => inRoutines.includes(stretch.id))).toEqual([]);
  });
});

describe('the stretch library by keyboard', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('finds a stretch, opens it, comes back to it, and starts it', async () => {
    const sitwell = await start();
    const page = await openLibrary(sitwell);
    const way = await tabTo(sitwell, page, t('library.search'));
    expect(way.filter(({ visible }) => !visible)).toEqual([]);
    await sitwell.press(...Array.from('balasana'));
    await tabTo(sitwell, page, new RegExp(`^${named('childPose')}`, 'u'));
    await sitwell.press('ArrowRight');
    expect(await reached(page)).toBe('deskRest');
    expect((await focused(page)).visible).toBe(true);
    await sitwell.press('Enter');
    expect(await title(page)).toBe(named('deskRest'));
    await sitwell.press('Escape');
    expect(await title(page)).toBe(t('library.title'));
    expect(await reached(page)).toBe('deskRest');
    await sitwell.press('Enter');
    await tabTo(sitwell, page, t('library.startNamed', { name: named('deskRest') }));
    await sitwell.press('Enter');
    const player = await sitwell.page('break');
    await sitwell.computer.advance(2 * SECOND);
    await player.getByText(named('deskRest')).first().waitFor();
  });

  it('moves between the stretches as they are seen', async () => {
    const sitwell = await start();
    const page = await openLibrary(sitwell);
    await tile(page, 'childPose').focus();
    const first = await placeOf(page, 'childPose');
    await sitwell.press('ArrowDown');
    const below = await placeOf(page, (await reached(page)) ?? '');
    expect(below.left).toBe(first.left);
    expect(below.top).toBeGreaterThan(first.bottom);
    await sitwell.press('ArrowUp');
    expect(await reached(page)).toBe('childPose');
    await sitwell.press('End');
    expect(await reached(page)).toBe((await tiles(page)).at(-1));
    await sitwell.press('Home');
    expect(await reached(page)).toBe((await tiles(page))[0]);
  });

  it('starts a floor routine, which a second one does not interrupt', async () => {
    const sitwell = await start();
    const page = await openLibrary(sitwell);
    await tabTo(sitwell, page, t('library.tabBrowse'));
    await sitwell.press('ArrowRight');
    await tabTo(sitwell, page, t('library.startNamed', { name: t('sessions.floor_6') }));
    await sitwell.press('Enter');
    await sitwell.page('break');
    await page
      .getByRole('button', { name: t('library.startNamed', { name: t('sessions.floor_10') }) })
      .evaluate((button: HTMLElement) => {
        button.click();
      });
    await sitwell.settle();
    expect(await textOf(page)).toContain(t('library.startRefused'));
  });
});
