import { useWords } from '../../state/context.ts';
import { goTo } from '../../state/place.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DrinkRow } from './DrinkRow.tsx';
import { fillOf } from './fill-of.ts';
import { Glass } from './Glass.tsx';
import { useWater } from './use-water.ts';
import styles from './WaterCard.module.css';

/** Water on Today: how full the glass is, a drink in one tap, and the way to everything about it. */
export function WaterCard() {
  const { t } = useWords();
  const { view } = useWater();
  const fill = view && fillOf(view);
  return (
    <Card heading={t('water.title')}>
      <div className={styles.body}>
        {fill !== null && <Glass share={fill} />}
        <div className={styles.words}>
          <DrinkRow source="dashboard" />
          <Button look="quiet" className={styles.more} onClick={() => goTo('water')}>
            {t('water.open')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
