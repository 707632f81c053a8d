import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Fix, FixState } from '../../../shared/ergonomics/fixes/fix.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import { openRecheck } from '../audit/paths.ts';

interface FixAfterProps {
  readonly fix: Fix;
  readonly state: FixState;
  readonly onUndo: () => void;
}

/** What follows from where one is with a fix: a look at this one thing, or taking it back. */
export function FixAfter({ fix, state, onUndo }: FixAfterProps) {
  const { t } = useWords();
  const [isLater, setIsLater] = useState(false);
  const look = (
    <Button look={isLater ? 'secondary' : 'primary'} onClick={() => openRecheck(fix.recheck)}>
      {t('workplaces.doneLook')}
    </Button>
  );
  const said = (): ReactNode => {
    switch (state) {
      case 'open':
      case 'planned':
        return null;
      case 'done':
        return (
          <div className={notes.note}>
            <p>{t(isLater ? 'workplaces.doneWaiting' : 'workplaces.doneAsk')}</p>
            {look}
            {!isLater && (
              <Button onClick={() => setIsLater(true)}>{t('workplaces.doneLater')}</Button>
            )}
            <Button look="quiet" onClick={onUndo}>
              {t('workplaces.stateUndo')}
            </Button>
          </div>
        );
      case 'impossible':
        return (
          <div className={notes.note}>
            <p>{t('workplaces.impossibleSaid')}</p>
            <Button look="quiet" onClick={onUndo}>
              {t('workplaces.stateUndo')}
            </Button>
          </div>
        );
    }
  };
  return <div role="status">{said()}</div>;
}
