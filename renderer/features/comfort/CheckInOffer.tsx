import { useState } from 'react';
import type { ComfortChange } from '../../../shared/comfort/check-in.ts';
import type { RegionId } from '../../../shared/comfort/regions.ts';
import { call } from '../../api.ts';
import { useAsk, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { UndoLine } from '../../ui/UndoLine.tsx';
import { changeOf } from './change-of.ts';
import { refusalWords, undoWords } from './change-words.ts';
import styles from './CheckInOffer.module.css';
import { LevelRow } from './LevelRow.tsx';
import { regionNames } from './region-words.ts';
import { useComfort } from './use-comfort.ts';

interface CheckInOfferProps {
  /** Where it was the last time. */
  readonly lastRegions: readonly RegionId[];
  /** The person goes to Today. */
  readonly onLeave: () => void;
}

/** How does the back feel? One tap, at the end of a break; a second one says where, or nothing does. */
export function CheckInOffer({ lastRegions, onLeave }: CheckInOfferProps) {
  const words = useWords();
  const { t } = words;
  const ask = useAsk();
  const { own, canUndo, change } = useComfort();
  const [answer, setAnswer] = useState<ComfortChange>('changed');
  const [isPutOff, setIsPutOff] = useState(false);
  if (isPutOff) return null;

  const checkIn = own?.checkIn ?? null;
  const refusal = refusalWords(words, answer);
  const run = (command: Parameters<typeof change>[0]): void => void change(command).then(setAnswer);
  const pick = (level: number): void =>
    run((latest) =>
      latest
        ? changeOf(latest.checkIn, { level })
        : { type: 'checkIn', level, regions: [], note: '' },
    );
  const putOff = (): void => {
    setIsPutOff(true);
    void change({ type: 'putOff' });
  };
  const openToday = (): void => {
    ask(call('app.openDashboard', 'today'));
    onLeave();
  };
  const isNowhere = checkIn?.regions.length === 0;
  const isAgain = isNowhere && lastRegions.length > 0;

  return (
    <section className={styles.offer} aria-labelledby="check-in-title">
      <h2 id="check-in-title" className={styles.title}>
        {t('checkIn.title')}
      </h2>
      <LevelRow label={t('checkIn.title')} level={checkIn?.level ?? null} onPick={pick} />
      <div className={styles.said}>
        <UndoLine
          said={refusal ?? (own && undoWords(words, own))}
          onUndo={
            refusal === null && canUndo
              ? () => run((latest) => latest && { type: 'undo', change: latest.change })
              : null
          }
        />
        {!checkIn && refusal === null && (
          <Button look="quiet" onClick={putOff}>
            {t('checkIn.notNow')}
          </Button>
        )}
      </div>
      <div className={styles.places}>
        {isAgain && (
          <Button
            onClick={() =>
              run((latest) => latest && changeOf(latest.checkIn, { regions: lastRegions }))
            }
          >
            {t('checkIn.again', { places: regionNames(words, lastRegions) })}
          </Button>
        )}
        {isNowhere && (
          <Button onClick={openToday}>
            {t(isAgain ? 'checkIn.elsewhere' : 'checkIn.showWhere')}
          </Button>
        )}
      </div>
    </section>
  );
}
