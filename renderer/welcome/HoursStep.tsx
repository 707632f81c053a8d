import { HoursControl } from '../features/settings/controls/HoursControl.tsx';
import { WelcomeNote } from '../features/self-check/WelcomeNote.tsx';
import { ToggleControl } from '../features/settings/controls/ToggleControl.tsx';
import { refusalWords } from '../features/settings/refusal-words.ts';
import { useSettings } from '../features/settings/use-settings.ts';
import { useShared, useWords } from '../state/context.ts';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import styles from './WelcomePage.module.css';

/** Second step: working hours, and whether Sitwell starts at login. */
export function HoursStep() {
  const words = useWords();
  const { t } = words;
  const { settings } = useShared();
  const { change, refused } = useSettings();
  const refusal = refused.get('workingHours');

  return (
    <section className={styles.step}>
      <SectionHeading title={t('welcome.hours')} lead={t('welcome.hoursText')} />
      {(['startAtLogin', 'workingHoursEnabled'] as const).map((name) => (
        <div key={name} className={styles.choice}>
          <div>
            <p className={styles.choiceName}>{t(`settings.${name}`)}</p>
            <p className={styles.choiceText}>{t(`settings.${name}_text`)}</p>
          </div>
          <ToggleControl
            label={t(`settings.${name}`)}
            value={settings[name]}
            onChange={(value) => change({ [name]: value })}
          />
        </div>
      ))}
      {settings.workingHoursEnabled && (
        <HoursControl
          label={t('settings.workingHours')}
          value={settings.workingHours}
          onChange={(workingHours) => change({ workingHours })}
        />
      )}
      {refusal && <p role="alert">{refusalWords(words, 'workingHours', refusal)}</p>}
      <WelcomeNote />
    </section>
  );
}
