import type { Dispatch } from 'react';
import { MARKERS } from '../../../shared/ergonomics/photo/measure.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Guide.module.css';
import { hintOf, nameOf } from './handles.ts';
import { missingOf } from './layout.ts';
import type { Laying, LayoutChange } from './layout.ts';

interface GuideProps {
  readonly laying: Laying;
  readonly change: Dispatch<LayoutChange>;
}

/** Which marker comes next and where it belongs; or that all of them can be dragged. */
export function Guide({ laying, change }: GuideProps) {
  const { t } = useWords();
  const { guide, now } = laying;
  const missing = missingOf(now);
  const number = guide === null ? 0 : MARKERS.indexOf(guide);
  const [title, hint] =
    guide !== null
      ? [t(nameOf(guide)), t(hintOf(guide))]
      : missing.length === 0
        ? [t('photo.guideDone'), t('photo.guideDoneHow')]
        : [t('photo.freeTitle'), t('photo.freeHow')];
  const before = guide === null ? undefined : MARKERS[number - 1];
  return (
    <div className={styles.guide}>
      <div className={styles.words} role="status">
        {guide !== null && (
          <p className={styles.place}>
            {t('photo.guidePlace', { number: number + 1, all: MARKERS.length })}
          </p>
        )}
        <h2 className={styles.title}>{title}</h2>
        <p>{hint}</p>
        {guide !== null && <p className={styles.how}>{t('photo.guideHow')}</p>}
        {guide === null && missing.length > 0 && (
          <p className={styles.how}>
            {t('photo.missing', { markers: missing.map((id) => t(nameOf(id))).join(', ') })}
          </p>
        )}
      </div>
      {guide === null ? (
        missing.length > 0 && (
          <Button onClick={() => change({ type: 'guide', to: missing[0] ?? null })}>
            {t('photo.guideOneByOne')}
          </Button>
        )
      ) : (
        <div className={styles.buttons}>
          <Button
            disabled={before === undefined}
            onClick={() => change({ type: 'guide', to: before ?? guide })}
          >
            {t('photo.guideBack')}
          </Button>
          <Button look="primary" onClick={() => change({ type: 'place', handle: guide })}>
            {t('photo.guideNext')}
          </Button>
          <Button look="quiet" onClick={() => change({ type: 'guide', to: null })}>
            {t('photo.guideFree')}
          </Button>
        </div>
      )}
    </div>
  );
}
