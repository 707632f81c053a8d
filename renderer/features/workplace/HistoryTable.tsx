import { changesBetween } from '../../../shared/ergonomics/workplaces/trend.ts';
import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { SECTION_WORDS } from '../../../shared/ergonomics/audit/score-words.ts';
import { ROSA_SECTIONS } from '../../../shared/ergonomics/rosa/items.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { changeWords } from './change-words.ts';
import folds from '../../ui/Fold.module.css';
import table from '../../ui/FoldedTable.module.css';
import styles from './HistoryTable.module.css';
import { shortRange, shortTotal } from './score-words.ts';

interface HistoryTableProps {
  readonly audits: readonly Audit[];
  /** Of the workplace. */
  readonly name: string;
  readonly onOpen: (audit: string) => void;
}

/** Every audit, newest first, with its numbers and what had changed; each but the last opens as it was. */
export function HistoryTable({ audits, name, onOpen }: HistoryTableProps) {
  const { t } = useWords();
  const rows = audits.map((audit, index) => ({ audit, before: audits[index - 1] })).reverse();
  return (
    <details className={folds.fold}>
      <summary>{t('workplaces.tableShow')}</summary>
      <div
        className={table.scroll}
        role="region"
        tabIndex={0}
        aria-label={t('workplaces.tableTitle', { name })}
      >
        <table className={`${table.table} ${styles.history}`}>
          <thead>
            <tr>
              <th scope="col">{t('workplaces.tableDate')}</th>
              <th scope="col">{t('workplaces.historyTotal')}</th>
              {ROSA_SECTIONS.map((section) => (
                <th key={section} scope="col">
                  {t(SECTION_WORDS[section])}
                </th>
              ))}
              <th scope="col">{t('workplaces.tableChange')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ audit, before }, index) => (
              <Row
                key={audit.id}
                audit={audit}
                before={before}
                onOpen={index === 0 ? null : () => onOpen(audit.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface RowProps {
  readonly audit: Audit;
  readonly before: Audit | undefined;
  readonly onOpen: (() => void) | null;
}

function Row({ audit, before, onOpen }: RowProps) {
  const words = useWords();
  const { t } = words;
  const { info } = useShared();
  const { low, high } = audit.score;
  const date = words.fullDate(audit.at, info.timeZone);
  return (
    <tr>
      <th scope="row">
        {onOpen ? (
          <Button
            look="quiet"
            className={styles.open}
            aria-label={t('workplaces.openAudit', { date })}
            onClick={onOpen}
          >
            {date}
          </Button>
        ) : (
          date
        )}
      </th>
      <td>{shortTotal(audit.score)}</td>
      {ROSA_SECTIONS.map((section) => (
        <td key={section}>{shortRange(low.sections[section], high.sections[section])}</td>
      ))}
      <td>{before ? changeWords(words, changesBetween(before, audit)) : t('workplaces.first')}</td>
    </tr>
  );
}
