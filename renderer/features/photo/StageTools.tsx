import type { Dispatch } from 'react';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import type { Laying, LayoutChange } from './layout.ts';
import styles from './StageTools.module.css';
import { ZOOM_STEP } from './use-stage.ts';
import type { Stage } from './use-stage.ts';
import { zoomOf } from './view.ts';

interface StageToolsProps {
  readonly stage: Stage;
  readonly laying: Laying;
  readonly change: Dispatch<LayoutChange>;
  readonly onAnother: () => void;
}

/** What can be done with the picture and its markers as a whole. */
export function StageTools({ stage, laying, change, onAnother }: StageToolsProps) {
  const { t } = useWords();
  const isWhole = !stage.framed || zoomOf(stage.framed, stage.view) < 1.01;
  const hasVertical = laying.now.vertical !== null;
  return (
    <div className={styles.tools}>
      <Button aria-label={t('photo.zoomIn')} onClick={() => stage.zoom(ZOOM_STEP)}>
        <Sign path="M2 8h12M8 2v12" />
      </Button>
      <Button
        aria-label={t('photo.zoomOut')}
        disabled={isWhole}
        onClick={() => stage.zoom(1 / ZOOM_STEP)}
      >
        <Sign path="M2 8h12" />
      </Button>
      <Button disabled={isWhole} onClick={stage.showWhole}>
        {t('photo.zoomFit')}
      </Button>
      <Button disabled={laying.before.length === 0} onClick={() => change({ type: 'undo' })}>
        {t('photo.undo')}
      </Button>
      <Button disabled={laying.after.length === 0} onClick={() => change({ type: 'redo' })}>
        {t('photo.redo')}
      </Button>
      <Button onClick={() => change({ type: 'vertical', isThere: !hasVertical })}>
        {t(hasVertical ? 'photo.verticalRemove' : 'photo.verticalAdd')}
      </Button>
      {hasVertical && <p className={styles.hint}>{t('photo.hint_vertical')}</p>}
      <Button look="quiet" onClick={() => change({ type: 'reset' })}>
        {t('photo.reset')}
      </Button>
      <Button look="quiet" onClick={onAnother}>
        {t('photo.another')}
      </Button>
    </div>
  );
}

/** A plus or a minus. */
const Sign = ({ path }: { readonly path: string }) => (
  <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
);
