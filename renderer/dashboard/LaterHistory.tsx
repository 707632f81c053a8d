import { useLater } from '../state/use-later.ts';

const loadHistory = () => import('../features/history/HistorySection.tsx');

/** History with its charts and its report, which the dashboard's first paint does not wait for. */
export function LaterHistory() {
  const { HistorySection } = useLater(loadHistory) ?? {};
  return HistorySection ? <HistorySection /> : null;
}
