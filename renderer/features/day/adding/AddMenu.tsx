import { useWords } from '../../../state/context.ts';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { ADDITIONS, ADDITION_IDS } from './additions.ts';
import type { Addition } from './additions.ts';

/** "Add to this day", and what. */
export function AddMenu({ onChoose }: { readonly onChoose: (addition: Addition) => void }) {
  const { t } = useWords();
  return (
    <MenuButton
      label={t('today.add')}
      menuLabel={t('today.add')}
      items={ADDITION_IDS.map((id) => ({ id, words: t(ADDITIONS[id]) }))}
      onChoose={onChoose}
    />
  );
}
