import { PACK_ANSWERS, PACK_QUESTIONS, PACK_RULES } from '../../../shared/comfort/packs.ts';
import { CARE_PACKS } from '../../../shared/comfort/pack.ts';
import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import styles from './CareCard.module.css';
import { PackTimer } from './PackTimer.tsx';

/** Ice and heat: a table in words, what holds for both, and the timer. General information, no advice. */
export function CareCard() {
  const { t } = useWords();
  return (
    <Card heading={t('flareUp.careTitle')}>
      <p className={styles.lead}>{t('flareUp.careLead')}</p>
      <div className={styles.columns}>
        <div className={styles.facts}>
          <table className={styles.table}>
            <caption className="visuallyHidden">{t('flareUp.careTable')}</caption>
            <thead>
              <tr>
                <td />
                {CARE_PACKS.map((pack) => (
                  <th key={pack} scope="col">
                    {t(`flareUp.${pack}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {PACK_QUESTIONS.map((question) => (
                <tr key={question}>
                  <th scope="row">{t(`flareUp.ask_${question}`)}</th>
                  {CARE_PACKS.map((pack) => (
                    <td key={pack}>{t(PACK_ANSWERS[pack][question])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <h3>{t('flareUp.rulesTitle')}</h3>
          <ul className={styles.rules}>
            {PACK_RULES.map((rule) => (
              <li key={rule}>{t(rule)}</li>
            ))}
          </ul>
        </div>
        <PackTimer />
      </div>
    </Card>
  );
}
