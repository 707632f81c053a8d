import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';
import { sideWords } from '../../../shared/sessions/speech.ts';
import { portraitPose } from '../../../shared/stretches/portrait.ts';
import { useWords } from '../../state/context.ts';
import { StretchFigure } from '../figure/StretchFigure.tsx';
import { Dial } from './Dial.tsx';
import styles from './Pace.module.css';
import { isAfterwards } from './afterwards.ts';
import { doWords } from './do-words.ts';
import { textOf } from './text-of.ts';

/** How long or how often still, on which side, and how to breathe. */
export function Pace({ moment }: { readonly moment: SessionMoment }) {
  const words = useWords();
  const { item, step } = moment;
  const { content } = item;
  const what = doWords(content, step);
  const isOver = isAfterwards(step);
  const isOpening = step.kind === 'ready' || step.kind === 'preview';
  return (
    <div className={styles.pace}>
      <Dial moment={moment} />
      <div className={styles.words}>
        {step.side && !isOver && (
          <p className={styles.side}>{textOf(words, sideWords(step.side))}</p>
        )}
        {what && <p className={styles.do}>{words.t(what)}</p>}
      </div>
      {isOpening && content.kind === 'stretch' && (
        <StretchFigure
          className={styles.preview}
          script={content.stretch.figure}
          pose={portraitPose(content.stretch)}
          {...(step.side && { side: step.side })}
        />
      )}
    </div>
  );
}
