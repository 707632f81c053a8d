// What lives here: Today: what needs an answer, the state now, the day so far, and what can be written down.
// What does not: the timeline (../day), the status itself (shared/breaks/status.ts), the cards' own subjects.
// To add something about now: a component here and its place below.
import { useShared, useStatus, useWords } from '../../state/context.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { CheckInCard } from '../comfort/CheckInCard.tsx';
import { DayCard } from '../day/DayCard.tsx';
import { useDay } from '../day/use-day.ts';
import { FlareUpDay } from '../flare-up/FlareUpDay.tsx';
import { FlareUpQuestion } from '../flare-up/FlareUpQuestion.tsx';
import { ProblemList } from '../problems/ProblemList.tsx';
import { SelfCheckNews } from '../self-check/SelfCheckNews.tsx';
import { WaterCard } from '../water/WaterCard.tsx';
import { WeekCard } from '../week/WeekCard.tsx';
import { LookAgainNote } from '../workplace/LookAgainNote.tsx';
import { Actions } from './Actions.tsx';
import { HoldNotes } from './HoldNotes.tsx';
import { LastSpanNote } from './LastSpanNote.tsx';
import { NowCard } from './NowCard.tsx';
import { withOpenSpan } from './open-span.ts';
import styles from './TodaySection.module.css';
import { Totals } from './Totals.tsx';

/** Now and today. */
export function TodaySection() {
  const words = useWords();
  const { info } = useShared();
  const status = useStatus();
  const now = Math.floor(status.wall);
  const { day, amend } = useDay('today');
  const whole = day && withOpenSpan(day, status);

  return (
    <>
      <SectionHeading
        title={words.t('today.title')}
        lead={words.date(status.wall, info.timeZone)}
      />
      <ProblemList />
      <SelfCheckNews />
      <HoldNotes status={status} />
      <FlareUpQuestion status={status} />
      <LastSpanNote status={status} amend={amend} />
      <LookAgainNote now={status.wall} />
      <NowCard status={status}>
        <Actions status={status} />
      </NowCard>
      {status.flareUp && <FlareUpDay />}
      <WeekCard />
      {whole ? (
        <>
          {whole.spans.length > 0 && <Totals day={whole} />}
          <DayCard day={whole} now={now} amend={amend} />
          <div className={styles.beside}>
            <WaterCard />
            <CheckInCard />
          </div>
        </>
      ) : (
        <p>{words.t('dashboard.loading')}</p>
      )}
    </>
  );
}
