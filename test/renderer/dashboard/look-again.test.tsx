import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import { FIXES } from '../../../shared/ergonomics/fixes/fixes.ts';
import { DAY } from '../../../shared/time/moment.ts';
import { showPage } from '../fakes/render-page.tsx';
import { sampleAudit } from '../fakes/sample-audit.ts';
import { NOW } from '../fakes/samples.ts';
import { changedTo, TROUBLED } from './workplace-page.ts';

const HOUR = 3_600_000;
const measured: AuditBook['measured'] = {
  days: 2,
  seatedMs: 5 * HOUR,
  atDeskMs: 6 * HOUR,
  longestMs: HOUR,
  proposed: {},
};
const look = (): HTMLElement | null => screen.queryByRole('button', { name: 'Look now' });

describe('the reminder on Today', () => {
  it('offers a first look once a usual day is known, and takes no for good', async () => {
    const { user, main } = await showPage('dashboard', {
      book: { measured },
      answers: { 'audit.change': changedTo({ measured, putOff: NOW }) },
    });
    expect(look()).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'No, thank you' }));
    expect(main.inputsOf('audit.change')).toEqual([{ type: 'putOff' }]);
    expect(look()).toBeNull();
  });

  it.each([
    ['on the first days', {}],
    ['to somebody who said no long ago', { measured, putOff: NOW - 100 * DAY }],
    ['soon after a look', { audits: [sampleAudit({ at: NOW - 80 * DAY })] }],
  ])('says nothing %s', async (_, book) => {
    await showPage('dashboard', { book });
    expect(look()).toBeNull();
  });

  it('says nothing where it is switched off', async () => {
    await showPage('dashboard', { book: { measured }, settings: { auditReminders: false } });
    expect(look()).toBeNull();
  });

  it('asks after three months whether it is all still so', async () => {
    const { user } = await showPage('dashboard', {
      book: { audits: [sampleAudit({ at: NOW - 91 * DAY })] },
    });
    expect(document.body.textContent).toContain('It is 91 days since you last looked at [My desk]');
    await user.click(look()!);
    expect(window.location.hash).toBe('#audit/begin');
  });

  it('asks after a change, and leads to what was changed', async () => {
    const fix = FIXES.find(({ solves }) => solves.includes('neckTwisted'))!;
    const { user } = await showPage('dashboard', {
      book: {
        audits: [sampleAudit({ at: NOW - 2 * DAY, answers: TROUBLED })],
        fixes: [{ fix: fix.id, state: 'done', at: NOW - DAY }],
      },
    });
    expect(document.body.textContent).toContain('You have changed something at [My desk].');
    await user.click(look()!);
    expect(window.location.hash).toBe(`#audit/recheck/${fix.recheck.join(',')}`);
  });
});
