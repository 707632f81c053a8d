import { changesBetween } from '../../../shared/ergonomics/workplaces/trend.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import { SECTION_WORDS } from '../../../shared/ergonomics/audit/score-words.ts';
import { ROSA_SECTIONS } from '../../../shared/ergonomics/rosa/items.ts';
import { useWords } from '../../state/context.ts';
import notes from '../../ui/Note.module.css';
import { changeWords } from './change-words.ts';
import { shortRange, shortTotal } from './score-words.ts';

/** After one thing was looked at again: what it changed. */
export function RecheckNote({ book }: { readonly book: AuditBook }) {
  const words = useWords();
  const { t } = words;
  const [before, after] = book.audits.slice(-2);
  if (after?.kind !== 'recheck' || !before) return null;
  const [then, now] = [shortTotal(before.score), shortTotal(after.score)];
  const moved = ROSA_SECTIONS.flatMap((section) => {
    const [from, to] = [before.score, after.score].map(({ low, high }) =>
      shortRange(low.sections[section], high.sections[section]),
    );
    return from === to || from === undefined || to === undefined
      ? []
      : t('workplaces.sectionMoved', { section: t(SECTION_WORDS[section]), from, to });
  });
  return (
    <div className={notes.note}>
      <div>
        <p>
          {then === now
            ? t('workplaces.totalStayed', { score: now })
            : t('workplaces.totalMoved', { from: then, to: now })}{' '}
          {moved.join(' ')}
        </p>
        <p>{changeWords(words, changesBetween(before, after))}</p>
      </div>
    </div>
  );
}
