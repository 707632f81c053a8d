import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import { EmergencySigns } from './EmergencySigns.tsx';
import { SignList } from './SignList.tsx';
import styles from './WarningSigns.module.css';

const SOON: readonly MessageKey[] = [
  'safety.soonFever',
  'safety.soonWeight',
  'safety.soonCancer',
  'safety.soonNight',
  'safety.soonBone',
  'safety.soonTingling',
  'safety.soonAge',
  'safety.soonWeeks',
  'safety.soonSpasm',
];

/** The static list of warning signs: the same for everybody, no questions, no score (health.md §6). */
export function WarningSigns() {
  const { t } = useWords();
  return (
    <div className={styles.signs}>
      <EmergencySigns />
      <section className={styles.soon}>
        <h2>{t('safety.soonTitle')}</h2>
        <p>{t('safety.soonLead')}</p>
        <SignList keys={SOON} />
      </section>
      <p>{t('safety.unsure')}</p>
    </div>
  );
}
