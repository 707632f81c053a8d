import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { CheckStep } from '../../shared/ergonomics/check/steps.ts';
import { createSpeaker } from '../features/voice/speaker.ts';
import { useVoice } from '../features/voice/use-voices.ts';
import { useShared, useWords } from '../state/context.ts';

export interface CheckVoiceProps {
  readonly step: CheckStep;
  readonly isPaused: boolean;
}

/** Says what to look at, once for each thing. */
function CheckVoice({ step, isPaused }: CheckVoiceProps) {
  const { t } = useWords();
  const rate = useShared().settings.voiceRate / 100;
  const voice = useVoice();
  const [speaker] = useState(createSpeaker);
  const text = `${t(step.title)}. ${t(step.how)}`;
  useEffect(() => {
    if (isPaused || !voice) return undefined;
    speaker.say(text, { voice, rate, cuts: true });
    return speaker.stop;
  }, [speaker, text, voice, rate, isPaused]);
  return null;
}

/** The voice, for the page that loads it when it is switched on. */
export const showVoice = (props: CheckVoiceProps): ReactNode => <CheckVoice {...props} />;
