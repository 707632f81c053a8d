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
  const again = lastRegions.length > 0 && checkIn?.regions.length === 0;

  return (
    <section className={styles.offer} aria-labelledby="check-in-title">
      <h2 id="check-in-title" className={styles.title}>
        {t('checkIn.title')}
      </h2>
      <LevelRow label={t('checkIn.title')} level={checkIn?.level ?? null} onPick={pick} />
      <UndoLine
        said={refusal ?? (own && undoWords(words, own))}
        onUndo={
          refusal === null && canUndo
            ? () => run((latest) => latest && { type: 'undo', change: latest.change })
            : null
        }
      />
      <div className={styles.buttons}>
        {again && (
          <Button
            onClick={() =>
              run((latest) => latest && changeOf(latest.checkIn, { regions: lastRegions }))
            }
          >
            {t('checkIn.again', { places: regionNames(words, lastRegions) })}
          </Button>
        )}
        {checkIn?.regions.length === 0 && (
          <Button
            onClick={() => {
              ask(call('app.openDashboard', 'today'));
              onLeave();
            }}
          >
            {t(again ? 'checkIn.elsewhere' : 'checkIn.showWhere')}
          </Button>
        )}
        {!checkIn && (
          <Button
            look="quiet"
            onClick={() => {
              setIsPutOff(true);
              void change({ type: 'putOff' });
            }}
          >
            {t('checkIn.notNow')}
          </Button>
        )}
      </div>
    </section>
  );
}
