import { useRef, useState } from 'react';
import type { ImportFound } from '../../../shared/data/answers.ts';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { useFocusOnce } from '../../ui/use-focus-once.ts';
import styles from './data.module.css';

interface FoundNoteProps {
  readonly found: ImportFound;
  readonly onTake: (settings: boolean) => void;
  readonly onLeave: () => void;
}

const WORDS: Readonly<Record<JournalEntry['type'], MessageKey>> = {
  span: 'data.newSpan',
  break: 'data.newBreak',
  correction: 'data.newCorrection',
  withdrawal: 'data.newWithdrawal',
  hold: 'data.newHold',
  stretch: 'data.newStretch',
  audit: 'data.newAudit',
  fix: 'data.newFix',
  drink: 'data.newDrink',
  goal: 'data.newGoal',
  checkIn: 'data.newCheckIn',
  retraction: 'data.newRetraction',
  word: 'data.newWord',
};

/** What a copy holds that is not here, and whether to take it in. */
export function FoundNote({ found, onTake, onLeave }: FoundNoteProps) {
  const { t, fullDate } = useWords();
  const { info } = useShared();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnce(heading);
  const [withSettings, setWithSettings] = useState(false);
  const { routines, workplaces, settings } = found;
  const known = found.entries.reduce((sum, entry) => sum + entry.known, 0);
  const fresh = [
    ...found.entries.map(({ entry, added }) => ({ key: WORDS[entry], count: added })),
    { key: 'data.newRoutines', count: routines },
    { key: 'data.newWorkplaces', count: workplaces },
  ].filter(({ count }) => count > 0) as readonly { key: MessageKey; count: number }[];
  const isNothing = fresh.length === 0 && settings === 0;
  return (
    <div className={styles.part}>
      <h3 ref={heading} tabIndex={-1} className={styles.found}>
        {t('data.foundFrom', { date: fullDate(found.exportedAt, info.timeZone) })}
      </h3>
      {fresh.length > 0 ? (
        <>
          <p>{t('data.foundNew')}</p>
          <ul className={styles.list}>
            {fresh.map(({ key, count }) => (
              <li key={key}>{t(key, { count })}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('data.foundNothing')}</p>
      )}
      {known > 0 && <p className={styles.soft}>{t('data.foundKnown', { count: known })}</p>}
      {settings > 0 && (
        <Check isChecked={withSettings} onChange={setWithSettings}>
          {t('data.foundSettings', { count: settings })}
        </Check>
      )}
      <div className={styles.answers}>
        {!isNothing && (
          <Button look="primary" onClick={() => onTake(withSettings)}>
            {t('data.foundTake')}
          </Button>
        )}
        <Button onClick={onLeave}>{t('data.foundLeave')}</Button>
      </div>
    </div>
  );
}
