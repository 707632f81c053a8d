import { useEffect, useEffectEvent, useId, useRef } from 'react';
import type { ToggleEvent } from 'react';
import { careOf } from '../../../shared/stretches/care.ts';
import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Care.module.css';

interface CareProps {
  readonly stretch: Stretch;
  readonly onCare: (isOpen: boolean) => void;
}

/** Who should take care with a stretch, and how: one press away, over the page. */
export function Care({ stretch, onCare }: CareProps) {
  const { t } = useWords();
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const isOpen = useRef(false);
  const toggle = (event: ToggleEvent): void => {
    isOpen.current = event.newState === 'open';
    if (isOpen.current) sheet.current?.focus({ preventScroll: true });
    onCare(isOpen.current);
  };
  // With its stretch it goes without a word of its own.
  const onGone = useEffectEvent(() => {
    if (isOpen.current) onCare(false);
  });
  useEffect(() => () => onGone(), []);
  const cautions = careOf(stretch);
  if (cautions.length === 0) return null;
  return (
    <>
      <Button look="quiet" className={styles.open} popoverTarget={id}>
        {t('sessions.care')}
      </Button>
      <div
        ref={sheet}
        id={id}
        popover="auto"
        tabIndex={-1}
        onToggle={toggle}
        className={styles.care}
        role="dialog"
        aria-labelledby={`${id}-title`}
      >
        <header className={styles.head}>
          <h2 id={`${id}-title`}>{t('sessions.care')}</h2>
          <Button popoverTarget={id} popoverTargetAction="hide">
            {t('sessions.careClose')}
          </Button>
        </header>
        <dl className={styles.list}>
          {cautions.map((caution) => (
            <div key={caution.id}>
              <dt>{t(`library.caution_${caution.id}`)}</dt>
              <dd>{t(caution.advice)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
