// What lives here: what Today shows while gentle mode is on: what it means, ice and heat, the warning signs.
// What does not: what breaks do then (shared/sessions), the facts about ice and heat (shared/comfort).
// To add a card: a component here and its place below.
import { useAct, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmergencySigns } from '../safety/EmergencySigns.tsx';
import { CareCard } from './CareCard.tsx';
import styles from './FlareUp.module.css';

/** A day with a sore back. */
export function FlareUpDay() {
  const { t } = useWords();
  const act = useAct();
  return (
    <>
      <Card heading={t('flareUp.title')}>
        <p>{t('flareUp.lead')}</p>
        <p>{t('flareUp.rest')}</p>
        <p className={styles.soft}>{t('flareUp.endHint')}</p>
        <div>
          <Button onClick={() => act({ type: 'flareUp', on: false })}>{t('flareUp.end')}</Button>
        </div>
      </Card>
      <CareCard />
      <EmergencySigns />
    </>
  );
}
