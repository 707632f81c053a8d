import type { Side } from '../../../shared/figure/script.ts';
import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { SessionFigure } from '../figure/SessionFigure.tsx';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import styles from './StretchPreview.module.css';
import type { UsePreview } from './use-preview.ts';

interface StretchPreviewProps {
  readonly stretch: Stretch;
  readonly preview: UsePreview;
  /** How many steps there are. */
  readonly count: number;
  /** Things on the screen are to stand still: no playing, only steps. */
  readonly isStill: boolean;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

/** The stretch in large: moving round and round, or step by step. */
export function StretchPreview(props: StretchPreviewProps) {
  const { stretch, preview, count, isStill, side, onSide } = props;
  const { t } = useWords();
  const { step, index, elapsed, isPlaying, setPlaying, stepBy } = preview;
  return (
    <section className={styles.preview} aria-label={t('library.preview')}>
      <div className={styles.picture}>
        <SessionFigure
          className={styles.figure}
          script={stretch.figure}
          step={step}
          elapsed={elapsed}
          isStill={!isPlaying}
        />
      </div>
      <div className={styles.controls}>
        <StepButton words={t('library.previewBack')} isBack onPress={() => stepBy(-1)} />
        {!isStill && (
          <Button onClick={() => setPlaying(!isPlaying)}>
            {t(isPlaying ? 'library.previewPause' : 'library.previewPlay')}
          </Button>
        )}
        <StepButton words={t('library.previewNext')} isBack={false} onPress={() => stepBy(1)} />
      </div>
      <p className={styles.step} aria-live={isPlaying ? 'off' : 'polite'}>
        {t('library.previewStep', { number: index + 1, of: count })}
      </p>
      {stretch.sides === 'each' && (
        <ChipGroup
          label={t('library.side')}
          value={side}
          chips={[
            { id: 'left', words: t('library.sideLeft') },
            { id: 'right', words: t('library.sideRight') },
          ]}
          onChange={onSide}
        />
      )}
    </section>
  );
}

interface StepButtonProps {
  readonly words: string;
  readonly isBack: boolean;
  readonly onPress: () => void;
}

/** An arrow, so that all three buttons stand in one row in the narrowest column. */
function StepButton({ words, isBack, onPress }: StepButtonProps) {
  return (
    <Button aria-label={words} title={words} className={styles.arrowButton} onClick={onPress}>
      <svg className={styles.arrow} viewBox="0 0 20 20" aria-hidden="true">
        <path d={isBack ? 'M12 4l-6 6 6 6' : 'M8 4l6 6-6 6'} />
      </svg>
    </Button>
  );
}
