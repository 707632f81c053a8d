import type { WaterChange, WaterCommand } from '../../../shared/hydration/command.ts';
import { MOST_GOAL_ML } from '../../../shared/hydration/goal.ts';
import type { WaterView } from '../../../shared/hydration/water-view.ts';
import { useWords } from '../../state/context.ts';
import { goTo } from '../../state/place.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DrinkRow } from './DrinkRow.tsx';
import { fillOf } from './fill-of.ts';
import { Glass } from './Glass.tsx';
import { HotDay } from './HotDay.tsx';
import { OtherDrink } from './OtherDrink.tsx';
import { useAmount } from './use-amount.ts';
import styles from './WaterSection.module.css';

interface TodayDrinksProps {
  readonly view: WaterView;
  /** Wall-clock ms. */
  readonly now: number;
  readonly onChange: (command: WaterCommand) => Promise<WaterChange>;
}

/** How much today and of which goal, a drink in one tap or in detail, and what is different today. */
export function TodayDrinks({ view, now, onChange }: TodayDrinksProps) {
  const { t } = useWords();
  const amount = useAmount();
  const { goalMl } = view;
  const fill = fillOf(view);
  return (
    <Card heading={t('water.today')} isHeadingHidden>
      <div className={styles.today}>
        {fill !== null && <Glass share={fill} />}
        <div className={styles.words}>
          <p className={styles.total}>
            <span className={styles.amount}>{amount(view.countedMl)}</span>{' '}
            {goalMl === null ? t('water.noGoal') : t('water.ofGoal', { goal: amount(goalMl) })}
          </p>
          <DrinkRow source="dashboard" isTotalElsewhere />
          <OtherDrink view={view} now={now} />
        </div>
      </div>
      {canBeHot(view) && (
        <HotDay isOn={view.hotDay} onChange={(on) => void onChange({ type: 'hotDay', on })} />
      )}
      <Button look="quiet" className={styles.settings} onClick={() => goTo('settings')}>
        {t('water.settings')}
      </Button>
    </Card>
  );
}

/** A hot day adds to a goal, and to none that is the highest already. */
const canBeHot = ({ goalMl, hotDay }: WaterView): boolean =>
  goalMl !== null && (hotDay || goalMl < MOST_GOAL_ML);
