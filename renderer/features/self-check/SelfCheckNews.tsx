import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import { openSelfCheck } from './open-self-check.ts';
import { useSelfCheck } from './use-self-check.ts';

/** Today's one line about what fails here and was told nowhere yet; nothing when all is well. */
export function SelfCheckNews() {
  const { t, list } = useWords();
  const news = useSelfCheck()?.news ?? [];
  if (news.length === 0) return null;
  const things = list(news.map((id) => t(`selfCheck.${id}`)));
  return (
    <div className={notes.note}>
      <p>{t('selfCheck.news', { count: news.length, things })}</p>
      <Button onClick={openSelfCheck}>{t('selfCheck.newsOpen')}</Button>
    </div>
  );
}
