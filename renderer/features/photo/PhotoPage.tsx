// What lives here: measuring a picture from the side: taking it, its markers, what follows from them.
// What does not: the angles and their ranges (shared/ergonomics/photo), the audit it belongs to (../audit).
// To add a step: its component here and its case in PhotoPage.
import { useEffect, useState } from 'react';
import type { Answers } from '../../../shared/ergonomics/audit/question.ts';
import type { PhotoMeasure } from '../../../shared/ergonomics/photo/measure.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { MeasureStep } from './MeasureStep.tsx';
import styles from './PhotoPage.module.css';
import type { Picture } from './read-picture.ts';
import { TakeStep } from './TakeStep.tsx';

interface PhotoPageProps {
  /** What was answered so far. */
  readonly answers: Answers;
  /** What was measured before, if anything. */
  readonly measure: PhotoMeasure | null;
  readonly onCancel: () => void;
  /** `accepted`: the answers to take over. `picture`: a JPEG data URL, only where it is to be kept. */
  readonly onDone: (measure: PhotoMeasure, accepted: Answers, picture: string | null) => void;
}

/** Measures a picture from the side. Nothing of it leaves the page unless the person keeps it. */
export function PhotoPage({ answers, measure, onCancel, onDone }: PhotoPageProps) {
  const { t } = useWords();
  const [picture, setPicture] = useState<Picture | null>(null);
  const isMeasuring = picture !== null;
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no clean-up.
    window.scrollTo(0, 0);
  }, [isMeasuring]);
  return (
    <>
      <div className={styles.head}>
        {/* Each step takes the focus when it begins. */}
        {picture ? (
          <SectionHeading key="measure" title={t('photo.title')} />
        ) : (
          <SectionHeading key="take" title={t('photo.title')} lead={t('photo.lead')} />
        )}
        <Button look="quiet" onClick={onCancel}>
          {t('photo.cancel')}
        </Button>
      </div>
      {picture ? (
        <MeasureStep
          picture={picture}
          answers={answers}
          onAnother={() => setPicture(null)}
          onDone={onDone}
        />
      ) : (
        <>
          {measure && <p>{t('photo.again')}</p>}
          <TakeStep onPicture={setPicture} />
        </>
      )}
    </>
  );
}
