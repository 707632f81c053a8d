import { mayCheck } from '../../../shared/ergonomics/check/may-check.ts';
import { call } from '../../api.ts';
import { useAsk, useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';

/** Opens the posture check in its corner, while no break or prompt comes first. */
export function CheckButton() {
  const { t } = useWords();
  const ask = useAsk();
  const { status } = useShared();
  if (!mayCheck(status)) return null;
  return <Button onClick={() => ask(call('check.open'))}>{t('postureCheck.open')}</Button>;
}
