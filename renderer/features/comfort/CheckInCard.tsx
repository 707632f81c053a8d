// What lives here: check-ins on Today: how it is now, where, and today's so far.
// What does not: the offer at the end of a break (CheckInOffer.tsx), their keeper (electron/comfort).
// To show more about check-ins: a component here and its place below; nothing judges a number.
import { useRef } from 'react';
import type { ComfortChange } from '../../../shared/comfort/check-in.ts';
import { useShared, useStatus, useWords } from '../../state/context.ts';
import { goTo } from '../../state/place.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { UndoLine } from '../../ui/UndoLine.tsx';
import { refusalWords, undoWords } from './change-words.ts';
import styles from './CheckInCard.module.css';
import { CheckInForm } from './CheckInForm.tsx';
import { CheckInList } from './CheckInList.tsx';
import { JustNow } from './JustNow.tsx';
import { LevelRow } from './LevelRow.tsx';
import { toggled } from './toggled.ts';
import { useCheckIns } from './use-check-ins.ts';

/** How the back feels, for the person alone. A tap on a level is kept at once; where and a note may follow. */
export function CheckInCard() {
  const words = useWords();
  const { t } = words;
  const { settings } = useShared();
  const { wall: now } = useStatus();
  const checkIns = useCheckIns(now);
  const card = useRef<HTMLDivElement>(null);
  const { view, open, current, undoable, answer, show } = checkIns;
  if (!view) return null;

  /** What had the focus is gone; the keyboard stays here. */
  const stay = (): void => card.current?.focus({ preventScroll: true });
  const close = (): void => {
    show(null);
    stay();
  };
  const onDone = (change: ComfortChange): void => {
    checkIns.onFormDone(change);
    stay();
  };
  const form = { day: view, now, onDone, onCancel: close };

  const isWanted = view.isOffered || (view.today.length === 0 && settings.checkIns !== 'off');
  const areLevelsShown = ['levels', 'justNow'].includes(open?.what ?? (isWanted ? 'levels' : ''));
  const refusal = refusalWords(words, answer);

  return (
    <Card heading={t('checkIn.title')}>
      <div ref={card} className={styles.card} data-card="check-in" tabIndex={-1}>
        {areLevelsShown && (
          <LevelRow
            label={t('checkIn.title')}
            level={current?.level ?? null}
            onPick={checkIns.pick}
          />
        )}
        <UndoLine
          said={refusal ?? (undoable && undoWords(words, undoable))}
          onUndo={
            refusal === null && undoable
              ? () => {
                  checkIns.undo();
                  stay();
                }
              : null
          }
        />
        {current && (
          <JustNow
            key={current.at}
            checkIn={current}
            onToggle={(region) =>
              checkIns.tell(({ regions }) => ({ regions: toggled(regions, region) }))
            }
            onNote={(note) => checkIns.tell(() => ({ note }))}
            onDone={close}
          />
        )}
        <CheckInList
          checkIns={view.today.filter(({ id }) => id !== current?.id)}
          edited={open?.what === 'edit' ? open.id : null}
          form={form}
          onEdit={(id) => show({ what: 'edit', id })}
          onRemove={(id) => {
            checkIns.remove(id);
            stay();
          }}
        />
        {open?.what === 'earlier' && <CheckInForm checkIn={null} {...form} />}
        <div className={styles.foot}>
          {!areLevelsShown && (
            <Button look="quiet" onClick={() => show({ what: 'levels' })}>
              {t('comfort.add')}
            </Button>
          )}
          {open?.what !== 'earlier' && (
            <Button look="quiet" onClick={() => show({ what: 'earlier' })}>
              {t('comfort.earlier')}
            </Button>
          )}
          <Button look="quiet" onClick={() => goTo('safety')}>
            {t('comfort.signs')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
