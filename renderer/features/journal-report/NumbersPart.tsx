import type { DaysView } from '../../../shared/insights/days-view.ts';
import { useWords } from '../../state/context.ts';
import styles from '../report/report.module.css';
import { ReportPart } from '../report/ReportPart.tsx';
import own from './NumbersPart.module.css';
import { useNumbers } from './use-numbers.ts';

interface NumbersPartProps {
  readonly view: DaysView;
  readonly withWater: boolean;
  /** Today's date. */
  readonly today: string;
}

/** The days in numbers, a line each. */
export function NumbersPart({ view, withWater, today }: NumbersPartProps) {
  const { t } = useWords();
  const numbers = useNumbers(view, withWater, today);
  return (
    <ReportPart heading={t('journalReport.numbers')}>
      <table className={`${styles.table} ${own.numbers}`}>
        <tbody>
          {numbers.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportPart>
  );
}
