import { useState } from 'react';
import type { DaySpan, DayView } from '../../../shared/insights/day.ts';
import type { SpanKind } from '../../../shared/presence/types.ts';
import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import styles from './DayCard.module.css';
import { DayTable } from './DayTable.tsx';
import { DayTimeline } from './DayTimeline.tsx';
import { Legend } from './Legend.tsx';
import { PieceDetails } from './PieceDetails.tsx';
import { piecesOf } from './pieces.ts';

interface DayCardProps {
  readonly day: DayView;
  /** Wall-clock ms on the day that is still going on; null for a past day. */
  readonly now: number | null;
  /** Resolves to true when the correction is kept. */
  readonly onCorrect: (span: DaySpan, as: SpanKind) => Promise<boolean>;
}

/** The timeline of a day with everything around it: details, corrections, the table. */
export function DayCard({ day, now, onCorrect }: DayCardProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isCorrected, setIsCorrected] = useState(false);
  const pieces = piecesOf(day);
  const piece = pieces.find(({ id }) => id === chosen);

  if (pieces.length === 0)
    return (
      <Card heading={t('today.timeline')}>
        <p>{t(now === null ? 'today.timelinePast' : 'today.timelineEmpty')}</p>
      </Card>
    );

  const choose = (id: string | null): void => {
    setChosen(id);
    setIsCorrected(false);
  };
  return (
    <Card heading={t('today.timeline')}>
      <DayTimeline day={day} pieces={pieces} now={now} chosen={chosen} onChoose={choose} />
      {piece ? (
        <PieceDetails
          piece={piece}
          onCorrect={(span, as) => {
            void onCorrect(span, as).then((isKept) => {
              if (isKept) setChosen(null);
              setIsCorrected(isKept);
            });
          }}
        />
      ) : (
        <p className={styles.hint} role="status">
          {t(isCorrected ? 'today.corrected' : 'today.timelineHint')}
        </p>
      )}
      <Legend />
      <DayTable pieces={pieces} />
    </Card>
  );
}
