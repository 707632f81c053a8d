// What lives here: what each command of a page makes of the workplaces, and what is to be recorded of it.
// What does not: checking commands (command.ts), writing anything down (electron/store/workplaces).
// To add a command: its member in command.ts and its case here.
import type { JournalEntry } from '../../journal/entries.ts';
import type { Audit, AuditFacts, AuditScore } from '../audit/audit.ts';
import { answersAfter } from '../audit/answers-after.ts';
import { detailsText } from '../audit/details.ts';
import type { FixState } from '../fixes/fix.ts';
import type { FixNote, Workplace } from './book.ts';
import { WORKPLACE_BOUNDS } from './command.ts';
import type { BookCommand } from './command.ts';
import { reopenedFixes } from './reopened.ts';
import type { BookState } from './state.ts';

/** What a command is carried out with. */
export interface CommandContext {
  /** Wall-clock ms. */
  readonly now: number;
  /** Makes an id that was never used. */
  readonly newId: () => string;
  /** The chosen workplace's last audit. */
  readonly lastAudit: Audit | null;
  /** The last word on each of its fixes. */
  readonly fixes: readonly FixNote[];
  readonly score: (facts: AuditFacts) => AuditScore;
}

/** What becomes of a command. `full`, `last` and `gone` are as in BookChange. */
export type CommandResult =
  | {
      readonly type: 'changed';
      readonly state: BookState;
      /** To be recorded before the state is written. */
      readonly entries: readonly JournalEntry[];
      /** The audit whose picture is to be kept or removed with it. */
      readonly picture?: { readonly audit: string; readonly data: string | null };
    }
  | { readonly type: 'full' | 'last' | 'gone' };

/** Carries a command out. `state` is not changed. */
export function applyCommand(
  state: BookState,
  command: BookCommand,
  context: CommandContext,
): CommandResult {
  const { workplaces, current, drafts } = state;
  const known = (id: string): boolean => workplaces.some((workplace) => workplace.id === id);
  switch (command.type) {
    case 'addWorkplace': {
      if (workplaces.length >= WORKPLACE_BOUNDS.workplaces) return { type: 'full' };
      const added = { id: context.newId(), name: command.name, removed: false };
      return changed({ ...state, workplaces: [...workplaces, added], current: added.id });
    }
    case 'renameWorkplace':
      if (!known(command.id)) return { type: 'gone' };
      return changed(withWorkplace(state, command.id, { name: command.name }));
    case 'chooseWorkplace':
      if (!open(state).some(({ id }) => id === command.id)) return { type: 'gone' };
      return changed({ ...state, current: command.id });
    case 'removeWorkplace': {
      if (!known(command.id)) return { type: 'gone' };
      const next = open(state).find(({ id }) => id !== command.id);
      if (!next) return { type: 'last' };
      return changed({
        ...withWorkplace(state, command.id, { removed: true }),
        current: current === command.id ? next.id : current,
      });
    }
    case 'restoreWorkplace':
      if (!known(command.id)) return { type: 'gone' };
      return changed({
        ...withWorkplace(state, command.id, { removed: false }),
        current: command.id,
      });
    case 'saveDraft': {
      const { id, begun } = drafts[current] ?? { id: context.newId(), begun: context.now };
      return changed({
        ...state,
        drafts: { ...drafts, [current]: { ...command.facts, id, begun } },
      });
    }
    case 'dropDraft':
      return changed(withoutDraft(state));
    case 'finish': {
      const draft = drafts[current];
      if (!draft) return { type: 'gone' };
      const { id, begun, ...said } = draft;
      const kept = command.picture !== null;
      const facts = { ...said, photo: said.photo && { ...said.photo, kept } };
      const picture = facts.photo && kept ? { audit: id, data: command.picture } : undefined;
      const looked = { answers: facts.answers, fresh: facts.answers, since: begun };
      const entries = [
        auditEntry(state, context, { ...facts, id, kind: 'full' }),
        ...reopened(state, context, looked),
      ];
      return { type: 'changed', state: withoutDraft(state), entries, ...(picture && { picture }) };
    }
    case 'recheck': {
      const { lastAudit } = context;
      if (!lastAudit) return { type: 'gone' };
      const { photo } = lastAudit;
      const audit = {
        id: context.newId(),
        kind: 'recheck',
        answers: answersAfter(lastAudit.answers, command.answers),
        hours: { ...lastAudit.hours, ...command.hours },
        // The picture stays with the audit it was taken for.
        photo: photo && { ...photo, kept: false },
      } as const;
      const entries = [
        auditEntry(state, context, audit),
        ...reopened(state, context, {
          answers: audit.answers,
          fresh: command.answers,
          since: context.now,
        }),
      ];
      return { type: 'changed', state, entries };
    }
    case 'setFix': {
      const entry = fixEntry(state, context, command.fix, command.state);
      return { type: 'changed', state, entries: [entry] };
    }
    case 'removePicture':
      return {
        ...changed(state),
        picture: { audit: command.audit, data: null },
      };
    case 'putOff':
      return changed({ ...state, putOff: { ...state.putOff, [current]: context.now } });
  }
}

const changed = (state: BookState) => ({ type: 'changed', state, entries: [] }) as const;

const open = ({ workplaces }: BookState): readonly Workplace[] =>
  workplaces.filter(({ removed }) => !removed);

const withWorkplace = (state: BookState, id: string, about: Partial<Workplace>): BookState => ({
  ...state,
  workplaces: state.workplaces.map((workplace) =>
    workplace.id === id ? { ...workplace, ...about } : workplace,
  ),
});

/** Without the draft of the chosen workplace. */
const withoutDraft = (state: BookState): BookState => ({
  ...state,
  drafts: Object.fromEntries(Object.entries(state.drafts).filter(([id]) => id !== state.current)),
});

function auditEntry(
  { current, workplaces }: BookState,
  { now, score }: CommandContext,
  { id, kind, ...facts }: AuditFacts & Pick<Audit, 'id' | 'kind'>,
): JournalEntry {
  const scored = score(facts);
  const name = workplaces.find((workplace) => workplace.id === current)?.name ?? '';
  return {
    ...{ type: 'audit', id, at: now, workplace: current, kind },
    low: scored.low.total,
    high: scored.high.total,
    details: detailsText({ ...facts, score: scored, name }),
  };
}

const fixEntry = (
  { current }: BookState,
  { now }: CommandContext,
  fix: string,
  state: FixState,
): JournalEntry => ({ type: 'fix', at: now, workplace: current, fix, state });

/** Done fixes that turn out not to have helped are open again. */
const reopened = (
  state: BookState,
  context: CommandContext,
  looked: Parameters<typeof reopenedFixes>[1],
): readonly JournalEntry[] =>
  reopenedFixes(context.fixes, looked).map((fix) => fixEntry(state, context, fix, 'open'));
