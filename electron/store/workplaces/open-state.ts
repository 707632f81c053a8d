// What lives here: the state to go on with at a start, whatever the file holds and wherever a crash cut in.
// What does not: reading the file (state-file.ts), changing the state (shared/ergonomics/workplaces).
import { readDetails } from '../../../shared/ergonomics/audit/details.ts';
import type { Workplace } from '../../../shared/ergonomics/workplaces/book.ts';
import { WORKPLACE_BOUNDS } from '../../../shared/ergonomics/workplaces/command.ts';
import { firstState } from '../../../shared/ergonomics/workplaces/state.ts';
import type { BookState } from '../../../shared/ergonomics/workplaces/state.ts';
import type { JournalReader } from '../journal/reader.ts';

type Recorded = Pick<JournalReader, 'lastAudits' | 'hasAudit'>;

/**
 * What the file says, and what only the journal knows. Without a file the workplaces are those that were
 * ever audited, or one new one. A draft that was finished just before a crash is not there any more.
 */
export function openState(
  found: BookState | null,
  journal: Recorded,
  fresh: { readonly id: () => string; readonly name: () => string },
): BookState {
  const audited = workplacesOf(journal, fresh.name);
  if (!found) {
    const [first] = audited;
    if (!first) return firstState(fresh.id(), fresh.name());
    return { ...firstState(first.id, first.name), workplaces: audited };
  }
  const known = new Set(found.workplaces.map(({ id }) => id));
  const lost = audited.filter(({ id }) => !known.has(id));
  return {
    ...found,
    workplaces: [...found.workplaces, ...lost].slice(0, WORKPLACE_BOUNDS.workplaces),
    drafts: Object.fromEntries(
      Object.entries(found.drafts).filter(([, { id }]) => !journal.hasAudit(id)),
    ),
  };
}

function workplacesOf(journal: Recorded, name: () => string): readonly Workplace[] {
  return journal
    .lastAudits()
    .map(({ workplace, details }) => ({
      id: workplace,
      name: readDetails(details)?.name || name(),
      removed: false,
    }))
    .slice(0, WORKPLACE_BOUNDS.workplaces);
}
