import type { SensedHold } from '../../../shared/breaks/words.ts';
import { holdWords, signWords } from '../../../shared/sensing/sign-words.ts';
import type { SensesView } from '../../../shared/sensing/senses-view.ts';
import type { SignId } from '../../../shared/sensing/signs.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import styles from './NoticedNow.module.css';
import { useSenses } from './use-senses.ts';

/** The signs that the words of a hold tell of. */
const TOLD_BY: Readonly<Record<SensedHold, readonly SignId[]>> = {
  meeting: ['microphone', 'camera'],
  presenting: ['fullScreen'],
  fullScreen: ['fullScreen'],
  doNotDisturb: ['doNotDisturb'],
  program: ['program'],
};

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
  const told = holds.flatMap(({ hold }) => TOLD_BY[hold]);
  const seen = signs.filter(({ sign, answer }) => answer.is === 'yes' && !told.includes(sign));
  const follows = holds.map((hold) => holdWords(words, hold));
  return [
    ...seen.map((sign) => signWords(words, sign)),
    ...(follows.length > 0 ? follows : [words.t('senses.nothing')]),
    ...(engaged ? [words.t('senses.engaged')] : []),
  ];
}
