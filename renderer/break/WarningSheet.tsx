import { SoreBack } from '../features/flare-up/SoreBack.tsx';
import { WarningSigns } from '../features/safety/WarningSigns.tsx';
import { useWords } from '../state/context.ts';
import { Sheet } from './Sheet.tsx';

/** The warning signs over the break. Esc, W or Close takes them away again. */
export function WarningSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Sheet title={t('safety.signsTitle')} onClose={onClose}>
      <WarningSigns />
      <SoreBack />
    </Sheet>
  );
}
