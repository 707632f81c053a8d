import { useId } from 'react';
import { careOf } from '../../../shared/stretches/care.ts';
import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Care.module.css';

/** Who should take care with a stretch, and how: one press away, over the page. */
export function Care({ stretch }: { readonly stretch: Stretch }) {
  const { t } = useWords();
  const id = useId();
  const cautions = careOf(stretch);
  if (cautions.length === 0) return null;
  return (
    <>
      <Button look="quiet" className={styles.open} popoverTarget={id}>
        {t('sessions.care')}
      </Button>
      <div
        id={id}
        popover="auto"
        className={styles.care}
        role="dialog"
        aria-labelledby={`${id}-title`}
      >
        <h2 id={`${id}-title`}>{t('sessions.care')}</h2>
        <dl className={styles.list}>
          {cautions.map((caution) => (
            <div key={caution.id}>
              <dt>{t(`library.caution_${caution.id}`)}</dt>
              <dd>{t(caution.advice)}</dd>
            </div>
          ))}
        </dl>
        <Button popoverTarget={id} popoverTargetAction="hide">
          {t('sessions.careClose')}
        </Button>
      </div>
    </>
  );
}
