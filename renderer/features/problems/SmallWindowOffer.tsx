import { call } from '../../api.ts';
import { useAsk, useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';

/** Where no tray is: one tap shows the small window instead. Nothing once it is there. */
export function SmallWindowOffer() {
  const { t } = useWords();
  const ask = useAsk();
  const { settings } = useShared();
  if (settings.smallWindow) return null;
  return (
    <Button onClick={() => ask(call('settings.change', { smallWindow: true }))}>
      {t('mini.offer')}
    </Button>
  );
}
