import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { call } from '../api.ts';
import { useAsk, useShared, useWords } from '../state/context.ts';
import { useTitle } from '../state/use-title.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { HoursStep } from './HoursStep.tsx';
import { RhythmStep } from './RhythmStep.tsx';
import { SafetyStep } from './SafetyStep.tsx';
import styles from './WelcomePage.module.css';

const STEPS = [RhythmStep, HoursStep, SafetyStep] as const;

/** Welcome: three steps, then Sitwell begins. */
export function WelcomePage() {
  const { t, direction } = useWords();
  const { info } = useShared();
  const ask = useAsk();
  const [step, setStep] = useState(0);
  const [hasRead, setHasRead] = useState(false);
  useTitle(t('welcome.windowTitle'));
  const Step = STEPS[step] ?? RhythmStep;
  const isLast = step === STEPS.length - 1;
  const finish = (): void =>
    ask(call('welcome.finish', { safetyNoteVersion: info.safetyNoteVersion }));

  return (
    <I18nProvider locale={direction === 'rtl' ? 'ar-u-nu-latn' : info.language}>
      <main className={styles.welcome}>
        <header className={styles.head}>
          <p className={styles.name}>{t('app.name')}</p>
          <p className={styles.count}>
            {t('welcome.step', { number: step + 1, of: STEPS.length })}
          </p>
        </header>
        <Step key={step} hasRead={hasRead} onRead={setHasRead} />
        <FailureNote />
        <footer className={styles.foot}>
          <p className={styles.private}>{t('welcome.private')}</p>
          {step > 0 && <Button onClick={() => setStep(step - 1)}>{t('welcome.back')}</Button>}
          {isLast ? (
            <Button look="primary" disabled={!hasRead} onClick={finish}>
              {t('welcome.finish')}
            </Button>
          ) : (
            <Button look="primary" onClick={() => setStep(step + 1)}>
              {t('welcome.next')}
            </Button>
          )}
        </footer>
      </main>
    </I18nProvider>
  );
}
