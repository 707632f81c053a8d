import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Side } from '../../../shared/figure/script.ts';
import type { SessionStep } from '../../../shared/sessions/session.ts';
import { portraitPose } from '../../../shared/stretches/portrait.ts';
import { previewSteps } from '../../../shared/sessions/stretch-preview.ts';
import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { wantsReducedMotion } from '../figure/use-frames.ts';
import { OtherForms } from './OtherForms.tsx';
import { StartRefused } from './StartRefused.tsx';
import { StretchActions } from './StretchActions.tsx';
import { StretchCare } from './StretchCare.tsx';
import { StretchFacts } from './StretchFacts.tsx';
import styles from './StretchPage.module.css';
import { StretchPreview } from './StretchPreview.tsx';
import { sourceWords } from './stretch-words.ts';
import { StretchSteps } from './StretchSteps.tsx';
import type { UseChoices } from './use-choices.ts';
import { usePreview } from './use-preview.ts';
import { useStart } from './use-start.ts';

interface StretchPageProps {
  readonly stretch: Stretch;
  readonly choices: UseChoices;
  readonly onBack: () => void;
}

/** One stretch: how it looks, how it goes, for whom, and what to do with it. Esc goes back. */
export function StretchPage({ stretch, choices, onBack }: StretchPageProps) {
  const words = useWords();
  const { t } = words;
  const isStill = wantsReducedMotion();
  const [side, setSide] = useState<Side>('right');
  const steps = useMemo(() => previewSteps(stretch, side), [stretch, side]);
  const preview = usePreview(steps, isStill ? portraitIndex(stretch, steps) : null);
  const { start, isRefused } = useStart();
  useEscape(onBack);
  useEffect(() => {
    // A braced body: in some browsers scrolling gives a promise, which is no way to clean up.
    window.scrollTo(0, 0);
  }, []);

  return (
    <>
      <Button look="quiet" className={styles.back} onClick={onBack}>
        <svg className={styles.arrow} viewBox="0 0 20 20" aria-hidden="true">
          <path d="M12 4l-6 6 6 6" />
        </svg>
        {t('app.back')}
      </Button>
      <SectionHeading title={t(stretch.name)} lead={t(stretch.about)} />
      <StretchActions
        stretch={stretch}
        choices={choices}
        onStart={() => start({ what: 'stretch', id: stretch.id })}
      />
      <StartRefused isRefused={isRefused} />
      <div className={styles.page}>
        <StretchPreview
          stretch={stretch}
          preview={preview}
          count={steps.length}
          isStill={isStill}
          side={side}
          onSide={setSide}
        />
        <div className={styles.column}>
          <StretchFacts stretch={stretch} />
          <StretchSteps stretch={stretch} current={preview.index} />
        </div>
      </div>
      <StretchCare stretch={stretch} choices={choices} />
      <OtherForms stretch={stretch} choices={choices} />
      <p className={styles.sources}>{sourceWords(words, stretch)}</p>
    </>
  );
}

/** The step that ends as the stretch looks in the list. */
const portraitIndex = (stretch: Stretch, steps: readonly SessionStep[]): number =>
  Math.max(
    0,
    steps.findIndex(({ to }) => to === portraitPose(stretch)),
  );

function useEscape(onEscape: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
