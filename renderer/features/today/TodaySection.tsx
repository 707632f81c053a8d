// What lives here: Today: the state now, what can be done about it, the day so far.
// What does not: the timeline (../day), the status itself (shared/breaks/status.ts).
// To add something about now: a component here and its place below.
import { useShared, useStatus, useWords } from '../../state/context.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { DayCard } from '../day/DayCard.tsx';
import { useDay } from '../day/use-day.ts';
import { FlareUpDay } from '../flare-up/FlareUpDay.tsx';
import { FlareUpQuestion } from '../flare-up/FlareUpQuestion.tsx';
import { ProblemList } from '../problems/ProblemList.tsx';
import { LookAgainNote } from '../workplace/LookAgainNote.tsx';
import { Actions } from './Actions.tsx';
import { HoldNotes } from './HoldNotes.tsx';
import { LastSpanNote } from './LastSpanNote.tsx';
import { NowCard } from './NowCard.tsx';
import { withOpenSpan } from './open-span.ts';
import { Totals } from './Totals.tsx';

/** Now and today. */
export function TodaySection() {
  const words = useWords();
  const { info } = useShared();
  const status = useStatus();
  const { day, amend } = useDay('today');
  const whole = day && withOpenSpan(day, status);

  return (
    <>
      <SectionHeading
        title={words.t('today.title')}
        lead={words.date(status.wall, info.timeZone)}
      />
      <ProblemList />
      <HoldNotes status={status} />
      <FlareUpQuestion status={status} />
      <LastSpanNote status={status} />
      <LookAgainNote now={status.wall} />
      <NowCard status={status}>
        <Actions status={status} />
      </NowCard>
      {status.flareUp && <FlareUpDay />}
      {whole ? (
        <>
          <Totals day={whole} status={status} />
          <DayCard day={whole} now={status.wall} amend={amend} />
        </>
      ) : (
        <p>{words.t('dashboard.loading')}</p>
      )}
    </>
  );
}
