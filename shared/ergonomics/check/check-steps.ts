import type { Status } from '../../breaks/status.ts';
import type { MessageKey } from '../../messages/translator.ts';
import type { Finding } from '../audit/question.ts';
import { STEP_OF } from './step-of.ts';
import { CHECK_STEPS } from './steps.ts';
import type { CheckManner, CheckStep, CheckStepId } from './steps.ts';

const HOW: Readonly<Record<CheckStepId, Readonly<Record<CheckManner, MessageKey>>>> = {
  feet: {
    sitting: 'postureCheck.feetSitting',
    standing: 'postureCheck.feetStanding',
    sore: 'postureCheck.feetSitting',
  },
  back: {
    sitting: 'postureCheck.backSitting',
    standing: 'postureCheck.backStanding',
    sore: 'postureCheck.backSore',
  },
  shoulders: {
    sitting: 'postureCheck.shouldersEasy',
    standing: 'postureCheck.shouldersEasy',
    sore: 'postureCheck.shouldersSore',
  },
  elbows: {
    sitting: 'postureCheck.elbowsEasy',
    standing: 'postureCheck.elbowsEasy',
    sore: 'postureCheck.elbowsSore',
  },
  screen: {
    sitting: 'postureCheck.screenEasy',
    standing: 'postureCheck.screenEasy',
    sore: 'postureCheck.screenEasy',
  },
};

/** How to speak to somebody now. */
export const checkMannerOf = ({ flareUp, posture }: Pick<Status, 'flareUp' | 'posture'>): CheckManner => flareUp ? 'sore' : posture; // prettier-ignore

/** The five, those first where something was found; among themselves from the ground up. */
export function checkSteps(
  findings: Iterable<Finding>,
  manner: CheckManner = 'sitting',
): readonly CheckStep[] {
  const weak = new Set(Array.from(findings, (finding) => STEP_OF[finding]));
  const steps = CHECK_STEPS.map((id): CheckStep => ({
    id,
    title: `postureCheck.${id}`,
    how: HOW[id][manner],
    weak: weak.has(id),
  }));
  return [...steps.filter((step) => step.weak), ...steps.filter((step) => !step.weak)];
}
