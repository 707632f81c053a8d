import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import button from './Button.module.css';
import styles from './MenuButton.module.css';

interface MenuButtonProps<Id extends string> {
  readonly label: string;
  /** What the menu is for, read out when it opens. */
  readonly menuLabel: string;
  readonly items: readonly { readonly id: Id; readonly words: string }[];
  readonly onChoose: (id: Id) => void;
}

/** A button that opens a few things to choose from. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  const { label, menuLabel, items, onChoose } = props;
  return (
    <MenuTrigger>
      <AriaButton className={`${button.button} ${button.secondary}`}>
        {label}
        <svg viewBox="0 0 10 6" className={styles.arrow} aria-hidden="true">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Menu
          className={styles.menu ?? ''}
          aria-label={menuLabel}
          onAction={(chosen) => {
            const item = items.find(({ id }) => id === chosen);
            if (item) onChoose(item.id);
          }}
        >
          {items.map(({ id, words }) => (
            <MenuItem key={id} id={id} className={styles.item ?? ''}>
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
