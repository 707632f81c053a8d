// What lives here: whether a Focus is on, as macOS keeps it in a file of the person's folder.
// What does not: reading the file (mac-sensors.ts).
// `~/Library/DoNotDisturb/DB/Assertions.json`, from macOS 12 on: there is a record while a Focus is on. A Focus that
// a schedule turned on leaves none, so it is not seen. Newer systems let only programs with "Full Disk Access" read
// it. Apple promises nothing about this file; other projects have described it. Read, not tried on a Mac.
import { z } from 'zod';
import type { Answer } from '../../../shared/sensing/signs.ts';
import { unknown } from '../answers.ts';

const fileSchema = z.object({
  data: z.array(z.object({ storeAssertionRecords: z.array(z.unknown()).optional() })).min(1),
});

/** Where it is, below the person's own folder. */
export const FOCUS_FILE = 'Library/DoNotDisturb/DB/Assertions.json';

/** What the file says. */
export function focusOf(text: string): Answer {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return unknown('the file about Focus cannot be read');
  }
  const read = fileSchema.safeParse(json);
  if (!read.success) return unknown('the file about Focus has another form than is known');
  const isOn = read.data.data.some(({ storeAssertionRecords }) => storeAssertionRecords?.length);
  return isOn ? { is: 'yes', by: [{ program: '', reason: 'Focus' }] } : { is: 'no' };
}

/** Why the file could not be opened, by the system's error code. */
export function focusHidden(reason: unknown): Answer {
  const code = reason instanceof Error && 'code' in reason ? reason.code : '';
  if (code === 'EPERM' || code === 'EACCES')
    return unknown('macOS shows this only to programs with Full Disk Access');
  return unknown('this Mac keeps no file about Focus');
}
