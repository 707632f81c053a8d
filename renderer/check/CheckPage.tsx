import { useEffect, useState } from 'react';
import type { CheckStep } from '../../shared/ergonomics/check/steps.ts';
import { call } from '../api.ts';
import { useAsk, useShared, useWords } from '../state/context.ts';
import { useTitle } from '../state/use-title.ts';
import { arrowsOf } from '../ui/arrows.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useKey } from '../ui/use-key.ts';
import { CheckControls } from './CheckControls.tsx';
import styles from './CheckPage.module.css';
import { DoneNote } from './DoneNote.tsx';
import { LaterVoice } from './LaterVoice.tsx';
import { StepProgress } from './StepProgress.tsx';
import { StepView } from './StepView.tsx';
import { usePace } from './use-pace.ts';

/** The posture check, from its first thing to its end. */
export function CheckPage() {
  const { t } = useWords();
  const ask = useAsk();
  const { failure } = useShared();
  const [steps, setSteps] = useState<readonly CheckStep[] | null>(null);
  useTitle(t('postureCheck.title'));
  useEffect(() => ask(call('check.get').then(setSteps)), [ask]);
  const close = (): void => ask(call('app.closeWindow'));
  useKey('Escape', close);

  return (
    <main className={styles.page}>
      {steps && <Check steps={steps} onClose={close} />}
      {failure !== null && <p role="alert">{t('app.failure', { reason: failure })}</p>}
    </main>
  );
}

interface CheckProps {
  readonly steps: readonly CheckStep[];
  readonly onClose: () => void;
}

function Check({ steps, onClose }: CheckProps) {
  const { t, direction } = useWords();
  const { settings } = useShared();
  const { pace, next, back, pause } = usePace(steps.length);
  const [backKey, nextKey] = arrowsOf(direction);
  useKey(nextKey, next);
  useKey(backKey, back);
  useKey(' ', pause);
  const step = steps[pace.at];
  const isPaused = pace.since === null;

  return (
    <>
      <header className={styles.top}>
        <StepProgress count={steps.length} pace={pace} />
        <IconButton icon="close" label={t('postureCheck.close')} onClick={onClose} />
      </header>
      {step ? <StepView step={step} /> : <DoneNote onOver={onClose} />}
      {step && <CheckControls isPaused={isPaused} onBack={back} onPause={pause} onNext={next} />}
      {step && settings.voice && <LaterVoice step={step} isPaused={isPaused} />}
    </>
  );
}
