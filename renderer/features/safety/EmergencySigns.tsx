import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import { SignList } from './SignList.tsx';
import styles from './WarningSigns.module.css';

const EMERGENCY: readonly MessageKey[] = [
  'safety.emergencySaddle',
  'safety.emergencyBladder',
  'safety.emergencyBowel',
  'safety.emergencyLegs',
  'safety.emergencyFall',
  'safety.emergencyChest',
];

/** The signs with which one calls for help at once: the same for everybody (health.md §6). */
export function EmergencySigns() {
  const { t } = useWords();
  return (
    <section className={styles.emergency}>
      <h2>{t('safety.emergencyTitle')}</h2>
      <p>{t('safety.emergencyLead')}</p>
      <SignList keys={EMERGENCY} />
    </section>
  );
}
