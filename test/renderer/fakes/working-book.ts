import type { AuditDraft } from '../../../shared/ergonomics/audit/audit.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import type { BookChange } from '../../../shared/ergonomics/workplaces/answers.ts';
import type { BookCommand } from '../../../shared/ergonomics/workplaces/command.ts';
import { sampleAudit } from './sample-audit.ts';
import { sampleBook } from './sample-book.ts';
import { NOW } from './samples.ts';

/** A book that keeps drafts and makes audits of them, as main does. */
export interface WorkingBook {
  readonly book: () => AuditBook;
  /** From now on the disk takes nothing, or takes it again. */
  readonly fail: (is: boolean) => void;
  readonly change: (command: BookCommand) => BookChange;
  /** For the fake main process. */
  readonly answers: {
    readonly 'audit.book': () => AuditBook;
    readonly 'audit.change': (command: BookCommand) => BookChange;
  };
}

/** A working book that begins as the sample with these changes. */
export function workingBook(first: Partial<AuditBook> = {}): WorkingBook {
  let book = sampleBook(first);
  let isFailing = false;
  const changed = (change: Partial<AuditBook>): BookChange => {
    book = { ...book, ...change };
    return { type: 'changed', book };
  };
  const change = (command: BookCommand): BookChange => {
    if (isFailing) return { type: 'failed' };
    switch (command.type) {
      case 'saveDraft':
        return changed({ draft: { id: 'd1', begun: NOW, ...book.draft, ...command.facts } });
      case 'dropDraft':
        return book.draft ? changed({ draft: null }) : { type: 'gone' };
      case 'finish': {
        if (!book.draft) return { type: 'gone' };
        const audit = sampleAudit({ ...book.draft, id: 'd1' });
        return changed({ draft: null, audits: [...book.audits, audit] });
      }
      case 'recheck': {
        const last = book.audits.at(-1);
        if (!last) return { type: 'gone' };
        const answers = { ...last.answers, ...command.answers };
        const hours = { ...last.hours, ...command.hours };
        const audit = sampleAudit({ id: 'r1', kind: 'recheck', answers, hours });
        return changed({ audits: [...book.audits, audit] });
      }
      // Nothing that a test of the questions would see.
      case 'addWorkplace':
      case 'chooseWorkplace':
      case 'putOff':
      case 'removePicture':
      case 'removeWorkplace':
      case 'renameWorkplace':
      case 'restoreWorkplace':
      case 'setFix':
        return changed({});
    }
  };
  return {
    book: () => book,
    fail: (is) => {
      isFailing = is;
    },
    change,
    answers: { 'audit.book': () => book, 'audit.change': change },
  };
}

/** A draft with these facts. */
export const sampleDraft = (change: Partial<AuditDraft> = {}): AuditDraft => ({
  id: 'd1',
  begun: NOW,
  answers: {},
  hours: {},
  photo: null,
  ...change,
});
