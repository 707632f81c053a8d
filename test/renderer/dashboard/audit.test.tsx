import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../shared/ergonomics/audit/question.ts';
import { QUESTIONS } from '../../../shared/ergonomics/audit/questions.ts';
import { FINE, HOURS, sampleAudit } from '../fakes/sample-audit.ts';
import { sampleBook } from '../fakes/sample-book.ts';
import { sampleDraft } from '../fakes/working-book.ts';
import { address, button, heading, open, option, show, t, titleOf } from './audit-page.ts';

const begun = { draft: sampleDraft({ answers: { chairHeight: ['low'], legRoom: ['room'] } }) };

describe('the beginning', () => {
  it('says what it is, and begins with the first question', async () => {
    const { user } = await show();
    expect(heading()).toBe(t('auditing.title'));
    await user.click(button('auditing.begin'));
    expect(heading()).toBe(titleOf('chairHeight'));
  });

  it('goes on where one was, and says how far that is', async () => {
    const { user } = await show('', begun);
    expect(screen.getByText(t('auditing.begunCount', { count: 2, all: 26 }))).toBeTruthy();
    await user.click(button('auditing.goOn'));
    expect(heading()).toBe(titleOf('seatDepth'));
  });

  it('throws answers away only after asking', async () => {
    const { user, draft } = await show('', begun);
    await user.click(button('auditing.startOver'));
    await user.click(button('auditing.startOverNo'));
    expect(draft()).not.toBeNull();
    await user.click(button('auditing.startOver'));
    await user.click(within(screen.getByRole('alert')).getByText(t('auditing.startOverYes')));
    expect(draft()).toBeNull();
    expect(heading()).toBe(titleOf('chairHeight'));
    expect(option('chairHeight', 'low')).toHaveProperty('checked', false);
  });

  it('is there beside a result, with the way back to it', async () => {
    const { user } = await show('begin', { audits: [sampleAudit()] });
    await user.click(button('auditing.toResult'));
    expect(address()).toBe('#audit');
  });
});

describe('a question', () => {
  it('keeps an answer as soon as it is given', async () => {
    const { user, draft } = await show('questions/wrists');
    await user.click(option('wrists', 'bent'));
    expect(draft()?.answers).toEqual({ wrists: ['bent'] });
    expect(screen.getByText(t('auditing.saved'))).toBeTruthy();
  });

  it('takes any number, none of them, or "I don\'t know"', async () => {
    const { user, draft } = await show('questions/keyboardTrouble');
    await user.click(option('keyboardTrouble', 'sideways'));
    await user.click(option('keyboardTrouble', 'fixed'));
    expect(draft()?.answers['keyboardTrouble']).toEqual(['sideways', 'fixed']);
    await user.click(screen.getByRole('checkbox', { name: t('audit.noneOfThese') }));
    expect(draft()?.answers['keyboardTrouble']).toEqual([]);
    await user.click(option('keyboardTrouble', UNKNOWN));
    expect(draft()?.answers['keyboardTrouble']).toBe(UNKNOWN);
    await user.click(option('keyboardTrouble', UNKNOWN));
    expect(draft()?.answers).toEqual({});
  });

  it('is answered and left by keys alone', async () => {
    const { user, draft } = await show('questions/chairHeight');
    await user.keyboard('2{Enter}1{Enter}');
    expect(draft()?.answers).toEqual({ chairHeight: ['low'], legRoom: ['room'] });
    expect(heading()).toBe(titleOf('seatDepth'));
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}');
    expect(heading()).toBe(titleOf('legRoom'));
  });

  it('moves within its options by the arrow keys once they have the keyboard', async () => {
    const { user, draft } = await show('questions/chairHeight', begun);
    act(() => option('chairHeight', 'low').focus());
    await user.keyboard('{ArrowRight}');
    expect(heading()).toBe(titleOf('chairHeight'));
    expect(draft()?.answers['chairHeight']).toEqual(['high']);
  });

  it('leaves Enter to the button that has the keyboard', async () => {
    const { user } = await show('questions/legRoom');
    act(() => button('auditing.how').focus());
    await user.keyboard('{Enter}');
    expect(heading()).toBe(titleOf('legRoom'));
    expect(button('auditing.how').getAttribute('aria-expanded')).toBe('true');
  });

  it('can be passed by, and says so', async () => {
    const { user } = await show('questions/legRoom');
    await user.click(button('auditing.later'));
    expect(heading()).toBe(titleOf('seatDepth'));
  });

  it('keeps "How do I check?" open from one to the next', async () => {
    const { user } = await show('questions/chairHeight');
    await user.click(button('auditing.how'));
    await user.click(button('auditing.later'));
    expect(screen.getByText(t('audit.legRoomCheck')).closest('[hidden]')).toBeNull();
  });

  it('that is not asked leads on to one that is', async () => {
    await show('questions/phoneTrouble', { draft: sampleDraft({ answers: { phone: ['none'] } }) });
    expect(heading()).toBe(titleOf('chairHeight'));
  });

  it('keeps what was answered to a question that is no longer asked', async () => {
    const answers = { armrests: ['right'], armrestTrouble: ['hard'] };
    const { user, draft } = await show('questions/armrests', { draft: sampleDraft({ answers }) });
    await user.click(option('armrests', 'none'));
    await user.click(button('auditing.next'));
    expect(heading()).toBe(titleOf('chairFixed'));
    expect(draft()?.answers['armrestTrouble']).toEqual(['hard']);
  });

  it('says what a measured picture answers', async () => {
    const angles = { elbow: 95, knee: 60, trunk: 5, neck: 10, forearm: 0, eyeLine: -5 };
    const errors = { elbow: 3, knee: 3, trunk: 2, neck: 3, forearm: 3, eyeLine: 3 };
    const spot = { x: 0, y: 0 };
    const markers = { eye: spot, ear: spot, shoulder: spot, elbow: spot, wrist: spot, hip: spot, knee: spot, ankle: spot, screenTop: spot }; // prettier-ignore
    const photo = { width: 10, height: 10, markers, vertical: null, angles, errors, kept: false };
    await show('questions/chairHeight', { draft: sampleDraft({ photo }) });
    const marks = screen.getAllByText(t('auditing.fromPicture'));
    expect(marks).toHaveLength(1);
  });
});

describe('an answer that cannot be kept', () => {
  it('stays on the screen, is told, and is kept on the next try', async () => {
    const { user, draft, fail } = await show('questions/wrists');
    fail(true);
    await user.click(option('wrists', 'bent'));
    expect(screen.getByRole('alert').textContent).toContain(t('auditing.failed'));
    expect(option('wrists', 'bent')).toHaveProperty('checked', true);
    fail(false);
    await user.click(button('auditing.tryAgain'));
    expect(draft()?.answers).toEqual({ wrists: ['bent'] });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is still there after the section was left', async () => {
    const { user, draft, fail } = await show('questions/wrists');
    fail(true);
    await user.click(option('wrists', 'bent'));
    await user.click(screen.getByRole('button', { name: t('dashboard.safety') }));
    fail(false);
    await open('questions/wrists');
    expect(option('wrists', 'bent')).toHaveProperty('checked', true);
    expect(draft()?.answers).toEqual({ wrists: ['bent'] });
  });

  it('is not thrown away by a book from elsewhere', async () => {
    const { user, main, fail } = await show('questions/wrists');
    fail(true);
    await user.click(option('wrists', 'bent'));
    const draft = sampleDraft({ answers: { wrists: ['straight'], glare: ['glare'] } });
    act(() => main.tell('book', sampleBook({ draft })));
    expect(option('wrists', 'bent')).toHaveProperty('checked', true);
    await open('questions/glare');
    expect(option('glare', 'glare')).toHaveProperty('checked', true);
  });
});

describe('all on one page', () => {
  it('shows every question that is asked, and stays chosen', async () => {
    const { user, draft } = await show('', begun);
    await user.click(button('auditing.beginList'));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(26);
    await user.click(option('phone', 'none'));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(25);
    expect(draft()?.answers['phone']).toEqual(['none']);
    await open('questions/glare');
    expect(heading()).toBe(t('auditing.listTitle'));
    expect(document.activeElement?.textContent).toBe(titleOf('glare'));
  });

  it('leads back to one at a time', async () => {
    const { user } = await show('', begun);
    await user.click(button('auditing.beginList'));
    await user.click(button('auditing.asScreens'));
    expect(heading()).toBe(titleOf('seatDepth'));
  });
});

describe('the way through', () => {
  it('leads to the first open question of a group', async () => {
    const { user } = await show('questions/wrists', begun);
    const name = `${t('audit.groupChair')} ${t('auditing.partDone', { done: 2, all: 7 })}`;
    await user.click(screen.getByRole('button', { name }));
    expect(heading()).toBe(titleOf('seatDepth'));
  });
});

describe('times', () => {
  const measured = {
    days: 9,
    seatedMs: 6.2 * 3_600_000,
    atDeskMs: 7 * 3_600_000,
    longestMs: 80 * 60_000,
    proposed: { chair: 'long', monitor: 'long', mouse: 'long', keyboard: 'long' },
  } as const;
  const answered = { draft: sampleDraft({ answers: FINE }) };

  it('are proposed with what was measured, and taken over on going on', async () => {
    const { user, book } = await show('hours', { ...answered, measured });
    expect(document.body.textContent).toContain('6 hr, 12 min');
    expect(document.body.textContent).toContain('1 hr, 20 min');
    const keyboard = screen.getByRole('radiogroup', { name: t('auditing.hours_keyboard') });
    await user.click(within(keyboard).getByRole('radio', { name: /^1 to 4/u }));
    await user.click(button('auditing.finish'));
    expect(book().audits[0]?.hours).toEqual({ ...measured.proposed, keyboard: 'medium' });
  });

  it('are asked plainly where nothing was measured', async () => {
    await show('hours', answered);
    expect(document.body.textContent).toContain(t('auditing.hoursUnmeasured'));
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });

  it('leave out a telephone that is not there', async () => {
    await show('hours', answered);
    expect(screen.getAllByRole('radiogroup')).toHaveLength(4);
  });
});

describe('finishing', () => {
  it('shows what is open before, and comes back to it from each', async () => {
    const answers = { ...FINE, wrists: UNKNOWN } as const;
    const { user } = await show('summary', { draft: sampleDraft({ answers, hours: HOURS }) });
    await user.click(screen.getByRole('button', { name: titleOf('wrists') }));
    await user.click(option('wrists', 'straight'));
    await user.click(button('auditing.toSummary'));
    expect(screen.getByText(t('auditing.summaryAll'))).toBeTruthy();
    await user.click(button('auditing.finish'));
    expect(address()).toBe('#audit');
  });

  it('is not possible without any answer', async () => {
    await show('summary');
    expect(button('auditing.finish')).toHaveProperty('disabled', true);
  });

  it('loses nothing where the disk takes no result', async () => {
    const { user, fail, draft } = await show('summary', {
      draft: sampleDraft({ answers: FINE, hours: HOURS }),
    });
    fail(true);
    await user.click(button('auditing.finish'));
    expect(screen.getByText(t('auditing.finishFailed'))).toBeTruthy();
    expect(draft()?.answers).toEqual(FINE);
    fail(false);
    await user.click(button('auditing.finish'));
    expect(draft()).toBeNull();
  });

  it('makes a range of "I don\'t know" everywhere', async () => {
    const answers = Object.fromEntries(QUESTIONS.map(({ id }) => [id, UNKNOWN] as const));
    const { user, book } = await show('summary', { draft: sampleDraft({ answers }) });
    await user.click(button('auditing.finish'));
    const { low, high } = book().audits[0]!.score;
    expect(low.total).toBeLessThan(high.total);
  });
});
