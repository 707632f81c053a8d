import { LabelledInput } from './LabelledInput.tsx';

interface DateFieldProps {
  readonly label: string;
  /** "YYYY-MM-DD"; empty while it is being typed. */
  readonly date: string;
  /** The last date that can be chosen. */
  readonly latest: string;
  /** The id of what is wrong with it; null where nothing is. */
  readonly faultId: string | null;
  readonly onChange: (date: string) => void;
}

/** A date, with its name above. */
export function DateField({ date, ...rest }: DateFieldProps) {
  return <LabelledInput type="date" value={date} {...rest} />;
}
