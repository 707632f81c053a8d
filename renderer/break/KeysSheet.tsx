import type { MessageKey } from '../../shared/messages/translator.ts';
import { useWords } from '../state/context.ts';
import { Sheet } from './Sheet.tsx';
import styles from './Sheet.module.css';

/** What each key does, in the order of the buttons. */
const KEYS: readonly (readonly [printed: string, does: MessageKey])[] = [
  ['→', 'sessions.keyNext'],
  ['←', 'sessions.keyBack'],
  ['S', 'sessions.keySkip'],
  ['M', 'sessions.keyMore'],
  ['V', 'sessions.keyVoice'],
  ['D', 'drinks.log'],
  ['W', 'sessions.keySigns'],
];

/** The keys of the break. Esc, ? or Close takes them away again. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const { t, direction } = useWords();
  const turned = (printed: string): string =>
    direction === 'rtl' ? (OTHER_WAY.get(printed) ?? printed) : printed;
  return (
    <Sheet title={t('sessions.keys')} onClose={onClose}>
      <dl className={styles.keys}>
        <Line printed={t('sessions.printedSpace')} does={t('sessions.keyPause')} />
        {KEYS.map(([printed, does]) => (
          <Line key={printed} printed={turned(printed)} does={t(does)} />
        ))}
        <Line printed={t('sessions.printedEscape')} does={t('sessions.keyLeave')} />
      </dl>
    </Sheet>
  );
}

const OTHER_WAY = new Map([
  ['→', '←'],
  ['←', '→'],
]);

function Line({ printed, does }: { readonly printed: string; readonly does: string }) {
  return (
    <>
      <dt>
        <kbd className={styles.key}>{printed}</kbd>
      </dt>
      <dd>{does}</dd>
    </>
  );
}
