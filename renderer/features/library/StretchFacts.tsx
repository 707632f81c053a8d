import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import styles from './StretchPage.module.css';
import { areaWords, timeWords } from './stretch-words.ts';

/** Where, how long, for what, with what; and the name of the pose it is a form of. */
export function StretchFacts({ stretch }: { readonly stretch: Stretch }) {
  const words = useWords();
  const { t } = words;
  const { pose, place, sides, needs } = stretch;
  const facts: readonly (readonly [name: string, value: string])[] = [
    ...(pose
      ? [
          [
            t('library.pose'),
            `${t(`library.pose_${pose}`)} · ${t(`library.pose_${pose}Sanskrit`)}`,
          ] as const,
        ]
      : []),
    [t('library.areas'), areaWords(words, stretch)],
    [t('library.where'), t(`library.place_${place}`)],
    [t('library.time'), timeWords(words, stretch)],
    [t('library.sides'), t(sides === 'each' ? 'library.sidesEach' : 'library.sidesTogether')],
    [
      t('library.needs'),
      needs.map((need) => t(`library.need_${need}`)).join(' · ') || t('library.needsNothing'),
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
