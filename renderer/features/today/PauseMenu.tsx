import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { PauseLength } from '../../../shared/breaks/words.ts';
import { PAUSE_LENGTHS } from '../../../shared/breaks/words.ts';
import { useAct, useWords } from '../../state/context.ts';
import button from '../../ui/Button.module.css';
import styles from './PauseMenu.module.css';

/** "Pause", and for how long. */
export function PauseMenu() {
  const { t } = useWords();
  const act = useAct();
  return (
    <MenuTrigger>
      <AriaButton className={`${button.button} ${button.secondary}`}>
        {t('today.pause')}
        <svg viewBox="0 0 10 6" className={styles.arrow} aria-hidden="true">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Menu
          className={styles.menu ?? ''}
          aria-label={t('today.pauseFor')}
          onAction={(length) => act({ type: 'pause', length: length as PauseLength })}
        >
          {PAUSE_LENGTHS.map((length) => (
            <MenuItem key={length} id={length} className={styles.item ?? ''}>
              {t(`today.pause_${length}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
