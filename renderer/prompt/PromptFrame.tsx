import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useShared, useWords } from '../state/context.ts';
import styles from './PromptFrame.module.css';

interface PromptFrameProps {
  readonly title: string;
  readonly text?: string;
  /** Stands before the title. */
  readonly figure?: ReactNode;
  /** Said once when the prompt appears; the title changes every second and is not said again. */
  readonly say: string;
  readonly actions: ReactNode;
  readonly more?: ReactNode;
}

/** What all prompts look like: a title, a line, the answers. */
export function PromptFrame({ title, text, figure, say, actions, more }: PromptFrameProps) {
  const said = useOnce(say);
  return (
    <main className={styles.prompt}>
      <div className={styles.head}>
        {figure}
        <div>
          <h1 className={styles.title}>{title}</h1>
          {text !== undefined && <p className={styles.text}>{text}</p>}
        </div>
      </div>
      <div className={styles.actions}>{actions}</div>
      {more !== undefined && <div className={styles.more}>{more}</div>}
      <p className="visuallyHidden" role="status">
        {said}
      </p>
      <Failure />
    </main>
  );
}

/** Empty at first and the first text from then on, so that a screen reader hears a change, once. */
function useOnce(text: string): string {
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(first), 100);
    return () => clearTimeout(timer);
  }, [first]);
  return said;
}

function Failure() {
  const { failure } = useShared();
  const { t } = useWords();
  if (failure === null) return null;
  return (
    <p className={styles.text} role="alert">
      {t('app.failure', { reason: failure })}
    </p>
  );
}
