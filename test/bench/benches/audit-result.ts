import type { AuditFacts } from '../../../shared/ergonomics/audit/audit.ts';
import type { Answers } from '../../../shared/ergonomics/audit/question.ts';
import { QUESTIONS } from '../../../shared/ergonomics/audit/questions.ts';
import { scoreAudit } from '../../../shared/ergonomics/audit/score-audit.ts';
import { optionDiagram } from '../../../shared/ergonomics/diagrams/option-diagrams.ts';
import { bestPlan } from '../../../shared/ergonomics/fixes/best-plan.ts';
import { FIXES } from '../../../shared/ergonomics/fixes/fixes.ts';
import { rankFixes } from '../../../shared/ergonomics/fixes/rank.ts';
import { EXPOSURES, ROSA_SUBJECTS } from '../../../shared/ergonomics/rosa/exposure.ts';
import { drawBody, drawProps } from '../../../shared/figure/draw.ts';
import { bodyAt } from '../../../shared/figure/motion.ts';
import type { Bench, Size } from '../bench.ts';
import { seededRandom } from '../random.ts';

const RUNS: Readonly<Record<Size, number>> = { full: 100, tiny: 4 };

/** Somebody's answers: any option of each question. */
function answersOf(seed: number): AuditFacts {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const answers = Object.fromEntries(
    QUESTIONS.map(({ id, options }) => [id, [pick(options)?.id ?? '']]),
  ) as Answers;
  const hours = Object.fromEntries(
    ROSA_SUBJECTS.map((subject) => [subject, pick(EXPOSURES) ?? 'medium']),
  );
  return { answers, hours, photo: null };
}

const timesOf = (runs: number, work: (run: number) => void): number[] => {
  for (let run = 0; run < runs / 4; run += 1) work(-run - 1);
  return Array.from({ length: runs }, (_, run) => {
    const before = process.cpuUsage();
    work(run + 1);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
};

/** All pictures of one question, solved and outlined as its page shows them. */
function drawQuestion(run: number): void {
  const question = QUESTIONS.at(Math.abs(run) % QUESTIONS.length);
  for (const { id } of question?.options ?? []) {
    const diagram = question && optionDiagram(question.id, id);
    if (!diagram) continue;
    const { script, pose } = diagram;
    drawProps(script);
    drawBody(script, bodyAt(script, { from: pose, to: pose, share: 1 }), pose);
  }
}

/** What an audit's pages have to work out. */
export const auditResult: Bench = {
  name: 'audit-result',
  note: 'Random answers; processor time of all threads, so that a busy machine changes little.',
  run: (size) =>
    Promise.resolve([
      {
        name: 'score, fixes in their order and the plan of one audit',
        values: timesOf(RUNS[size], (run) => {
          const facts = answersOf(run);
          scoreAudit(facts);
          bestPlan(facts, rankFixes(facts, FIXES, []));
        }),
        unit: 'ms',
      },
      {
        name: 'the pictures of one question',
        values: timesOf(RUNS[size], drawQuestion),
        unit: 'ms',
      },
    ]),
};
