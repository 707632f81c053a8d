import { QUESTIONS } from '../../shared/ergonomics/audit/questions.ts';
import { CHECK_STEPS } from '../../shared/ergonomics/check/steps.ts';
import { checkDiagram } from '../../shared/ergonomics/diagrams/check-diagrams.ts';
import type { Diagram } from '../../shared/ergonomics/diagrams/diagram.ts';
import { DRAWN_FIXES, fixDiagram } from '../../shared/ergonomics/diagrams/fix-diagrams.ts';
import { optionDiagram } from '../../shared/ergonomics/diagrams/option-diagrams.ts';
import { photoDiagram } from '../../shared/ergonomics/diagrams/photo-diagram.ts';
import { drawBody, drawProps } from '../../shared/figure/draw.ts';
import { bodyAt } from '../../shared/figure/motion.ts';
import { viewBoxOf } from '../../shared/figure/view-box.ts';
import type { Picture } from './svg.ts';

/** The pictures of some questions' options; of none in particular: all of the audit, its fixes and the posture check. */
export function auditPictures(questions: readonly string[]): Picture[] {
  const options = QUESTIONS.filter(
    ({ id }) => questions.length === 0 || questions.includes(id),
  ).flatMap((question) =>
    question.options.flatMap(({ id }) =>
      pictureOf(`${question.id}: ${id}`, optionDiagram(question.id, id)),
    ),
  );
  if (questions.length > 0) return options;
  return [
    ...options,
    ...pictureOf('photo', photoDiagram()),
    ...DRAWN_FIXES.flatMap((id) => pictureOf(`fix: ${id}`, fixDiagram(id))),
    ...(['sitting', 'standing'] as const).flatMap((posture) =>
      CHECK_STEPS.flatMap((step) =>
        pictureOf(`check: ${step}, ${posture}`, checkDiagram(step, posture)),
      ),
    ),
  ];
}

function pictureOf(label: string, diagram: Diagram | null): Picture[] {
  if (!diagram) return [];
  const { script, pose } = diagram;
  const body = bodyAt(script, { from: pose, to: pose, share: 1 });
  const short = body.short > 1 ? ` (${body.short.toFixed(1)} cm short)` : '';
  return [
    {
      label: `${label}${short}`,
      shapes: [...drawProps(script), ...drawBody(script, body, pose)],
      box: viewBoxOf(script),
    },
  ];
}
