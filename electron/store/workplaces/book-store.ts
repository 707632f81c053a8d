// What lives here: the workplaces as pages know them: read, changed, and written down before it is said to be done.
// What does not: what a command does (shared/ergonomics/workplaces/apply-command.ts), the files (beside this one).
// Order of writing: the picture, the journal, the file. A crash in between leaves nothing lost and nothing twice.
import type { Audit, AuditFacts, AuditScore } from '../../../shared/ergonomics/audit/audit.ts';
import type { MeasuredHours } from '../../../shared/ergonomics/audit/measured-hours.ts';
import type { BookChange } from '../../../shared/ergonomics/workplaces/answers.ts';
import { applyCommand } from '../../../shared/ergonomics/workplaces/apply-command.ts';
import type { CommandResult } from '../../../shared/ergonomics/workplaces/apply-command.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import type { BookCommand } from '../../../shared/ergonomics/workplaces/command.ts';
import { mergeStates } from '../../../shared/ergonomics/workplaces/merge-states.ts';
import type { BookState } from '../../../shared/ergonomics/workplaces/state.ts';
import type { Problems } from '../../system/problems.ts';
import type { Journal } from '../journal/open-journal.ts';
import { openState } from './open-state.ts';
import type { Pictures } from './pictures.ts';
import { readAudit } from './read-audit.ts';
import { findState, writeState } from './state-file.ts';

/** What the book is made of. */
export interface BookParts {
  readonly file: string;
  readonly pictures: Pictures;
  readonly journal: Pick<
    Journal,
    'auditsOf' | 'fixesOf' | 'lastAudits' | 'hasAudit' | 'isKept' | 'appendNow'
  >;
  readonly wall: () => number;
  readonly newId: () => string;
  /** The name of the workplace that is there from the start. */
  readonly firstName: () => string;
  readonly score: (facts: AuditFacts) => AuditScore;
  readonly measured: () => MeasuredHours | null;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  /** Told of the book after every change. */
  readonly tell: (book: AuditBook) => void;
}

/** The book. Nothing here throws: what fails is answered, and told as a problem. */
export interface BookStore {
  readonly book: () => AuditBook;
  readonly change: (command: BookCommand) => BookChange;
  /** A kept picture as a data URL, or null. */
  readonly picture: (audit: string) => string | null;
  /** The local date on which a tip was last shown, or null; and noting it. */
  readonly tipOn: () => string | null;
  readonly noteTip: (date: string) => void;
  /** All that is kept beside the journal, and the same with that of another computer; null: too much. */
  readonly state: () => BookState;
  readonly withOther: (other: BookState) => BookState | null;
  /** Goes on with this state, after audits came into the journal. Whether it is on the disk. */
  readonly goOnWith: (next: BookState) => boolean;
}

type Changed = Extract<CommandResult, { readonly type: 'changed' }>;

/** Opens the book, whatever state its file is in. */
export function createBookStore(parts: BookParts): BookStore {
  const { file, pictures, journal, problems, wall } = parts;
  let { state, locked } = read();
  // A crash between picture and journal leaves the draft behind too. A picture without either was kept with
  // an audit of a journal that was lost since, and may come back with it.
  const begun = new Set(Object.values(state.drafts).map(({ id }) => id));
  attempt(() => journal.isKept() && pictures.sweep((id) => begun.has(id)));

  /** `locked`: why the file cannot be had; until it can, it is not written over. */
  function read(): { readonly state: BookState; readonly locked: Error | null } {
    const found = findState(file, wall());
    if (found !== 'missing' && 'damaged' in found)
      problems.report('workplacesDamaged', found.damaged.reason, found.damaged.file);
    const kept = found !== 'missing' && 'state' in found ? found.state : null;
    return {
      state: openState(kept, journal, { id: parts.newId, name: parts.firstName }),
      locked: found !== 'missing' && 'locked' in found ? found.locked : null,
    };
  }
  /** Whether the state is that of the file. What pages know by now is not, if it comes only at this call. */
  function isOwn(): boolean {
    if (locked === null) return true;
    const again = read();
    if (again.locked !== null) return false;
    ({ state, locked } = again);
    return true;
  }
  function attempt(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (reason) {
      problems.report('workplacesNotSaved', reason);
      return false;
    }
  }
  let known: { readonly of: string; readonly audits: readonly Audit[] } | null = null;
  /** Read again only after something was recorded, or for another workplace or journal. */
  const audits = (): readonly Audit[] => {
    const of = `${state.current} ${String(journal.isKept())}`;
    if (known?.of !== of) {
      const entries = journal.auditsOf(state.current);
      known = { of, audits: entries.flatMap((entry) => readAudit(entry, pictures.has) ?? []) };
    }
    return known.audits;
  };
  const book = (): AuditBook => {
    isOwn();
    const { workplaces, current, drafts, putOff } = state;
    return {
      ...{ workplaces, current, audits: audits() },
      draft: drafts[current] ?? null,
      fixes: journal.fixesOf(current).map(({ fix, state, at }) => ({ fix, state, at })),
      putOff: putOff[current] ?? null,
      measured: parts.measured(),
    };
  };
  const save = (next: BookState): void => {
    if (next === state) return;
    if (locked !== null) throw locked;
    writeState(file, next);
    state = next;
  };
  /** Throws where the disk will not have it; then nothing was changed. */
  const carryOut = ({ state: next, entries, picture }: Changed): void => {
    if (entries.length > 0 || picture) known = null;
    if (picture?.data) pictures.keep(picture.audit, picture.data);
    if (entries.length > 0 && !journal.appendNow(entries)) {
      if (picture) pictures.remove(picture.audit);
      throw new Error('the journal did not take it');
    }
    if (picture?.data === null) pictures.remove(picture.audit);
    try {
      save(next);
    } catch (reason) {
      // What is recorded is done: the file follows with the next change, or at the next start (openState).
      if (entries.length === 0) throw reason;
      state = next;
    }
  };
  return {
    book,
    change: (command) => {
      if (locked !== null) {
        // The page may speak of workplaces that are not in the file: it is shown those that are.
        if (isOwn()) parts.tell(book());
        else problems.report('workplacesNotSaved', locked);
        return { type: 'failed' };
      }
      if (command.type === 'removePicture' && !pictures.has(command.audit)) return { type: 'gone' };
      const { newId, score } = parts;
      const lastAudit = audits().at(-1) ?? null;
      const fixes = journal.fixesOf(state.current);
      const result = applyCommand(state, command, { now: wall(), newId, lastAudit, fixes, score });
      if (result.type !== 'changed') return result;
      if (!attempt(() => carryOut(result))) return { type: 'failed' };
      problems.clear('workplacesNotSaved');
      const now = book();
      parts.tell(now);
      return { type: 'changed', book: now };
    },
    picture: pictures.read,
    tipOn: () => state.tipOn,
    noteTip: (tipOn) => {
      const next = { ...state, tipOn };
      if (!attempt(() => save(next))) state = next;
    },
    state: () => state,
    withOther: (other) => {
      const first = state.workplaces[0];
      const isNew =
        state.workplaces.length === 1 &&
        first?.name === parts.firstName() &&
        Object.keys(state.drafts).length === 0 &&
        journal.auditsOf(first.id).length + journal.fixesOf(first.id).length === 0;
      return isNew ? other : mergeStates(state, other, journal.hasAudit);
    },
    goOnWith: (next) => {
      known = null;
      const isSaved = attempt(() => save(next));
      if (!isSaved && locked === null) state = next;
      parts.tell(book());
      return isSaved;
    },
  };
}
