// What lives here: the section Water: today's drinks and goal, the day as a stair, each drink, what is good to know.
// What does not: keeping drinks (electron/hydration), what they come to (shared/hydration), History (../history).
// To add a fact: its words in en/water.ts and its place in FactsCard.tsx. To add something about today: a part below.
import { useStatus, useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { DrinkList } from './DrinkList.tsx';
import { FactsCard } from './FactsCard.tsx';
import { PaceChart } from './PaceChart.tsx';
import { TodayDrinks } from './TodayDrinks.tsx';
import { useWater } from './use-water.ts';

/** How often the stair's end follows the clock, ms. */
const FOLLOWS = 60_000;

/** Water. */
export function WaterSection() {
  const { t } = useWords();
  const { view, change } = useWater();
  const { wall } = useStatus(FOLLOWS);
  return (
    <>
      <SectionHeading title={t('water.title')} lead={t('water.lead')} />
      {view ? (
        <>
          <TodayDrinks view={view} now={wall} onChange={change} />
          <Card heading={t('water.day')}>
            <PaceChart view={view} now={wall} />
            <DrinkList view={view} />
          </Card>
        </>
      ) : (
        <p>{t('dashboard.loading')}</p>
      )}
      <FactsCard />
    </>
  );
}
