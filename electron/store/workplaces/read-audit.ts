import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { readDetails } from '../../../shared/ergonomics/audit/details.ts';
import type { AuditEntry } from '../../../shared/journal/entries.ts';

/** An audit out of its entry, or null where its details cannot be read. `hasPicture`: its picture is still kept. */
export function readAudit(entry: AuditEntry, hasPicture: (audit: string) => boolean): Audit | null {
  const { id, at, workplace, kind } = entry;
  const details = readDetails(entry.details);
  if (!details) return null;
  const { answers, hours, photo, score } = details;
  const kept = photo?.kept === true && hasPicture(id);
  return { id, at, workplace, kind, answers, hours, photo: photo && { ...photo, kept }, score };
}
