import { PresetPicker } from '../features/presets/PresetPicker.tsx';
import { useSettings } from '../features/settings/use-settings.ts';
import { useWords } from '../state/context.ts';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import styles from './WelcomePage.module.css';

/** First step: how long to sit, how long to rest. */
export function RhythmStep() {
  const { t } = useWords();
  const { change } = useSettings();
  return (
    <section className={styles.step}>
      <SectionHeading title={t('welcome.hello')} lead={t('welcome.helloText')} />
      <PresetPicker onChoose={change} />
    </section>
  );
}
