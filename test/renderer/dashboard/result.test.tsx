import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FIXES } from '../../../shared/ergonomics/fixes/fixes.ts';
import { rankFixes } from '../../../shared/ergonomics/fixes/rank.ts';
import { DAY } from '../../../shared/time/moment.ts';
import { FINE, sampleAudit } from '../fakes/sample-audit.ts';
import { NOW } from '../fakes/samples.ts';
import { changedTo, showWorkplace, TROUBLED, TWO_LOOKS } from './workplace-page.ts';

const text = (): string => document.querySelector('main')?.textContent ?? '';
const [first, second] = TWO_LOOKS;
const audit = sampleAudit({ answers: TROUBLED });
const cardOf = (fix: string) => within(document.querySelector<HTMLElement>(`[data-fix="${fix}"]`)!);

describe('the score', () => {
  it('stands with its band, its source, its sections and the one that sets it', async () => {
    await showWorkplace({ audits: [audit] });
    expect(text()).toContain('From the published ROSA: 1 is best, 10 is worst.');
    expect(text()).toContain('Chair sets the score. Until it changes, the others do not move it.');
    const sections = screen.getByRole('list', { name: 'The three sections of the score' });
    expect(sections.textContent).toContain('The lower back has no support');
  });

  it('colours each section by the step at five, whichever sets the score', async () => {
    const high = sampleAudit({
      answers: { ...TROUBLED, phone: ['far'], phoneTrouble: ['neck', 'noHandsFree'], chairFixed: ['height', 'back'] }, // prettier-ignore
      hours: { chair: 'long', monitor: 'long', telephone: 'long', mouse: 'short', keyboard: 'short' }, // prettier-ignore
    });
    const { chair, screen: seen, inputs } = high.score.low.sections;
    expect([chair >= 5, seen > chair, inputs < 5]).toEqual([true, true, true]);
    await showWorkplace({ audits: [high] });
    const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
    expect(steps.map(({ dataset }) => dataset['step'])).toEqual(['change', 'change', 'under']);
  });

  it('says of a part in order that its time adds a point', async () => {
    await showWorkplace({ audits: [sampleAudit()] });
    const part = screen.getByText('Screen').closest('div');
    expect(part?.textContent).toContain('In order; long use adds a point');
    expect(screen.getByText('Mouse').closest('div')?.textContent).toContain('In order1 point');
  });

  it('is a range where answers are open, with the way to each of them', async () => {
    const open = sampleAudit({
      answers: {
        ...FINE,
        screenHeight: 'unknown',
        glare: 'unknown',
        phone: ['near'],
        phoneTrouble: [],
      },
    });
    const { user } = await showWorkplace({ audits: [open] });
    const { low, high } = open.score;
    expect(text()).toContain(`${low.total.toString()}, perhaps up to ${high.total.toString()}`);
    expect(text()).toContain('3 answers are open.');
    expect(text()).not.toMatch(/all 3/iu);
    await user.click(screen.getByRole('button', { name: 'Is anything mirrored in the screen?' }));
    expect(window.location.hash).toBe('#audit/recheck/glare');
  });

  it('names no band and no section where too little is known', async () => {
    const answers = Object.fromEntries(Object.keys(FINE).map((id) => [id, 'unknown']));
    await showWorkplace({ audits: [sampleAudit({ answers, hours: {} })] });
    expect(text()).toContain('Not enough known yet');
    expect(text()).not.toContain('Well set up');
    expect(text()).not.toContain('sets the score.');
    expect(text()).toContain('Nothing to change was found so far.');
    expect(screen.getByRole('button', { name: 'Answer these questions now' })).toBeDefined();
  });

  it('says that only time is left where nothing else raises it', async () => {
    await showWorkplace({ audits: [sampleAudit()] });
    expect(text()).toContain('Nothing about the desk raises this number any more.');
  });

  it('says warmly that there is nothing to do where nothing was found', async () => {
    await showWorkplace({ audits: [sampleAudit()] });
    expect(screen.getByRole('heading', { name: 'There is nothing to do here' })).toBeDefined();
    expect(text()).toContain('about February 21, 2027');
    expect(screen.queryByRole('heading', { name: 'What to do about it' })).toBeNull();
  });

  it('tells after a second look what it changed', async () => {
    await showWorkplace({ audits: TWO_LOOKS });
    expect(text()).toMatch(/After this look the score is still \d/u);
    expect(text()).toContain('No longer: The screen is off to one side.');
  });
});

describe('what to do', () => {
  it('begins with the plan, and is honest about what moves nothing', async () => {
    const { user } = await showWorkplace({ audits: [audit] });
    expect(text()).toMatch(/brings? the score from \d to \d/u);
    const more = screen.queryByRole('button', { name: /^Show \d+ more$/u });
    if (more) await user.click(more);
    expect(text()).toContain('The published score has no points for this.');
  });

  it('sends what somebody says about a fix', async () => {
    const { user, main } = await showWorkplace({ audits: [audit] });
    const [card] = document.querySelectorAll<HTMLElement>('[data-fix]');
    await user.click(within(card!).getByRole('radio', { name: 'Planned' }));
    expect(main.inputsOf('audit.change')).toEqual([
      { type: 'setFix', fix: card!.dataset['fix'], state: 'planned' },
    ]);
  });

  it('keeps a fix where it is when it is done, and offers to look at that one thing now', async () => {
    const { fix } = rankFixes(audit, FIXES, [])[0]!;
    const fixes = [{ fix: fix.id, state: 'done', at: NOW }] as const;
    const { user } = await showWorkplace({ audits: [audit] }, '', {
      'audit.change': changedTo({ audits: [audit], fixes }),
    });
    await user.click(cardOf(fix.id).getByRole('radio', { name: 'Done' }));
    expect(document.querySelector<HTMLElement>('[data-fix]')?.dataset['fix']).toBe(fix.id);
    await user.click(cardOf(fix.id).getByRole('button', { name: 'Look at it now' }));
    expect(window.location.hash).toBe(`#audit/recheck/${fix.recheck.join(',')}`);
  });

  it('lists what was done and is not found any more', async () => {
    const fix = FIXES.find(({ solves }) => solves.includes('neckTwisted'))!;
    await showWorkplace({ audits: TWO_LOOKS, fixes: [{ fix: fix.id, state: 'done', at: NOW }] });
    const solved = screen.getByRole('heading', { name: 'Done and seen to' }).parentElement;
    expect(solved?.querySelectorAll('li')).toHaveLength(1);
  });

  it('leaves only the name of what is not possible, and the way back', async () => {
    const { fix } = rankFixes(audit, FIXES, [])[0]!;
    await showWorkplace({
      audits: [audit],
      fixes: [{ fix: fix.id, state: 'impossible', at: NOW }],
    });
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    expect(cardOf(fix.id).queryByText('How to see that it worked')).toBeNull();
    expect(cardOf(fix.id).getByRole('button', { name: 'Take it back' })).toBeDefined();
  });

  it('gives no look of something done to a fix that is open', async () => {
    await showWorkplace({
      audits: [audit],
      fixes: [{ fix: rankFixes(audit, FIXES, [])[0]!.fix.id, state: 'planned', at: NOW }],
    });
    const chosen = screen.getAllByRole('radio', { checked: true });
    const atRest = chosen.map((chip) => chip.closest('[data-selected]')?.hasAttribute('data-rest'));
    expect(atRest).toContain(false);
    expect(atRest).toContain(true);
  });

  it('says where a change could not be kept', async () => {
    const { user } = await showWorkplace({ audits: [audit] }, '', {
      'audit.change': () => ({ type: 'failed' }),
    });
    const [card] = document.querySelectorAll<HTMLElement>('[data-fix]');
    await user.click(within(card!).getByRole('radio', { name: 'Planned' }));
    expect(within(card!).getByRole('alert').textContent).toContain('could not be saved');
    expect(within(card!).getByRole<HTMLInputElement>('radio', { name: 'Open' }).checked).toBe(true);
  });
});

describe('how it went', () => {
  it('takes no open range for the best', async () => {
    const open = sampleAudit({ id: 'a0', at: NOW - 20 * DAY, answers: {}, hours: {} });
    await showWorkplace({ audits: [open, ...TWO_LOOKS] });
    expect(text()).toContain(`The best was ${String(second?.score.low.total)}.`);
  });

  it('is told in a sentence, a line and a table', async () => {
    const { user } = await showWorkplace({ audits: TWO_LOOKS });
    expect(text()).toContain('2 looks since November 13, 2026');
    await user.click(screen.getByText('Show every look'));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(3);
    expect(rows[1]?.textContent).toContain('No longer: The screen is off to one side.');
    expect(rows[2]?.textContent).toContain('The first look');
  });

  it('opens an older look to be read, and comes back', async () => {
    const { user } = await showWorkplace({ audits: TWO_LOOKS });
    await user.click(screen.getByText('Show every look'));
    await user.click(screen.getByRole('button', { name: /^Open the look of/u }));
    expect(text()).toContain('Nothing here can be changed.');
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('heading', { name: 'How it went' })).toBeDefined();
  });

  it('follows one section when that is chosen', async () => {
    const { user } = await showWorkplace({ audits: TWO_LOOKS });
    const [from, to] = [first, second].map((look) => look?.score.low.sections.screen);
    await user.click(screen.getByRole('radio', { name: 'Screen and telephone' }));
    expect(text()).toContain(`from ${String(from)} to ${String(to)}`);
  });
});

describe('workplaces', () => {
  const workplaces = [
    { id: 'desk', name: '[My desk]', removed: false },
    { id: 'home', name: '[Home]', removed: false },
    { id: 'old', name: '[Old]', removed: true },
  ];

  it('are switched in one press', async () => {
    const { user, main } = await showWorkplace({ audits: [audit], workplaces });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Workplace' }), '[Home]');
    expect(main.inputsOf('audit.change')).toEqual([{ type: 'chooseWorkplace', id: 'home' }]);
  });

  it.each([
    ['Add a workplace', '[New]', { type: 'addWorkplace', name: '[New]' }],
    ['Rename [My desk]', '[Mine]', { type: 'renameWorkplace', id: 'desk', name: '[Mine]' }],
  ])('take a name: %s', async (item, name, command) => {
    const { user, main } = await showWorkplace({ audits: [audit], workplaces });
    await user.click(screen.getByRole('button', { name: 'Workplaces' }));
    await user.click(screen.getByRole('menuitem', { name: item }));
    const field = screen.getByRole('textbox');
    await user.clear(field);
    await user.type(field, `${name.replace('[', '[[')}{Enter}`);
    expect(main.inputsOf('audit.change')).toEqual([command]);
  });

  it('do not take the name of another', async () => {
    const { user, main } = await showWorkplace({ audits: [audit], workplaces });
    await user.click(screen.getByRole('button', { name: 'Workplaces' }));
    await user.click(screen.getByRole('menuitem', { name: 'Add a workplace' }));
    await user.type(screen.getByRole('textbox'), ' [[HOME]{Enter}');
    expect(text()).toContain('Another workplace has this name.');
    expect(main.inputsOf('audit.change')).toEqual([]);
  });

  it('are put away with an undo, and brought back', async () => {
    const { user, main } = await showWorkplace({ audits: [audit], workplaces }, '', {
      'audit.change': changedTo({
        audits: [audit],
        current: 'home',
        workplaces: workplaces.map((one) => (one.id === 'desk' ? { ...one, removed: true } : one)),
      }),
    });
    await user.click(screen.getByRole('button', { name: 'Workplaces' }));
    await user.click(screen.getByRole('menuitem', { name: 'Put [My desk] away' }));
    expect(text()).toContain('[My desk] is put away, with its history.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(main.inputsOf('audit.change')).toEqual([
      { type: 'removeWorkplace', id: 'desk' },
      { type: 'restoreWorkplace', id: 'desk' },
    ]);
  });
});

describe('the picture from the side', () => {
  it('is read when it is asked for, and deleted after a question', async () => {
    const spot = { x: 10, y: 10 };
    const angles = { elbow: 97, knee: 92, trunk: -6, neck: 14, forearm: 3, eyeLine: -8 };
    const photo = {
      width: 100,
      height: 100,
      markers: {
        eye: spot,
        ear: spot,
        shoulder: spot,
        elbow: spot,
        wrist: spot,
        hip: spot,
        knee: spot,
        ankle: spot,
        screenTop: spot,
      },
      vertical: null,
      angles,
      errors: { elbow: 3, knee: 3, trunk: 2, neck: 3, forearm: 3, eyeLine: 1 },
      kept: true,
    };
    const { user, main } = await showWorkplace({ audits: [sampleAudit({ photo })] }, '', {
      'audit.picture': () => 'data:image/jpeg;base64,AAAA',
    });
    expect(text()).toContain('about 97°, give or take 3°');
    expect(main.inputsOf('audit.picture')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show the picture' }));
    expect(screen.getByRole('img', { name: /with its markers/u })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Delete the picture' }));
    expect(main.inputsOf('audit.change')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(main.inputsOf('audit.change')).toEqual([{ type: 'removePicture', audit: 'a1' }]);
    expect(screen.queryByRole('img', { name: /with its markers/u })).toBeNull();
  });
});
