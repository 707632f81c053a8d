import type { Translator } from '../../shared/messages/translator.ts';
import { STRETCHES } from '../../shared/stretches/library.ts';
import { portraitPose } from '../../shared/stretches/portrait.ts';
import type { Stretch } from '../../shared/stretches/stretch.ts';
import { StretchFigure } from '../features/figure/StretchFigure.tsx';
import styles from './GalleryPage.module.css';

interface GalleryPageProps {
  readonly translator: Translator;
  /** The id of the one stretch to show; null for all. */
  readonly only: string | null;
  /** One picture of each stretch instead of all its poses. */
  readonly isSheet: boolean;
  /** Numbers instead of names, for trying whether a stranger can tell which is which. */
  readonly isBlind: boolean;
}

/** All drawings of all stretches. */
export function GalleryPage({ translator, only, isSheet, isBlind }: GalleryPageProps) {
  const shown = STRETCHES.filter(({ id }) => only === null || id === only);
  const name = (stretch: Stretch): string => translator.t(stretch.name);
  if (isSheet)
    return (
      <main className={styles.sheet}>
        {shown.map((stretch, index) => (
          <figure key={stretch.id} className={styles.picture}>
            <StretchFigure script={stretch.figure} pose={portraitPose(stretch)} />
            <figcaption>{isBlind ? index + 1 : name(stretch)}</figcaption>
          </figure>
        ))}
      </main>
    );
  return (
    <main className={styles.page}>
      {shown.map((stretch) => (
        <section key={stretch.id} className={styles.stretch}>
          <h2>{name(stretch)}</h2>
          <div className={styles.light}>
            <Poses stretch={stretch} />
          </div>
          <div className={styles.dark}>
            <Poses stretch={stretch} />
          </div>
        </section>
      ))}
    </main>
  );
}

/** Start, halfway and end, for each side that differs. */
function Poses({ stretch }: { readonly stretch: Stretch }) {
  const end = portraitPose(stretch);
  const sides = stretch.sides === 'each' ? (['right', 'left'] as const) : (['right'] as const);
  const steps = [
    { pose: 'start', from: 'start', share: 1 },
    { pose: end, from: 'start', share: 0.5 },
    { pose: end, from: end, share: 1 },
  ];
  return sides.map((side) => (
    <div key={side} className={styles.poses}>
      {steps.map(({ pose, from, share }) => (
        <figure key={`${pose} ${share} ${from}`} className={styles.picture}>
          <StretchFigure
            script={stretch.figure}
            pose={pose}
            from={from}
            share={share}
            side={side}
          />
          <figcaption>{`${side} · ${from === pose ? pose : `${from} → ${pose}`}`}</figcaption>
        </figure>
      ))}
    </div>
  ));
}
