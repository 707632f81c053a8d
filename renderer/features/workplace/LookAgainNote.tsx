import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import { recheckDue } from '../../../shared/ergonomics/workplaces/recheck.ts';
import type { RecheckDue } from '../../../shared/ergonomics/workplaces/recheck.ts';
import { DAY } from '../../../shared/time/moment.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import { openAudit, openRecheck } from '../audit/paths.ts';
import { useBook } from '../audit/use-book.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { useChange } from './use-change.ts';

/** Today's quiet note that it is worth looking at the workplace (again). `now` is wall-clock ms. */
export function LookAgainNote({ now }: { readonly now: number }) {
  const { t } = useWords();
  const { settings } = useShared();
  const { book, change } = useBook();
  const { refusal, run } = useChange(change);
  const due = book && settings.auditReminders ? dueNow(book, now) : null;
  if (!book || !due) return null;
  const name = book.workplaces.find(({ id }) => id === book.current)?.name ?? '';
  return (
    <>
      <div className={notes.note}>
        <p>
          {due.reason === 'never'
            ? t('workplaces.remindNever')
            : due.reason === 'changed'
              ? t('workplaces.remindChanged', { name })
              : t('workplaces.remindMonths', { name, count: daysSince(due, now) })}
        </p>
        <Button onClick={() => look(due)}>{t('workplaces.remindLook')}</Button>
        <Button look="quiet" onClick={() => run({ type: 'putOff' })}>
          {t(due.reason === 'never' ? 'workplaces.remindNeverOff' : 'workplaces.remindLater')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </>
  );
}

/**
 * Somebody who never looked is asked once they have used Sitwell for two days, which is when their usual
 * day is known; and not again when they have said no.
 */
function dueNow(book: AuditBook, now: number): RecheckDue | null {
  const due = recheckDue(book, now);
  const isUnasked = book.putOff === null && book.measured !== null;
  return due?.reason === 'never' && !isUnasked ? null : due;
}

const daysSince = ({ since }: RecheckDue, now: number): number =>
  Math.floor((now - (since ?? now)) / DAY);

function look({ reason, questions }: RecheckDue): void {
  switch (reason) {
    case 'never':
    case 'months':
      return openAudit('begin');
    case 'changed':
      return openRecheck(questions);
  }
}
