// What lives here: "Does it work here?": everything looked at, what to do about it, and ways to try it.
// What does not: what can be found (shared/self-check), looking (electron/self-check).
// To add something: shared/self-check/self-check.ts; it appears here by itself.
import { useEffect, useRef } from 'react';
import { failing } from '../../../shared/self-check/news.ts';
import type { SelfCheckView } from '../../../shared/self-check/finding.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { useShared, useWords } from '../../state/context.ts';
import { usePlace } from '../../state/place.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FindingRow } from './FindingRow.tsx';
import { SELF_CHECK_PATH } from './open-self-check.ts';
import styles from './SelfCheck.module.css';
import { useChecking } from './use-checking.ts';
import type { Done } from './use-checking.ts';

/** The card in Settings. */
export function SelfCheckCard() {
  const words = useWords();
  const { t, time } = words;
  const { info } = useShared();
  const { view, done, isLooking, look, tryOut, answer } = useChecking();
  const { path } = usePlace();
  const lead = useRef<HTMLParagraphElement>(null);
  const isThere = view !== null;
  // Somebody followed a link to it, past all settings above.
  useEffect(() => {
    if (path === SELF_CHECK_PATH && isThere) lead.current?.focus();
  }, [path, isThere]);

  return (
    <Card heading={t('selfCheck.title')}>
      <p ref={lead} tabIndex={-1} className={styles.lead}>
        {t('selfCheck.lead')}
      </p>
      {view && (
        <ul className={styles.rows}>
          {view.findings.map((finding) => (
            <FindingRow
              key={finding.id}
              finding={finding}
              isTrying={view.trying === finding.id}
              onTry={() => tryOut(finding.id)}
              onAnswer={(noticed) => answer(finding.id, noticed)}
            />
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <Button onClick={look}>{t('selfCheck.look')}</Button>
        {view && (
          <p className={styles.detail}>
            {isLooking
              ? t('selfCheck.looking')
              : t('selfCheck.looked', { time: time(view.at, info.timeZone) })}
          </p>
        )}
        <p className={done === 'look' ? styles.detail : 'visuallyHidden'} role="status">
          {view && spoken(words, view, done)}
        </p>
      </div>
    </Card>
  );
}

/** What came of it, for somebody who hears the page; of a look, for all. */
function spoken({ t }: Translator, view: SelfCheckView, done: Done): string {
  if (done === null) return '';
  if (done === 'look') {
    const count = failing(view.findings).length;
    return count === 0 ? t('selfCheck.allWell') : t('selfCheck.notAll', { count });
  }
  const finding = view.findings.find(({ id }) => id === done);
  if (!finding) return '';
  return t('selfCheck.answered', {
    thing: t(`selfCheck.${finding.id}`),
    verdict: t(`selfCheck.${finding.verdict}`),
    because: t(`selfCheck.${finding.because}`),
  });
}
