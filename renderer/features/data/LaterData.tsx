import { useLater } from '../../state/use-later.ts';

const loadData = () => import('./DataSection.tsx');

/** The cards about the person's data, which the dashboard's first paint does not wait for. */
export function LaterData() {
  const { DataSection } = useLater(loadData) ?? {};
  return DataSection ? <DataSection /> : null;
}
