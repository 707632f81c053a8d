import { useLater } from '../state/use-later.ts';

const loadAudit = () => import('../features/audit/AuditSection.tsx');

/** The Workstation section with all its pictures, which the dashboard's first paint does not wait for. */
export function LaterAudit() {
  const { AuditSection } = useLater(loadAudit) ?? {};
  return AuditSection ? <AuditSection /> : null;
}
