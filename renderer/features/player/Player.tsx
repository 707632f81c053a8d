// What lives here: the guide of a break: figure, cue, count, what comes next, tones and voice.
// What does not: time, buttons and keys of the break (renderer/break), which are there before this is loaded;
// what is played (shared/sessions), drawing the body (features/figure), sounds (features/sound, features/voice).
// To show something new of a step: a component here and its place in this list.
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { BreakPhase } from '../../../shared/breaks/status.ts';
import { createStretchTranslator } from '../../../shared/messages/light-stretches.ts';
import type { LanguageId } from '../../../shared/messages/languages.ts';
import { momentOf } from '../../../shared/sessions/moment-of.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { AppContext, useStore, useWords } from '../../state/context.ts';
import { Announcer } from './Announcer.tsx';
import { Guide } from './Guide.tsx';
import { Progress } from './Progress.tsx';
import { Stage, hasPicture } from './Stage.tsx';
import { StepSounds } from './StepSounds.tsx';

/** What is played, and where it is. */
export interface PlayerProps {
  readonly phase: Extract<BreakPhase, { readonly type: 'running' }>;
  readonly session: Session;
  /** Time since the break began, without its pauses, ms. */
  readonly elapsed: number;
  /** Who should take care is opened or closed. */
  readonly onCare: (isOpen: boolean) => void;
}

/** The session as it is now. Rendered anew once a second and at every step; the figure draws itself. */
function Player({ phase, session, elapsed, onCare }: PlayerProps) {
  const app = usePlayerWords();
  const moment = momentOf(session, elapsed);
  if (!moment) return null;
  return (
    <AppContext value={app}>
      <Progress session={session} moment={moment} elapsed={elapsed} />
      {hasPicture(moment.item) && (
        <Stage moment={moment} elapsed={elapsed} isStill={phase.paused} />
      )}
      <Guide session={session} moment={moment} isGentle={phase.gentle} onCare={onCare} />
      <Announcer breakId={phase.breakId} session={session} moment={moment} />
      <StepSounds session={session} moment={moment} elapsed={elapsed} isStill={phase.paused} />
    </AppContext>
  );
}

/** The player, for the page that loads it when it has drawn itself. */
export const showPlayer = (props: PlayerProps): ReactNode => <Player {...props} />;

/** The page's store with more words: those of the stretches come with this part of the page. */
function usePlayerWords() {
  const store = useStore();
  const page = useWords();
  return useMemo(() => {
    const { t } = createStretchTranslator(page.language as LanguageId);
    return { store, words: { ...page, t } };
  }, [store, page]);
}
