import type { SessionStep } from '../../../shared/sessions/session.ts';

/** Whether there is nothing more to do of the stretch: what it is called and which side is no matter any more. */
export const isAfterwards = ({ kind }: Pick<SessionStep, 'kind'>): boolean =>
  kind === 'rest' || kind === 'finish';
