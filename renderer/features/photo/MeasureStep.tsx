import { useReducer, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Answers } from '../../../shared/ergonomics/audit/question.ts';
import type { PhotoMeasure } from '../../../shared/ergonomics/photo/measure.ts';
import { doubtsOf } from '../../../shared/ergonomics/photo/plausible.ts';
import { photoAnswers } from '../../../shared/ergonomics/photo/suggest.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { AngleList } from './AngleList.tsx';
import { DoubtNote } from './DoubtNote.tsx';
import { Guide } from './Guide.tsx';
import { keptPicture } from './keep-picture.ts';
import { changed, laidOn, missingOf } from './layout.ts';
import { measureOf } from './measured.ts';
import styles from './MeasureStep.module.css';
import { focusHandle, PictureStage } from './PictureStage.tsx';
import type { Picture } from './read-picture.ts';
import { StageTools } from './StageTools.tsx';
import { SuggestedAnswers } from './SuggestedAnswers.tsx';
import { acceptedOf, suggestionsOf } from './suggestions.ts';
import type { Ticks } from './suggestions.ts';
import { Tick } from './Tick.tsx';
import { useStage } from './use-stage.ts';

interface MeasureStepProps {
  readonly picture: Picture;
  readonly answers: Answers;
  readonly onAnother: () => void;
  readonly onDone: (measure: PhotoMeasure, accepted: Answers, picture: string | null) => void;
}

/** The markers on the picture, and what follows from where they lie. */
export function MeasureStep({ picture, answers, onAnother, onDone }: MeasureStepProps) {
  const { t } = useWords();
  const [laying, change] = useReducer(changed, picture, laidOn);
  const [ticks, setTicks] = useState<Ticks>({});
  const [keep, setKeep] = useState<'no' | 'yes' | 'failed'>('no');
  const frame = useRef<HTMLDivElement>(null);
  const stage = useStage(picture, frame);
  const { now } = laying;
  const measure = measureOf(now, picture, keep === 'yes');
  const { angles, errors } = measure;
  const missing = missingOf(now);
  const doubts = missing.length === 0 ? doubtsOf(now.markers, now.vertical) : [];
  const isReady = missing.length === 0 && doubts.length === 0;
  const suggestions = isReady ? suggestionsOf(photoAnswers(angles, errors, answers), answers) : [];

  const finish = (): void => {
    const kept = keep === 'yes' ? keptPicture(picture) : null;
    if (keep === 'yes' && kept === null) setKeep('failed');
    else onDone(measure, acceptedOf(suggestions, ticks), kept);
  };
  const undo = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    change({ type: isRedo ? 'redo' : 'undo' });
  };
  return (
    <div className={styles.step} onKeyDown={undo}>
      <div className={styles.work}>
        <Guide laying={laying} change={change} />
        <PictureStage
          picture={picture}
          stage={stage}
          frame={frame}
          laying={laying}
          angles={angles}
          errors={errors}
          change={change}
        />
        <StageTools stage={stage} laying={laying} change={change} onAnother={onAnother} />
      </div>
      <div className={styles.angles}>
        <DoubtNote doubts={doubts} onLook={(marker) => focusHandle(frame.current, marker)} />
        <AngleList angles={angles} errors={errors} placed={now.placed} answers={answers} />
      </div>
      <div className={styles.answers}>
        <SuggestedAnswers
          suggestions={suggestions}
          ticks={ticks}
          isReady={isReady}
          onTick={(question, is) => setTicks({ ...ticks, [question]: is })}
        />
        <Tick
          words={t('photo.keep')}
          note={t('photo.keepText')}
          isTicked={keep === 'yes'}
          onChange={(is) => setKeep(is ? 'yes' : 'no')}
        />
        <p role="status">{keep === 'failed' && t('photo.keepFailed')}</p>
        <div>
          <Button look="primary" disabled={missing.length > 0} onClick={finish}>
            {t('photo.done')}
          </Button>
        </div>
      </div>
    </div>
  );
}
