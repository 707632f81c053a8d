import type { MessageKey } from '../../../shared/messages/translator.ts';
import { SETTINGS } from '../../../shared/settings/definitions.ts';
import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import styles from './FactsCard.module.css';
import { useAmount } from './use-amount.ts';

/**
 * What is good to know about drinking, the same for everybody: no score, no dose, no advice about a person
 * (health.md §5 and §6). Signs of too little and food after sweat: the article that Sitwell was founded on (§1).
 * Signs of too much, who asks first and what counts: §5.
 */
const FACTS: readonly { readonly title: MessageKey; readonly texts: readonly MessageKey[] }[] = [
  { title: 'water.askTitle', texts: ['water.askText', 'water.askGoal'] },
  { title: 'water.goalTitle', texts: ['water.goalText'] },
  { title: 'water.countsTitle', texts: ['water.countsText', 'water.countsAlcohol'] },
  { title: 'water.littleTitle', texts: ['water.littleText', 'water.littleDoctor'] },
  { title: 'water.muchTitle', texts: ['water.muchText', 'water.muchHelp'] },
  { title: 'water.sweatTitle', texts: ['water.sweatText', 'water.sweatAsk'] },
];

/** What is good to know about drinking. */
export function FactsCard() {
  const { t } = useWords();
  const amount = useAmount()(SETTINGS.drinkGoalMl.default);
  return (
    <Card heading={t('water.facts')}>
      <p className={styles.lead}>{t('water.factsLead')}</p>
      <div className={styles.facts}>
        {FACTS.map(({ title, texts }) => (
          <section key={title} className={styles.fact}>
            <h3>{t(title)}</h3>
            {texts.map((text) => (
              <p key={text}>{t(text, { amount })}</p>
            ))}
          </section>
        ))}
      </div>
    </Card>
  );
}
