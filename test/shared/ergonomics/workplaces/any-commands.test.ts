import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIX_STATES } from '../../../../shared/ergonomics/fixes/fix.ts';
import { applyCommand } from '../../../../shared/ergonomics/workplaces/apply-command.ts';
import { bookCommandSchema } from '../../../../shared/ergonomics/workplaces/command.ts';
import type { BookCommand } from '../../../../shared/ergonomics/workplaces/command.ts';
import { bookStateSchema } from '../../../../shared/ergonomics/workplaces/state.ts';
import type { BookState } from '../../../../shared/ergonomics/workplaces/state.ts';
import { anyFacts } from '../answers.ts';
import { audit, BOOK, context } from './book-facts.ts';

const id = fc.constantFrom('office', 'home', 'old', 'new-1', 'new-2', 'nowhere');
const name = fc.constantFrom('Desk', 'Kitchen table');

const anyCommand = fc.oneof(
  fc.record({ type: fc.constant('addWorkplace'), name }),
  fc.record({ type: fc.constant('renameWorkplace'), id, name }),
  fc.record({
    type: fc.constantFrom('chooseWorkplace', 'removeWorkplace', 'restoreWorkplace'),
    id,
  }),
  fc.record({ type: fc.constant('saveDraft'), facts: anyFacts }),
  fc.record({ type: fc.constantFrom('dropDraft', 'putOff') }),
  fc.record({ type: fc.constant('finish'), picture: fc.constant(null) }),
  anyFacts.map(({ answers, hours }) => ({ type: 'recheck', answers, hours })),
  fc.record({
    type: fc.constant('setFix'),
    fix: fc.constant('raiseScreen'),
    state: fc.constantFrom(...FIX_STATES),
  }),
) as fc.Arbitrary<BookCommand>;

it('leaves a book that can be read again, whatever is done to it', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
      let state: BookState = BOOK;
      const about = context({ lastAudit: audit() });
      const workplaces = new Set(BOOK.workplaces.map((workplace) => workplace.id));
      for (const command of commands) {
        expect(bookCommandSchema.safeParse(command).success).toBe(true);
        const before = JSON.stringify(state);
        const result = applyCommand(state, command, about);
        expect(JSON.stringify(state)).toBe(before);
        if (result.type !== 'changed') continue;
        state = result.state;
        expect(bookStateSchema.safeParse(state).success).toBe(true);
        for (const { id: one } of state.workplaces) workplaces.add(one);
        // No workplace is ever lost, and nothing is recorded about one that is not there.
        expect(state.workplaces).toHaveLength(workplaces.size);
        for (const entry of result.entries)
          if ('workplace' in entry) expect(workplaces).toContain(entry.workplace);
      }
    }),
    { numRuns: 60 },
  );
});
