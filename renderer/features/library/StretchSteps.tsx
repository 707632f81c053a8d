import type { Cycle, Hold, Phase, Stretch } from '../../../shared/stretches/stretch.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import styles from './StretchSteps.module.css';
import { doseWords } from './stretch-words.ts';

interface Line {
  readonly cue: Phase['cue'];
  readonly breath: Phase['breath'];
  /** How long or how often, said once per part. */
  readonly dose: string;
}

interface StretchStepsProps {
  readonly stretch: Stretch;
  /** The step that the preview shows. */
  readonly current: number;
}

/** Every cue in order, as the preview shows them, with breath and doses. */
export function StretchSteps({ stretch, current }: StretchStepsProps) {
  const words = useWords();
  const { t } = words;
  const lines: readonly Line[] = [
    { ...stretch.enter, dose: '' },
    ...stretch.parts.flatMap((part) => partLines(words, part)),
    { ...stretch.exit, dose: '' },
  ];
  return (
    <section className={styles.steps} aria-labelledby="library-steps">
      <h2 id="library-steps" className={styles.heading}>
        {t('library.steps')}
      </h2>
      <ol className={styles.list}>
        {lines.map(({ cue, breath, dose }, index) => (
          <li
            // Cues may repeat, and their order never changes.
            key={`${String(index)} ${cue}`}
            className={styles.step}
            aria-current={index === current ? 'step' : undefined}
          >
            <p>{t(cue)}</p>
            <p className={styles.dose}>
              {[breath === 'easy' ? '' : t(`library.breath_${breath}`), dose]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      {stretch.sides === 'each' && <p>{t('library.otherSide')}</p>}
    </section>
  );
}

function partLines(words: Translator, part: Hold | Cycle): readonly Line[] {
  const dose = doseWords(words, part);
  if (part.kind === 'hold') return [{ cue: part.cue, breath: 'easy', dose }];
  const last = part.phases.length - 1;
  return part.phases.map((phase, index) => ({ ...phase, dose: index === last ? dose : '' }));
}
