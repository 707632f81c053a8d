import { useEffect, useId, useRef } from 'react';
import { isAdvised } from '../../../shared/self-check/reasons.ts';
import type { Finding } from '../../../shared/self-check/finding.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { TrialQuestion } from './TrialQuestion.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import styles from './SelfCheck.module.css';

interface FindingRowProps {
  readonly finding: Finding;
  /** It is being tried, and the person is asked. */
  readonly isTrying: boolean;
  readonly onTry: () => void;
  readonly onAnswer: (noticed: boolean) => void;
}

/** One thing: how it stands, why, what to do; and a way to try it. */
export function FindingRow({ finding, isTrying, onTry, onAnswer }: FindingRowProps) {
  const { t } = useWords();
  const { id, verdict, because, detail, offer } = finding;
  const nameId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef({ isTrying, offer });
  // The keyboard was in what is gone now: the question gives it back to the button, the button to the heading.
  useEffect(() => {
    if (before.current.isTrying && !isTrying) button.current?.focus();
    if (before.current.offer === 'mend' && offer === null) heading.current?.focus();
    before.current = { isTrying, offer };
  }, [isTrying, offer]);

  const thing = t(`selfCheck.${id}`);
  return (
    <li className={styles.row} aria-labelledby={nameId}>
      <div className={styles.words}>
        <h3 ref={heading} id={nameId} tabIndex={-1} className={styles.thing}>
          {thing}
        </h3>
        <VerdictMark verdict={verdict} />
        <p className={styles.why}>{t(`selfCheck.${because}`)}</p>
        {isAdvised(because) && <p className={styles.why}>{t(`selfCheck.${because}Advice`)}</p>}
        {detail !== undefined && (
          <p className={styles.detail}>{t('selfCheck.details', { detail })}</p>
        )}
      </div>
      {offer && !isTrying && (
        <Button
          ref={button}
          aria-label={t(offer === 'mend' ? 'selfCheck.mendNamed' : 'selfCheck.tryNamed', { thing })}
          onClick={onTry}
        >
          {t(offer === 'mend' ? 'selfCheck.mend' : 'selfCheck.try')}
        </Button>
      )}
      {isTrying && <TrialQuestion id={id} onAnswer={onAnswer} />}
    </li>
  );
}
