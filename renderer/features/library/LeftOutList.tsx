import type { LeftOut } from '../../../shared/stretches/browse.ts';
import { useWords } from '../../state/context.ts';
import styles from './LeftOutList.module.css';
import lines from './StretchLine.module.css';
import { StretchLine } from './StretchLine.tsx';
import { cautionWords } from './stretch-words.ts';
import type { UseChoices } from './use-choices.ts';

interface LeftOutListProps {
  readonly choices: UseChoices;
  readonly onOpen: (id: string) => void;
}

/** What is left out because of what was ticked: which, why, and what takes its place. */
export function LeftOutList({ choices, onOpen }: LeftOutListProps) {
  const { t } = useWords();
  const { arranged, cautions } = choices;
  const { leftOut } = arranged;
  return (
    <div className={styles.out}>
      <p className={styles.summary} role="status">
        {leftOut.length > 0
          ? t('library.leftOut', { count: leftOut.length })
          : t(cautions.length > 0 ? 'library.cautionsNoneOut' : 'library.cautionsNothing')}
      </p>
      {leftOut.length > 0 && (
        <ul className={lines.lines}>
          {leftOut.map((out) => (
            <StretchLine
              key={out.stretch.id}
              stretch={out.stretch}
              onOpen={onOpen}
              about={<Reasons out={out} />}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Reasons({ out }: { readonly out: LeftOut }) {
  const words = useWords();
  const { t } = words;
  const { because, instead } = out;
  return (
    <>
      <p>{t('library.outBecause', { cautions: cautionWords(words, because) })}</p>
      <p>
        {instead ? t('library.outInstead', { name: t(instead.name) }) : t('library.outNothing')}
      </p>
    </>
  );
}
