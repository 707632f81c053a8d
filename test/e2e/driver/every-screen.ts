import type { Translator } from '../../../shared/messages/translator.ts';
import type { Sitwell } from './sitwell.ts';
import { close, waitFor } from './steps.ts';
import { HOUR, MINUTE, SECOND } from './time.ts';
import { visitAudit } from './visit-audit.ts';
import { visitComfort } from './visit-comfort.ts';
import { visitData } from './visit-data.ts';
import { visitHistory } from './visit-history.ts';
import { visitMini } from './visit-mini.ts';
import { visitPhoto } from './visit-photo.ts';
import { visitRoutines } from './visit-routines.ts';
import { visitWater } from './visit-water.ts';
import { visitWorkplace } from './visit-workplace.ts';
import type { Visit } from './visit.ts';

/** Goes through every screen of a Sitwell on its first run, in the order a person meets them. */
export async function visitEveryScreen(
  sitwell: Sitwell,
  words: Translator,
  visit: Visit,
): Promise<void> {
  await visitWelcome(sitwell, words, visit);
  await liveThroughAMorning(sitwell, words);
  await visitLibrary(sitwell, words, visit);
  await visitAudit(sitwell, words, visit);
  await visitPhoto(sitwell, words, visit);
  await visitWorkplace(sitwell, words, visit);
  await visitDashboard(sitwell, words, visit);
  await visitMini(sitwell, words, visit);
  await visitCheck(sitwell, words, visit);
  await visitPrompts(sitwell, words, visit);
  await visitBreak(sitwell, words, visit);
  await visitWater(sitwell, words, visit);
}

/** The three steps of the first run, to the end. */
export async function visitWelcome(
  sitwell: Sitwell,
  { t }: Translator,
  visit: Visit,
): Promise<void> {
  const page = await sitwell.page('welcome');
  const next = page.getByRole('button', { name: t('welcome.next') });
  await visit({ name: 'welcome-rhythm', kind: 'welcome', page });
  await next.click();
  await page.getByRole('switch', { name: t('settings.workingHoursEnabled') }).press(' ');
  await sitwell.settle();
  await visit({ name: 'welcome-hours', kind: 'welcome', page });
  await page.getByRole('switch', { name: t('settings.workingHoursEnabled') }).press(' ');
  await next.click();
  await visit({ name: 'welcome-safety', kind: 'welcome', page });
  await page.getByLabel(t('welcome.acknowledge')).check();
  await page.getByRole('button', { name: t('welcome.finish') }).click();
  await sitwell.gone('welcome');
}

/** Sitting, a break by oneself, one that was taken, one that was skipped, and standing. */
export async function liveThroughAMorning(sitwell: Sitwell, { t }: Translator): Promise<void> {
  const { computer } = sitwell;
  await close(sitwell, 'dashboard');
  await computer.advance(22 * MINUTE);
  await computer.lock();
  await computer.advance(9 * MINUTE);
  await computer.unlock();
  for (const answer of ['prompt.alreadyMoved', 'prompt.skip'] as const) {
    await computer.advance(29 * MINUTE);
    const prompt = await waitFor(sitwell, 'prompt', 5 * MINUTE);
    await prompt.getByRole('button', { name: t(answer) }).click();
    await sitwell.settle();
  }
  await computer.advance(10 * MINUTE);
  await sitwell.choose(t('tray.standing'));
  await computer.advance(15 * MINUTE);
  await sitwell.choose(t('tray.sitting'));
  await computer.advance(15 * MINUTE);
}

/** The stretches, one of them, the routines, and what a ticked caution leaves out. */
export async function visitLibrary(
  sitwell: Sitwell,
  words: Translator,
  visit: Visit,
): Promise<void> {
  const { t } = words;
  await sitwell.choose(t('tray.stretch'));
  const page = await sitwell.page('dashboard');
  const look = async (name: string): Promise<void> => {
    await sitwell.settle();
    await visit({ name, kind: 'dashboard', page });
  };
  await look('stretch');
  await page.locator('[data-stretch]').first().click();
  await look('stretch-one');
  await page.getByRole('button', { name: t('app.back'), exact: true }).click();
  await page.getByRole('tab', { name: t('library.tabRoutines') }).click();
  await look('stretch-routines');
  await visitRoutines(page, words, look);
  await page.getByRole('tab', { name: t('library.tabChoices') }).click();
  const wrist = page.getByText(t('library.caution_wrist'), { exact: true });
  await wrist.click();
  await look('stretch-choices');
  await page.getByRole('checkbox', { name: t('library.caution_wrist') }).press(' ');
}

/** Every section, a piece of the day, and a day of the history. */
export async function visitDashboard(
  sitwell: Sitwell,
  words: Translator,
  visit: Visit,
): Promise<void> {
  const { t } = words;
  for (const section of ['today', 'history', 'settings', 'safety'] as const) {
    await sitwell.choose(t(`tray.${section}`));
    const page = await sitwell.page('dashboard');
    await page.getByRole('heading', { level: 1, name: t(`${section}.title`) }).waitFor();
    await sitwell.settle();
    await visit({ name: section, kind: 'dashboard', page });
    if (section === 'today') {
      await page
        .getByRole('list', { name: t('today.timeline') })
        .getByRole('button')
        .nth(2)
        .click();
      await page.getByText(t('today.tableShow')).click();
      await visit({ name: 'today-piece', kind: 'dashboard', page });
    }
    if (section === 'settings') await visitData(page, words, visit);
    if (section === 'history') await visitHistory(sitwell, page, words, visit);
  }
  await close(sitwell, 'dashboard');
}

/** The posture check, from its first thing to its end. */
async function visitCheck(sitwell: Sitwell, { t }: Translator, visit: Visit): Promise<void> {
  await sitwell.choose(t('tray.postureCheck'));
  const page = await sitwell.page('check');
  await visit({ name: 'check', kind: 'check', page });
  for (let step = 0; step < 5; step += 1)
    await page.getByRole('button', { name: t('postureCheck.goNext'), exact: true }).click();
  await visit({ name: 'check-done', kind: 'check', page });
  await page.getByRole('button', { name: t('postureCheck.close') }).click();
  await sitwell.gone('check');
}

async function visitPrompts(sitwell: Sitwell, { t }: Translator, visit: Visit): Promise<void> {
  const page = await waitFor(sitwell, 'prompt', HOUR);
  await visit({ name: 'prompt', kind: 'prompt', page });
  await page.getByRole('button', { name: t('prompt.skip') }).click();
  await page.getByRole('button', { name: t('prompt.undo') }).waitFor();
  await visit({ name: 'prompt-undo', kind: 'prompt', page });
  await page.getByRole('button', { name: t('prompt.undo') }).click();
  await page.getByRole('button', { name: t('prompt.start') }).waitFor();
}

async function visitBreak(sitwell: Sitwell, words: Translator, visit: Visit): Promise<void> {
  const { computer } = sitwell;
  const { t } = words;
  await (await sitwell.page('prompt')).getByRole('button', { name: t('prompt.start') }).click();
  const page = await sitwell.page('break');
  await computer.still();
  await computer.advance(3 * SECOND);
  await visit({ name: 'break-ready', kind: 'break', page });
  await computer.advance(47 * SECOND);
  await visit({ name: 'break', kind: 'break', page });
  await page.getByRole('button', { name: t('sessions.keys') }).click();
  await page.getByRole('dialog').waitFor();
  await visit({ name: 'break-keys', kind: 'break', page });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('app.close') })
    .click();
  await computer.plugSecondScreen();
  await visit({ name: 'dim', kind: 'dim', page: await sitwell.page('dim') });
  await computer.pullScreen(2);
  await page.getByRole('button', { name: t('breaks.signs') }).click();
  await page.getByRole('dialog').waitFor();
  await visit({ name: 'break-signs', kind: 'break', page });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('app.close') })
    .click();
  await computer.advance(75 * SECOND);
  await page.getByRole('button', { name: t('app.close') }).waitFor();
  await visit({ name: 'break-over', kind: 'break', page });
  await visitComfort(sitwell, words, page, visit);
}
