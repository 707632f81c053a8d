import { holdWords, signWords } from '../../../shared/sensing/sign-words.ts';
import type { SensesView } from '../../../shared/sensing/senses-view.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import styles from './NoticedNow.module.css';
import { useSenses } from './use-senses.ts';

/** What Sitwell notices just now, and what follows from it, so that one can try what the settings below do. */
export function NoticedNow() {
  const words = useWords();
  const view = useSenses(true);
  return (
    <div className={styles.noticed}>
      <p className={styles.title}>{words.t('senses.title')}</p>
      <div role="status">
        {view && linesOf(words, view).map((line) => <p key={line}>{line}</p>)}
      </div>
    </div>
  );
}

function linesOf(words: Translator, { signs, holds, engaged }: SensesView): readonly string[] {
  const seen = signs.filter(({ answer }) => answer.is === 'yes');
  const follows = holds.map((hold) => holdWords(words, hold));
  return [
    ...seen.map((sign) => signWords(words, sign)),
    ...(follows.length > 0 ? follows : [words.t('senses.nothing')]),
    ...(engaged ? [words.t('senses.engaged')] : []),
  ];
}
