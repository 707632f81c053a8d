import { chimeAt } from '../../../shared/sessions/chimes.ts';
import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { useShared } from '../../state/context.ts';
import { playChime } from '../sound/chime.ts';
import { useStepBegin } from './use-step-begin.ts';
import { useVoiceGuide } from './use-voice-guide.ts';

interface StepSoundsProps {
  readonly session: Session;
  readonly moment: SessionMoment;
  readonly elapsed: number;
  readonly isStill: boolean;
}

/** A tone at every change that somebody with closed eyes needs to know of, and the voice. Nothing to see. */
export function StepSounds(props: StepSoundsProps) {
  const { settings } = useShared();
  const { item, stepIndex } = props.moment;
  const chime = chimeAt(item, stepIndex);
  const volume = settings.sounds && settings.sessionChimes ? settings.soundVolume : 0;
  const isHeard = chime !== null && volume > 0;

  useStepBegin(props, () => {
    if (isHeard) void playChime(chime, volume);
  });
  useVoiceGuide({ ...props, isAfterChime: isHeard });
  return null;
}
