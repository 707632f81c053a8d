import { useState } from 'react';
import type { MouseEvent } from 'react';
import { stateLines } from '../../shared/breaks/state-lines.ts';
import type { Status } from '../../shared/breaks/status.ts';
import { call } from '../api.ts';
import { useAsk, useShared, useStatus, useWords } from '../state/context.ts';
import { useTitle } from '../state/use-title.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MiniRing } from '../ui/MiniRing.tsx';
import styles from './MiniPage.module.css';

/** Whole minutes are shown, so it looks seldom, ms. */
const LOOK = 10_000;
/** There is room for these; the menu says the rest. */
const LINES = 2;

/** The ring to the next break, the state in words, and the tray's menu. */
export function MiniPage() {
  const translator = useWords();
  const { t } = translator;
  const { info, failure } = useShared();
  const status = useStatus(LOOK);
  const ask = useAsk();
  const [isOpen, setOpen] = useState(false);
  useTitle(t('mini.windowTitle'));
  const [state, ...more] = stateLines(status, { translator, timeZone: info.timeZone });

  const openMenu = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    setOpen(true);
    const at = { x: Math.round(left), y: Math.round(bottom) };
    ask(call('mini.menu', at).finally(() => setOpen(false)));
  };
  return (
    <main className={styles.mini}>
      <MiniRing share={shareOf(status)} />
      <div className={styles.words}>
        <h1 className={styles.state}>{state}</h1>
        {more.slice(0, LINES - 1).map((line) => (
          <p key={line} className={styles.more}>
            {line}
          </p>
        ))}
        {failure !== null && (
          <p className={styles.more} role="alert">
            {t('app.failure', { reason: failure })}
          </p>
        )}
      </div>
      <IconButton
        icon="more"
        label={t('mini.menu')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={openMenu}
      />
    </main>
  );
}

/** How full the ring is, as in the tray. */
function shareOf({ phase, presence, next }: Status): number {
  if (phase.type === 'announced' || phase.type === 'running') return 1;
  return presence === 'away' ? 0 : (next?.progress ?? 0);
}
