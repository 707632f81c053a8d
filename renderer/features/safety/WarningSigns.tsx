import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import styles from './WarningSigns.module.css';

const EMERGENCY: readonly MessageKey[] = [
  'safety.emergencySaddle',
  'safety.emergencyBladder',
  'safety.emergencyBowel',
  'safety.emergencyLegs',
  'safety.emergencyFall',
  'safety.emergencyChest',
];

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
      <section className={styles.emergency}>
        <h2>{t('safety.emergencyTitle')}</h2>
        <p>{t('safety.emergencyLead')}</p>
        <Signs keys={EMERGENCY} />
      </section>
      <section className={styles.soon}>
        <h2>{t('safety.soonTitle')}</h2>
        <p>{t('safety.soonLead')}</p>
        <Signs keys={SOON} />
      </section>
      <p>{t('safety.unsure')}</p>
    </div>
  );
}

function Signs({ keys }: { readonly keys: readonly MessageKey[] }) {
  const { t } = useWords();
  return (
    <ul className={styles.list}>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
