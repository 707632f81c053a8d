import type { DaysView } from '../../../shared/insights/days-view.ts';
import { stretchById } from '../../../shared/stretches/library.ts';
import { useWords } from '../../state/context.ts';
import { ReportPart } from '../report/ReportPart.tsx';

/** So many are named, those done most first. */
const MOST = 8;

/** The stretches that were done most. */
export function StretchesPart({ view }: { readonly view: DaysView }) {
  const { t, list, number } = useWords();
  const named = view.stretches.flatMap(({ stretch, times }) => {
    const known = stretchById(stretch);
    return known ? [t('history.place', { place: t(known.name), times: number(times) })] : [];
  });
  if (named.length === 0) return null;
  return (
    <ReportPart heading={t('journalReport.stretches')}>
      <p>{list(named.slice(0, MOST))}</p>
    </ReportPart>
  );
}
