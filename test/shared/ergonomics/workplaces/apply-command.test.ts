import { describe, expect, it } from 'vitest';
import { readDetails } from '../../../../shared/ergonomics/audit/details.ts';
import { applyCommand } from '../../../../shared/ergonomics/workplaces/apply-command.ts';
import type {
  CommandContext,
  CommandResult,
} from '../../../../shared/ergonomics/workplaces/apply-command.ts';
import { WORKPLACE_BOUNDS } from '../../../../shared/ergonomics/workplaces/command.ts';
import type { BookCommand } from '../../../../shared/ergonomics/workplaces/command.ts';
import type { BookState } from '../../../../shared/ergonomics/workplaces/state.ts';
import type { AuditEntry, JournalEntry } from '../../../../shared/journal/entries.ts';
import { factsWith } from '../answers.ts';
import { audit, BOOK, context, draft, NOW, note, PHOTO } from './book-facts.ts';

type Changed = Extract<CommandResult, { readonly type: 'changed' }>;

/** What a command that is carried out makes. */
function done(command: BookCommand, state: BookState = BOOK, about?: Partial<CommandContext>) {
  const result = applyCommand(state, command, context(about));
  expect(result.type).toBe('changed');
  return result as Changed;
}
const refused = (command: BookCommand, state: BookState = BOOK): string =>
  applyCommand(state, command, context()).type;
const isAudit = (entry: JournalEntry): entry is AuditEntry => entry.type === 'audit';
const auditOf = ({ entries }: Changed): AuditEntry => entries.find(isAudit)!;
const detailsOf = (changed: Changed) => readDetails(auditOf(changed).details)!;
const opened = ({ entries }: Changed): readonly string[] =>
  entries.flatMap((entry) => (entry.type === 'fix' && entry.state === 'open' ? entry.fix : []));

const WITH_DRAFT: BookState = { ...BOOK, drafts: { office: draft(), home: draft({ id: 'h' }) } };
const JPEG = 'data:image/jpeg;base64,AAAA';

describe('workplaces', () => {
  it('are added under a new id and chosen', () => {
    const { state, entries } = done({ type: 'addWorkplace', name: 'Library' });
    expect(state.workplaces.at(-1)).toEqual({ id: 'new-1', name: 'Library', removed: false });
    expect(state.current).toBe('new-1');
    expect(entries).toEqual([]);
  });

  it('are not added beyond as many as there may be', () => {
    const many = Array.from({ length: WORKPLACE_BOUNDS.workplaces }, (_, index) => ({
      ...{ id: `w${index}`, name: 'One', removed: index > 0 },
    }));
    const full = { ...BOOK, workplaces: many, current: 'w0' };
    expect(refused({ type: 'addWorkplace', name: 'One more' }, full)).toBe('full');
  });

  it('are renamed, also when they were put away', () => {
    const { state } = done({ type: 'renameWorkplace', id: 'old', name: 'First office' });
    expect(state.workplaces.map(({ name }) => name)).toEqual(['Office', 'Home', 'First office']);
  });

  it('are chosen while they are not put away', () => {
    expect(done({ type: 'chooseWorkplace', id: 'home' }).state.current).toBe('home');
    expect(refused({ type: 'chooseWorkplace', id: 'old' })).toBe('gone');
  });

  it('are put away with all they hold, and another is chosen then', () => {
    const { state } = done({ type: 'removeWorkplace', id: 'office' }, WITH_DRAFT);
    expect(state.workplaces[0]).toEqual({ id: 'office', name: 'Office', removed: true });
    expect(state.current).toBe('home');
    expect(state.drafts).toEqual(WITH_DRAFT.drafts);
  });

  it('stay chosen when another is put away', () => {
    expect(done({ type: 'removeWorkplace', id: 'home' }).state.current).toBe('office');
  });

  it('are never all put away', () => {
    const { state } = done({ type: 'removeWorkplace', id: 'home' });
    expect(refused({ type: 'removeWorkplace', id: 'office' }, state)).toBe('last');
  });

  it('are brought back and chosen', () => {
    const { state } = done({ type: 'restoreWorkplace', id: 'old' });
    expect(state.workplaces[2]?.removed).toBe(false);
    expect(state.current).toBe('old');
  });

  it.each(['renameWorkplace', 'chooseWorkplace', 'removeWorkplace', 'restoreWorkplace'] as const)(
    'are not changed by %s where there is none',
    (type) => {
      expect(refused({ type, id: 'nowhere', name: 'X' })).toBe('gone');
    },
  );
});

describe('a draft', () => {
  it('is begun with the first answer', () => {
    const facts = factsWith({ glare: ['glare'] });
    const { state, entries } = done({ type: 'saveDraft', facts });
    expect(state.drafts).toEqual({ office: { ...facts, id: 'new-1', begun: NOW } });
    expect(entries).toEqual([]);
  });

  it('keeps its id and its beginning with every further answer', () => {
    const facts = factsWith({ glare: ['glare'] });
    const { state } = done({ type: 'saveDraft', facts }, WITH_DRAFT);
    expect(state.drafts.office).toEqual({ ...draft(), ...facts });
    expect(state.drafts.home).toBe(WITH_DRAFT.drafts.home);
  });

  it('is dropped, and no other', () => {
    const { state } = done({ type: 'dropDraft' }, WITH_DRAFT);
    expect(Object.keys(state.drafts)).toEqual(['home']);
  });
});

describe('finishing', () => {
  it('makes the draft an audit with its score', () => {
    const facts = factsWith({ chairHeight: ['dangling'], wrists: 'unknown' });
    const state = { ...BOOK, drafts: { office: draft(facts) } };
    const changed = done({ type: 'finish', picture: null }, state);
    const { low, high } = context().score(facts);
    expect(auditOf(changed)).toMatchObject({
      ...{ id: 'draft-1', at: NOW, workplace: 'office', kind: 'full' },
      ...{ low: low.total, high: high.total },
    });
    expect(detailsOf(changed)).toEqual({ ...facts, score: { low, high }, name: 'Office' });
    expect(changed.state.drafts).toEqual({});
    expect(changed.picture).toBeUndefined();
  });

  it('needs a draft', () => {
    expect(refused({ type: 'finish', picture: null })).toBe('gone');
  });

  it('keeps a picture only where there is one to a measure', () => {
    const measured = { ...BOOK, drafts: { office: draft({ photo: PHOTO }) } };
    const kept = done({ type: 'finish', picture: JPEG }, measured);
    expect(kept.picture).toEqual({ audit: 'draft-1', data: JPEG });
    expect(detailsOf(kept).photo).toEqual({ ...PHOTO, kept: true });
    expect(done({ type: 'finish', picture: JPEG }, WITH_DRAFT).picture).toBeUndefined();
  });

  it('claims no picture that was lost', () => {
    const photo = { ...PHOTO, kept: true };
    const changed = done(
      { type: 'finish', picture: null },
      { ...BOOK, drafts: { office: draft({ photo }) } },
    );
    expect(changed.picture).toBeUndefined();
    expect(detailsOf(changed).photo?.kept).toBe(false);
  });

  it('opens a fix again that was done and did not help', () => {
    const state = { ...BOOK, drafts: { office: draft(factsWith({ screenHeight: ['low'] })) } };
    const fixes = [note('raiseScreen', 'done')];
    const changed = done({ type: 'finish', picture: null }, state, { fixes });
    expect(opened(changed)).toEqual(['raiseScreen']);
  });

  it('leaves a fix done that was done while the draft was being answered', () => {
    const state = { ...BOOK, drafts: { office: draft(factsWith({ screenHeight: ['low'] })) } };
    const fixes = [note('raiseScreen', 'done', NOW - 1)];
    expect(opened(done({ type: 'finish', picture: null }, state, { fixes }))).toEqual([]);
  });
});

describe('looking again', () => {
  const lastAudit = audit({ ...factsWith({ screenHeight: ['low'] }), photo: PHOTO });
  const recheck = (answers: BookCommand & { type: 'recheck' }, about = {}) =>
    done(answers, BOOK, { lastAudit, ...about });

  it('makes an audit of the answers of the last one but for the new ones', () => {
    const changed = recheck({
      type: 'recheck',
      answers: { screenHeight: ['right'] },
      hours: { chair: 'long' },
    });
    expect(auditOf(changed)).toMatchObject({ id: 'new-1', kind: 'recheck', at: NOW });
    const { answers, hours, photo, score } = detailsOf(changed);
    expect(answers).toEqual({ ...lastAudit.answers, screenHeight: ['right'] });
    expect(hours).toEqual({ ...lastAudit.hours, chair: 'long' });
    expect(score).toEqual(context().score({ answers, hours, photo }));
  });

  it('keeps what was measured, but not the picture', () => {
    const changed = recheck(
      { type: 'recheck', answers: {}, hours: {} },
      { lastAudit: { ...lastAudit, photo: { ...PHOTO, kept: true } } },
    );
    expect(detailsOf(changed).photo).toEqual(PHOTO);
  });

  it('needs an audit', () => {
    expect(refused({ type: 'recheck', answers: {}, hours: {} })).toBe('gone');
  });

  it('leaves a draft alone', () => {
    const command = { type: 'recheck', answers: {}, hours: {} } as const;
    expect(done(command, WITH_DRAFT, { lastAudit }).state).toBe(WITH_DRAFT);
  });

  it('opens a fix again where its finding is still there, and asks no other', () => {
    const command = { type: 'recheck', answers: { screenHeight: ['low'] }, hours: {} } as const;
    const fixes = [note('raiseScreen', 'done'), note('bringScreen', 'done')];
    const far = { ...lastAudit.answers, screenDistance: ['far'] };
    const about = { fixes, lastAudit: { ...lastAudit, answers: far } };
    expect(opened(recheck(command, about))).toEqual(['raiseScreen']);
  });

  it('leaves a fix done whose finding another question has, which was not asked', () => {
    const command = { type: 'recheck', answers: { elbows: ['right'] }, hours: {} } as const;
    const about = {
      fixes: [note('sitHigher', 'done')],
      lastAudit: { ...lastAudit, answers: { ...lastAudit.answers, deskHeight: ['high'] } },
    };
    expect(opened(recheck(command, about))).toEqual([]);
  });

  it('leaves a fix done that helped, and one that is not possible as it is', () => {
    const helped = { type: 'recheck', answers: { screenHeight: ['right'] }, hours: {} } as const;
    expect(opened(recheck(helped, { fixes: [note('raiseScreen', 'done')] }))).toEqual([]);
    const still = { type: 'recheck', answers: { screenHeight: ['low'] }, hours: {} } as const;
    expect(opened(recheck(still, { fixes: [note('raiseScreen', 'impossible')] }))).toEqual([]);
  });
});

describe('small things', () => {
  it('records what was said of a fix at the chosen workplace', () => {
    const { entries, state } = done({ type: 'setFix', fix: 'raiseScreen', state: 'planned' });
    expect(entries).toEqual([
      { type: 'fix', at: NOW, workplace: 'office', fix: 'raiseScreen', state: 'planned' },
    ]);
    expect(state).toBe(BOOK);
  });

  it('removes a kept picture and nothing else', () => {
    const { picture, entries, state } = done({ type: 'removePicture', audit: 'a1' });
    expect(picture).toEqual({ audit: 'a1', data: null });
    expect(entries).toEqual([]);
    expect(state).toBe(BOOK);
  });

  it('notes when a reminder was put aside, for each workplace by itself', () => {
    const { state } = done({ type: 'putOff' }, { ...BOOK, putOff: { home: 7 } });
    expect(state.putOff).toEqual({ home: 7, office: NOW });
  });
});
