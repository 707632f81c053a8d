import { isRosaItem, troublesOf } from '../../../shared/ergonomics/audit/findings.ts';
import { FINDING_WORDS } from '../../../shared/ergonomics/audit/finding-words.ts';
import type { Answers, Finding } from '../../../shared/ergonomics/audit/question.ts';
import { ROSA_ITEMS } from '../../../shared/ergonomics/rosa/items.ts';
import type { RosaPart, RosaSection } from '../../../shared/ergonomics/rosa/items.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

/** The parts that a section is made of. */
export const PARTS_OF: Readonly<Record<RosaSection, readonly RosaPart[]>> = {
  chair: ['chairHeight', 'seatDepth', 'armrests', 'backSupport'],
  screen: ['monitor', 'telephone'],
  inputs: ['mouse', 'keyboard'],
};

/** What was found in one part of the sheet. */
export const troublesIn = (answers: Answers, part: RosaPart): readonly Finding[] =>
  troublesOf(answers).filter((finding) => isRosaItem(finding) && ROSA_ITEMS[finding].part === part);

/** Findings as one line: "The seat is too low · The back has no support". */
export const findingWords = ({ t }: Translator, findings: readonly Finding[]): string =>
  findings.map((finding) => t(FINDING_WORDS[finding])).join(' · ');
