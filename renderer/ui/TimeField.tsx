import type { Ref } from 'react';
import { LabelledInput } from './LabelledInput.tsx';

interface TimeFieldProps {
  readonly label: string;
  /** "HH:MM"; empty while it is being typed. */
  readonly time: string;
  /** The id of what is wrong with it; null where nothing is. */
  readonly faultId?: string | null;
  readonly field?: Ref<HTMLInputElement>;
  readonly onChange: (time: string) => void;
}

/** A clock time, with its name above. */
export function TimeField({ time, faultId = null, ...rest }: TimeFieldProps) {
  return <LabelledInput type="time" value={time} faultId={faultId} {...rest} />;
}
