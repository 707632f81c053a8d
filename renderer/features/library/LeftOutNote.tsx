import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import note from '../../ui/Note.module.css';
import { openTab } from './paths.ts';

/** Says that ticked cautions leave stretches out, and leads to which and why. */
export function LeftOutNote({ count }: { readonly count: number }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <div className={note.note}>
      <p>{t('library.leftOut', { count })}</p>
      <Button look="quiet" onClick={() => openTab('choices')}>
        {t('library.leftOutWhich')}
      </Button>
    </div>
  );
}
