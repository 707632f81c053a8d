import { describe, expect, it } from 'vitest';
import { askedQuestions } from '../../shared/ergonomics/audit/asked.ts';
import { UNKNOWN } from '../../shared/ergonomics/audit/question.ts';
import type { Answers } from '../../shared/ergonomics/audit/question.ts';
import { answerByKeys, bestBut, openWorkstation, title, turned } from './driver/audit.ts';
import { focused, tabTo } from './driver/focus.ts';
import { readJournal } from './driver/journal.ts';
import { seatedWeek, seedJournal } from './driver/seed-journal.ts';
import { click, textOf } from './driver/steps.ts';
import { MINUTE } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { duration, t } from './driver/words.ts';

const start = useSitwell();

/** A laptop on a kitchen table. */
const KITCHEN: Answers = {
  armrests: ['none'],
  chairFixed: ['height', 'back'],
  device: ['laptop'],
  screenHeight: ['low'],
  pointer: ['touchpad'],
  phone: ['none'],
  surroundings: ['clutter'],
};

describe('the audit', () => {
  it('is done with the keyboard alone, through a reload and a power cut, in few keys', async () => {
    const sitwell = await start({ before: (userData) => seedJournal(userData, seatedWeek(6, 80 * MINUTE)) }); // prettier-ignore
    const choose = bestBut(KITCHEN);
    let page = await openWorkstation(sitwell);
    const way = await tabTo(sitwell, page, t('auditing.begin'));
    expect(way.filter(({ visible }) => !visible)).toEqual([]);
    await sitwell.press('Enter');
    const first = await answerByKeys(sitwell, page, choose, { count: 5 });

    await page.evaluate(() => window.location.reload());
    page = await sitwell.page('dashboard');
    const second = await answerByKeys(sitwell, page, choose, { before: first.answers, count: 9 });

    await sitwell.settle();
    await sitwell.kill();
    await sitwell.launch();
    page = await openWorkstation(sitwell);
    expect(await textOf(page)).toContain(
      t('auditing.begunCount', { count: 14, all: askedQuestions(second.answers).length }),
    );
    await tabTo(sitwell, page, t('auditing.goOn'));
    await sitwell.press('Enter');
    const third = await answerByKeys(sitwell, page, choose, { before: second.answers });

    await turned(page, 'auditing.hoursTitle');
    const measured = await textOf(page);
    expect(measured).toContain(duration(80 * MINUTE));
    expect(measured).toContain(t('auditing.hours_mousePad'));
    expect(measured).not.toContain(t('auditing.hours_telephone'));
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(4);
    await sitwell.press('Enter');
    await page.getByRole('heading', { level: 1, name: t('auditing.hoursTitle') }).waitFor({ state: 'detached' }); // prettier-ignore
    await sitwell.settle();
    expect(await title(page)).not.toBe(t('auditing.title'));
    const [audit] = readJournal(sitwell.userData).audits;
    expect(JSON.parse(audit?.details ?? '')).toMatchObject({
      answers: third.answers,
      hours: { chair: 'long', monitor: 'long', mouse: 'long', keyboard: 'long' },
    });
    expect(audit?.low).toBe(audit?.high);
    // Two a question, one more where two options were chosen: nothing else stands in the way.
    expect(first.keys + second.keys + third.keys).toBeLessThanOrEqual(2 * 23 + 1);
  });

  it('is a range where nothing is known, and one thing looked at again narrows it', async () => {
    const sitwell = await start();
    const page = await openWorkstation(sitwell);
    await click(sitwell, page, 'auditing.begin');
    await answerByKeys(sitwell, page, () => UNKNOWN);
    await turned(page, 'auditing.hoursTitle');
    expect(await textOf(page)).toContain(t('auditing.hoursUnmeasured'));
    await sitwell.press('Enter');
    await turned(page, 'auditing.summaryTitle');
    expect((await focused(page)).name).toBe(t('auditing.summaryTitle'));
    await sitwell.press('Enter');
    await page.getByRole('heading', { level: 1, name: t('auditing.summaryTitle') }).waitFor({ state: 'detached' }); // prettier-ignore
    await sitwell.settle();
    const [audit] = readJournal(sitwell.userData).audits;
    expect(audit?.low).toBeLessThan(audit?.high ?? 0);

    await page.evaluate(() => {
      window.location.hash = '#audit/recheck/chairHeight';
    });
    await turned(page, 'audit.chairHeight');
    expect(await textOf(page)).toContain(t('auditing.before', { answer: t('audit.unknown') }));
    await sitwell.press('1', 'Enter');
    await page.getByRole('heading', { level: 1, name: t('audit.chairHeight') }).waitFor({ state: 'detached' }); // prettier-ignore
    await sitwell.settle();
    const audits = readJournal(sitwell.userData).audits;
    expect(audits.map(({ kind }) => kind)).toEqual(['full', 'recheck']);
  });
});
