import { OF_THIS_DESKTOP } from '../../../shared/self-check/news.ts';
import { call } from '../../api.ts';
import { useAsk, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { openSelfCheck } from '../self-check/open-self-check.ts';
import styles from './ProblemList.module.css';
import { SmallWindowOffer } from './SmallWindowOffer.tsx';
import { useProblems } from './use-problems.ts';

/** What does not work, what still does, and what to do; each can be put away. Nothing when all is well. */
export function ProblemList() {
  const { t } = useWords();
  const ask = useAsk();
  const problems = useProblems();
  if (problems.length === 0) return null;

  return (
    <section className={styles.problems} aria-label={t('dashboard.problems')}>
      {problems.map(({ id, detail }) => (
        <article key={id} className={styles.problem}>
          <div>
            <h2 className={styles.what}>{t(`problems.${id}`)}</h2>
            <p>
              {t(`problems.${id}Works`)} {t(`problems.${id}Advice`)}
            </p>
            {detail !== undefined && <p className={styles.detail}>{detail}</p>}
          </div>
          <div className={styles.actions}>
            {id === 'trayFailed' && <SmallWindowOffer />}
            {OF_THIS_DESKTOP.includes(id) && (
              <Button look="quiet" onClick={openSelfCheck}>
                {t('selfCheck.problemOpen')}
              </Button>
            )}
            <Button
              look="quiet"
              aria-label={t('dashboard.dismissNamed', { what: t(`problems.${id}`) })}
              onClick={() => ask(call('problems.dismiss', id))}
            >
              {t('dashboard.dismiss')}
            </Button>
          </div>
        </article>
      ))}
    </section>
  );
}
