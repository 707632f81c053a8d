import type { Backup } from '../../../shared/data/answers.ts';
import { useShared, useWords } from '../../state/context.ts';

/** What a backup is called: its day, and the time where it is of the moment before going back to another. */
export function useBackupName({ date, at }: Backup): string {
  const { t, fullDate, time } = useWords();
  const { timeZone } = useShared().info;
  // The day of a daily backup is that of its name, wherever the person is.
  if (at === null) return fullDate(Date.parse(`${date}T12:00:00Z`), 'UTC');
  return t('data.backupBefore', { date: fullDate(at, timeZone), time: time(at, timeZone) });
}
