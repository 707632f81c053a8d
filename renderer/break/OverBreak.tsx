import { useEffect, useRef, useState } from 'react';
import type { BreakPhase } from '../../shared/breaks/status.ts';
import type { BreakKindId, Outcome } from '../../shared/breaks/words.ts';
import type { MessageKey } from '../../shared/messages/translator.ts';
import { useAct, useStatus, useWords } from '../state/context.ts';
import { useLater } from '../state/use-later.ts';
import { Button } from '../ui/Button.tsx';
import styles from './BreakPage.module.css';
import { CreditRing } from './CreditRing.tsx';
import { useFocusOnce } from '../ui/use-focus-once.ts';
import { useKeysWait } from './use-keys-wait.ts';

type Over = Extract<BreakPhase, { readonly type: 'over' }>;

const CREDIT: Readonly<Record<Outcome, readonly [title: MessageKey, text: MessageKey]>> = {
  taken: ['breaks.overTaken', 'breaks.overTakenText'],
  partial: ['breaks.overPartial', 'breaks.overPartialText'],
  natural: ['breaks.overNatural', 'breaks.overNaturalText'],
  skipped: ['breaks.overSkipped', 'breaks.overSkippedText'],
  missed: ['breaks.overMissed', 'breaks.overMissedText'],
};

const NEXT: Readonly<Record<BreakKindId, MessageKey>> = {
  eyes: 'breaks.nextEyes',
  move: 'breaks.nextMove',
  long: 'breaks.nextLong',
};

const loadAfter = () => import('./AfterBreak.tsx');

/** How much of the ring is filled: all of it when the break counts in full. */
const creditOf = ({ outcome, share }: Over): number =>
  outcome === 'taken' || outcome === 'natural' ? 1 : share;

/** What the break counts for, in plain words, and when the next one comes. Main closes the window. */
export function OverBreak({ phase }: { readonly phase: Over }) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const page = useRef<HTMLElement>(null);
  useFocusOnce(page);
  // The window comes forward at the break's end: where the keyboard was elsewhere, somebody may be typing.
  const [hasKeyboard] = useState(() => document.hasFocus());
  useKeysWait({ isOff: hasKeyboard });
  const isQuestion = phase.outcome === null;
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.repeat && !event.isComposing)
        act({ type: 'closeBreak' });
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [act]);

  const more = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = more.current;
    const keep = (): void => act({ type: 'keepOpen' });
    part?.addEventListener('click', keep);
    return () => part?.removeEventListener('click', keep);
  }, [act, isQuestion]);

  const [title, text] = phase.outcome
    ? CREDIT[phase.outcome]
    : (['breaks.question', 'breaks.questionText'] as const);
  const { next } = useStatus();
  const after = useLater(loadAfter);

  return (
    <main ref={page} tabIndex={-1} className={styles.over} aria-labelledby="over-title">
      <CreditRing share={phase.outcome === null ? 0 : creditOf(phase)} />
      <h1 id="over-title" className={styles.overTitle}>
        {t(title)}
      </h1>
      <p className={styles.overText}>{t(text, { share: words.percent(phase.share) })}</p>
      {isQuestion ? (
        <div className={styles.answers}>
          <Button look="primary" onClick={() => act({ type: 'answer', taken: true })}>
            {t('breaks.questionYes')}
          </Button>
          <Button onClick={() => act({ type: 'answer', taken: false })}>
            {t('breaks.questionNo')}
          </Button>
        </div>
      ) : (
        <>
          {next && (
            <p className={styles.soft}>
              {t(NEXT[next.kind], { time: words.duration(next.remainingMs) })}
            </p>
          )}
          <Button look="primary" onClick={() => act({ type: 'closeBreak' })}>
            {t('app.close')}
          </Button>
          <div ref={more} className={styles.more}>
            {after?.showAfterBreak(phase.kind)}
          </div>
        </>
      )}
    </main>
  );
}
