import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { countedAt, spokenAt } from '../../../shared/sessions/speech.ts';
import { useShared, useWords } from '../../state/context.ts';
import { createSpeaker } from '../voice/speaker.ts';
import { useVoice } from '../voice/use-voices.ts';
import { sentencesOf } from './text-of.ts';
import { useStepBegin } from './use-step-begin.ts';

interface VoiceGuide {
  readonly session: Session;
  readonly moment: SessionMoment;
  readonly elapsed: number;
  readonly isStill: boolean;
  /** A tone sounds with this step; the voice lets it go first. */
  readonly isAfterChime: boolean;
}

/** How long the voice waits for a tone, ms. */
const AFTER_CHIME = 500;

/** Speaks the steps as they begin and counts the end of a hold, where the person turned the voice on. */
export function useVoiceGuide({
  session,
  moment,
  elapsed,
  isStill,
  isAfterChime,
}: VoiceGuide): void {
  const words = useWords();
  const { settings } = useShared();
  const voice = useVoice();
  const [speaker] = useState(createSpeaker);
  const spokenFrom = useRef(session);
  const isOn = settings.voice && voice !== null;
  const manner = { voice, rate: settings.voiceRate / 100 };
  const { item, step, stepIndex, stepSecondsLeft } = moment;

  useStepBegin({ moment, elapsed, isStill: isStill || !isOn }, () => {
    const text = sentencesOf(words, spokenAt(item, stepIndex));
    // Whoever pressed a button wants to hear what is now, not the end of what was.
    const cuts = spokenFrom.current !== session;
    spokenFrom.current = session;
    if (text !== '' && !document.hidden)
      speaker.say(text, { ...manner, cuts, after: isAfterChime ? AFTER_CHIME : 0 });
  });

  const count = isOn && !isStill ? countedAt(step, stepSecondsLeft) : null;
  const onCount = useEffectEvent((number: number) => speaker.count(String(number), manner));
  useEffect(() => {
    if (count !== null) onCount(count);
  }, [count]);

  const isSilent = !isOn || isStill;
  useEffect(() => {
    if (isSilent) speaker.stop();
  }, [speaker, isSilent]);

  useEffect(() => {
    const hide = (): void => {
      if (document.hidden) speaker.stop();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', speaker.stop);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', speaker.stop);
      speaker.stop();
    };
  }, [speaker]);
}
