import { useState } from 'react';
import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { SECTION_WORDS } from '../../../shared/ergonomics/audit/score-words.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import { ROSA_SECTIONS } from '../../../shared/ergonomics/rosa/items.ts';
import { pointsOf } from '../../../shared/ergonomics/workplaces/trend.ts';
import type { TrendLine } from '../../../shared/ergonomics/workplaces/trend.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import styles from './HistoryCard.module.css';
import { HistoryTable } from './HistoryTable.tsx';
import { shortRange } from './score-words.ts';
import { TrendChart } from './TrendChart.tsx';

interface HistoryCardProps {
  readonly book: AuditBook;
  readonly onOpen: (audit: string) => void;
}

/** How the score went over the audits: in a sentence, as a line, and as a table that opens each. */
export function HistoryCard({ book, onOpen }: HistoryCardProps) {
  const { t } = useWords();
  const [line, setLine] = useState<TrendLine>('total');
  const { audits } = book;
  const summary = useSummary(audits, line);
  const name = book.workplaces.find(({ id }) => id === book.current)?.name ?? '';
  if (audits.length < 2)
    return (
      <Card heading={t('workplaces.history')}>
        <p>{t('workplaces.historyFirst', { name })}</p>
      </Card>
    );
  return (
    <Card heading={t('workplaces.history')}>
      <ChipGroup
        label={t('workplaces.historyLine')}
        chips={[
          { id: 'total', words: t('workplaces.historyTotal') },
          ...ROSA_SECTIONS.map((id) => ({ id, words: t(SECTION_WORDS[id]) })),
        ]}
        value={line}
        onChange={setLine}
      />
      <p className={styles.summary}>{summary}</p>
      <TrendChart audits={audits} line={line} />
      <HistoryTable audits={audits} name={name} onOpen={onOpen} />
    </Card>
  );
}

/** "4 looks since 3 March 2026: from 6 to 3. The best was 3." */
function useSummary(audits: readonly Audit[], line: TrendLine): string {
  const words = useWords();
  const { info } = useShared();
  const points = pointsOf(audits, line);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const said = words.t('workplaces.historySummary', {
    count: points.length,
    date: words.fullDate(first.at, info.timeZone),
    first: shortRange(first.low, first.high),
    last: shortRange(last.low, last.high),
  });
  // What was open may have been bad: only a number that was known can be the best.
  const known = points.filter(({ low, high }) => low === high).map(({ low }) => low);
  if (known.length === 0) return said;
  return `${said} ${words.t('workplaces.historyBestIs', { best: Math.min(...known) })}`;
}
