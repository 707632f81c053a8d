import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FINE, sampleAudit } from '../fakes/sample-audit.ts';
import { address, button, heading, option, show, t, titleOf } from './audit-page.ts';

const low = { audits: [sampleAudit({ answers: { ...FINE, chairHeight: ['low'] } })] };

describe('looking at one thing again', () => {
  it('shows the old answer, and keeps the new one as an audit of its own', async () => {
    const { user, book } = await show('recheck/chairHeight', low);
    expect(heading()).toBe(titleOf('chairHeight'));
    const answer = t('audit.chairHeightLow');
    expect(screen.getByText(t('auditing.before', { answer }))).toBeTruthy();
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    expect(button('auditing.recheckSave')).toHaveProperty('disabled', true);
    await user.click(option('chairHeight', 'right'));
    await user.click(button('auditing.recheckSave'));
    expect(book().audits.at(-1)).toMatchObject({ kind: 'recheck', answers: FINE });
    expect(address()).toBe('#audit');
  });

  it('is done by two keys', async () => {
    const { user, book } = await show('recheck/chairHeight', low);
    await user.keyboard('1{Enter}');
    expect(book().audits.at(-1)?.answers['chairHeight']).toEqual(['right']);
  });

  it('asks two that belong together on one page', async () => {
    const { user, book } = await show('recheck/elbows,deskHeight', low);
    expect(heading()).toBe(t('auditing.recheckTitle'));
    await user.click(option('elbows', 'high'));
    expect(button('auditing.recheckSave')).toHaveProperty('disabled', true);
    await user.click(option('deskHeight', 'high'));
    await user.click(button('auditing.recheckSave'));
    expect(book().audits.at(-1)?.answers).toMatchObject({
      elbows: ['high'],
      deskHeight: ['high'],
    });
  });

  it('asks what the new answer brings with it', async () => {
    const { user, book } = await show('recheck/phone', low);
    await user.click(option('phone', 'near'));
    expect(screen.getByText(t('auditing.recheckMore'))).toBeTruthy();
    await user.click(option('phoneTrouble', 'neck'));
    const times = screen.getByRole('radiogroup', { name: t('auditing.hours_telephone') });
    await user.click(times.querySelectorAll('input')[1]!);
    await user.click(button('auditing.recheckSave'));
    expect(book().audits.at(-1)).toMatchObject({
      answers: { phone: ['near'], phoneTrouble: ['neck'] },
      hours: { telephone: 'medium' },
    });
  });

  it('asks again what reads otherwise now, with the old answer in its old words', async () => {
    const { user, book } = await show('recheck/lenses', low);
    await user.click(option('lenses', 'progressiveTipping'));
    const answer = t('audit.screenHeightRight');
    expect(screen.getByText(t('auditing.before', { answer }))).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: t('audit.screenHeightTippingHigh') }));
    await user.click(button('auditing.recheckSave'));
    expect(book().audits.at(-1)?.answers).toMatchObject({
      lenses: ['progressiveTipping'],
      screenHeight: ['high'],
    });
  });

  it('says when it could not be kept, and keeps what was chosen', async () => {
    const { user, fail } = await show('recheck/chairHeight', low);
    fail(true);
    await user.keyboard('1{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe(t('auditing.recheckFailed'));
    expect(option('chairHeight', 'right')).toHaveProperty('checked', true);
  });

  it('leads to the beginning where there is no result yet', async () => {
    await show('recheck/chairHeight');
    expect(heading()).toBe(t('auditing.title'));
  });
});
