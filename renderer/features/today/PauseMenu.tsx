import { PAUSE_LENGTHS } from '../../../shared/breaks/words.ts';
import { useAct, useWords } from '../../state/context.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';

/** "Pause", and for how long. */
export function PauseMenu() {
  const { t } = useWords();
  const act = useAct();
  return (
    <MenuButton
      label={t('today.pause')}
      menuLabel={t('today.pauseFor')}
      items={PAUSE_LENGTHS.map((id) => ({ id, words: t(`today.pause_${id}`) }))}
      onChoose={(length) => act({ type: 'pause', length })}
    />
  );
}
