import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { planOf } from '../../../renderer/features/workplace/plan-of.ts';
import { FIXES } from '../../../shared/ergonomics/fixes/fixes.ts';
import { rankFixes } from '../../../shared/ergonomics/fixes/rank.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { sampleAudit } from '../fakes/sample-audit.ts';
import { showWorkplace, TROUBLED } from './workplace-page.ts';

const audits = [
  sampleAudit({ answers: { ...TROUBLED, glare: 'unknown' }, hours: { chair: 'long' } }),
];
const { t } = createTranslator('en');
const sheet = (): string => document.querySelector('[data-report]')?.textContent ?? '';

describe('the report', () => {
  it('has score, answers that found something, what is not known, fixes, and what it is', async () => {
    await showWorkplace({ audits }, 'report');
    expect(sheet()).toContain('Workstation report: [My desk]');
    expect(sheet()).toContain('November 23, 2026');
    expect(sheet()).toMatch(/Screen and telephone\d–\d/u);
    expect(sheet()).toContain('Too high: my shoulders come up');
    expect(sheet()).toContain('Is anything mirrored in the screen?');
    expect(sheet()).toContain('How long you use the mouse in a day');
    expect(sheet()).toContain('What to do about it');
    expect(sheet()).toContain('no medical assessment');
    expect(sheet()).toContain('Sonne');
  });

  it('says how long each thing is used and what that adds', async () => {
    const hours = { chair: 'long', mouse: 'short', keyboard: 'unknown' } as const;
    await showWorkplace({ audits: [sampleAudit({ hours })] }, 'report');
    expect(sheet()).toContain('Sitting on this chairOver 4 hours a day or over 1 hour in one goAdds a point'); // prettier-ignore
    expect(sheet()).toContain('Using the mouseUnder 1 hour a day');
    expect(sheet()).not.toContain('Using the keyboard');
  });

  it('tells the plan and the first changes in full, and the others on a line each', async () => {
    const answers = { ...TROUBLED, chairHeight: ['dangling'], glare: ['glare'], papers: ['flat'], surroundings: ['noise'] }; // prettier-ignore
    const poor = sampleAudit({ answers });
    const plan = planOf(poor, rankFixes(poor, FIXES, []));
    await showWorkplace({ audits: [poor] }, 'report');
    const part = screen.getByRole('region', { name: 'What to do about it' });
    const rows = within(within(part).getByRole('table')).getAllByRole('rowheader');
    expect(rows).toHaveLength(Math.max(4, plan?.fixes.length ?? 0));
    const told = rows.map(({ textContent }) => textContent).join(' ');
    for (const { fix } of plan?.fixes ?? []) expect(told).toContain(t(fix.title));
    expect(part.textContent).toMatch(/brings? the score from/u);
    const lines = within(part).getAllByRole('listitem');
    expect(lines.length).toBeGreaterThan(3);
    expect(part.textContent).not.toContain('has no points for this');
  });

  it('tells six changes in full at most', async () => {
    const answers = { ...TROUBLED, chairHeight: ['dangling'], legRoom: ['tight'], seatDepth: ['long'], armrestTrouble: ['hard', 'wide'], chairFixed: ['height', 'depth', 'armrests', 'back'], screenDistance: ['far'], glare: ['glare'], papers: ['flat'], pointerTrouble: ['pinch', 'palmRest'], elbows: ['high'], deskHeight: ['high'], wrists: ['bent'], keyboardTrouble: ['sideways', 'overhead'], phone: ['far'], phoneTrouble: ['neck', 'noHandsFree'] }; // prettier-ignore
    const worst = sampleAudit({ answers });
    expect(planOf(worst, rankFixes(worst, FIXES, []))?.fixes.length).toBeGreaterThan(6);
    await showWorkplace({ audits: [worst] }, 'report');
    const part = screen.getByRole('region', { name: 'What to do about it' });
    expect(within(part).getAllByRole('rowheader')).toHaveLength(6);
  });

  it('says that all is in order where nothing was found', async () => {
    await showWorkplace({ audits: [sampleAudit()] }, 'report');
    expect(sheet()).toContain('Everything that was asked about is in order.');
    expect(sheet()).not.toContain('What to do about it');
  });

  it('carries a name that is written there and goes nowhere else', async () => {
    const { user, main } = await showWorkplace({ audits }, 'report');
    const before = main.calls.length;
    await user.type(screen.getByRole('textbox'), 'Ada');
    expect(sheet()).toContain('NameAda');
    expect(main.calls).toHaveLength(before);
  });

  it('is printed by the window', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await showWorkplace({ audits }, 'report');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it.each([
    ['saved', 'Saved.'],
    ['failed', 'Printing may still work'],
    ['cancelled', ''],
  ] as const)('is written to a file: %s', async (answer, said) => {
    const { user, main } = await showWorkplace({ audits }, 'report', {
      'report.save': () => answer,
    });
    await user.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(main.inputsOf('report.save')).toEqual([
      { name: 'Workstation [My desk] November 23, 2026' },
    ]);
    const again = await screen.findByRole('button', { name: 'Save as PDF' });
    expect(again).toHaveProperty('disabled', false);
    const status = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(status.join('')).toContain(said);
  });
});
