import type { MetricUnit } from '../../../../shared/insights/metric.ts';
import { useWords } from '../../../state/context.ts';
import { daysOver } from '../charts/days-over.ts';
import type { Layer } from '../charts/layer.ts';
import { useSay } from '../charts/use-say.ts';
import type { CardProps } from './card-props.ts';

/** "The week before: 5 hr, 2 min."; empty where the period before has no such number. */
export function useCompared({ kind, before, today }: CardProps) {
  const { t } = useWords();
  const say = useSay();
  return (unit: MetricUnit, together: Layer['together']): string => {
    const number = together(daysOver(before, today));
    return number === null ? '' : t(`history.before_${kind}`, { value: say(unit, number) });
  };
}

/** Sentences, one after another; those that say nothing are left out. */
export const sentences = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');
