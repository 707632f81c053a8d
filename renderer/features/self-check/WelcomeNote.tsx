import { failing } from '../../../shared/self-check/news.ts';
import { useWords } from '../../state/context.ts';
import notes from '../../ui/Note.module.css';
import { useSelfCheck } from './use-self-check.ts';

/** The first run's one line where something fails on this desktop; nothing where all is well. */
export function WelcomeNote() {
  const { t } = useWords();
  const view = useSelfCheck();
  if (!view || failing(view.findings).length === 0) return null;
  return (
    <div className={notes.note}>
      <p>{t('selfCheck.welcomeNote')}</p>
    </div>
  );
}
