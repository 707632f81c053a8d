// What lives here: the pictures on buttons, each drawn in a field of 24 by 24.
// What does not: the buttons (IconButton.tsx). To add one: an entry in ICONS.
import styles from './IconButton.module.css';

/** Filled shapes; `turns` ones point the other way where one reads from right to left. */
const ICONS = {
  pause: { path: 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z', turns: false },
  play: { path: 'M8 4.8v14.4a.6.6 0 0 0 .92.5l11-7.2a.6.6 0 0 0 0-1l-11-7.2a.6.6 0 0 0-.92.5z', turns: true },
  back: { path: 'M5 5h2.6v14H5zM20 5.6v12.8a.6.6 0 0 1-.93.5L9.4 12.5a.6.6 0 0 1 0-1l9.67-6.4a.6.6 0 0 1 .93.5z', turns: true },
  next: { path: 'M16.4 5H19v14h-2.6zM4 5.6v12.8a.6.6 0 0 0 .93.5l9.67-6.4a.6.6 0 0 0 0-1L4.93 5.1a.6.6 0 0 0-.93.5z', turns: true },
  close: { path: 'M6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6z', turns: false },
  more: { path: 'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z', turns: false },
} as const; // prettier-ignore
export type IconName = keyof typeof ICONS;

/** The picture on a button. */
export function Icon({ name }: { readonly name: IconName }) {
  const { path, turns } = ICONS[name];
  return (
    <svg
      className={turns ? `${styles.icon} ${styles.turns}` : styles.icon}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
