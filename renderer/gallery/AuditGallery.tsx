import { QUESTIONS } from '../../shared/ergonomics/audit/questions.ts';
import type { Diagram } from '../../shared/ergonomics/diagrams/diagram.ts';
import { DRAWN_FIXES, fixDiagram } from '../../shared/ergonomics/diagrams/fix-diagrams.ts';
import { optionDiagram } from '../../shared/ergonomics/diagrams/option-diagrams.ts';
import type { Translator } from '../../shared/messages/translator.ts';
import { StretchFigure } from '../features/figure/StretchFigure.tsx';
import styles from './GalleryPage.module.css';

interface AuditGalleryProps {
  readonly translator: Translator;
}

/** The pictures of the audit: each question's options side by side, and all fixes. */
export function AuditGallery({ translator }: AuditGalleryProps) {
  return (
    <main className={styles.page}>
      {QUESTIONS.map((question) => (
        <section key={question.id}>
          <h2>{translator.t(question.title)}</h2>
          <div className={styles.sheet}>
            {question.options.map(({ id, words }) => (
              <Drawn
                key={id}
                diagram={optionDiagram(question.id, id)}
                label={translator.t(words)}
              />
            ))}
          </div>
        </section>
      ))}
      <div className={styles.sheet}>
        {DRAWN_FIXES.map((id) => (
          <Drawn key={id} diagram={fixDiagram(id)} label={id} />
        ))}
      </div>
    </main>
  );
}

function Drawn({ diagram, label }: { readonly diagram: Diagram | null; readonly label: string }) {
  return (
    <figure className={styles.picture}>
      {diagram && <StretchFigure script={diagram.script} pose={diagram.pose} />}
      <figcaption>{label}</figcaption>
    </figure>
  );
}
