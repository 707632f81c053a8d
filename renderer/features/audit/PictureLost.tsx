import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import { openAudit } from './paths.ts';
import type { UseFinish } from './use-finish.ts';

/** Says that the picture to be kept is not there any more, while it can still be taken again. */
export function PictureLost({ finish }: { readonly finish: UseFinish }) {
  const { t } = useWords();
  if (!finish.hasLostPicture) return null;
  return (
    <div className={notes.note}>
      <p>{t('auditing.pictureLost')}</p>
      <Button onClick={() => openAudit('photo')}>{t('auditing.photoAgain')}</Button>
    </div>
  );
}
