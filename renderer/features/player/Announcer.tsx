import { useEffect, useRef } from 'react';
import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { announcedAt } from '../../../shared/sessions/speech.ts';
import { useWords } from '../../state/context.ts';
import { announcedUntil, keepAnnounced } from './announced-until.ts';
import { stepKey } from './step-key.ts';
import { textOf } from './text-of.ts';

interface AnnouncerProps {
  readonly breakId: string;
  readonly session: Session;
  readonly moment: SessionMoment;
}

/**
 * Tells a screen reader every cue exactly once, when its step begins: not in the later rounds of a cycle,
 * and not again when the page is drawn anew or loaded again. So it is written, not rendered. What a person
 * turns to is told at once, even where no time has passed since the last cue: in a pause.
 */
export function Announcer({ breakId, session, moment }: AnnouncerProps) {
  const words = useWords();
  const region = useRef<HTMLDivElement>(null);
  const before = useRef<{ readonly session: Session; readonly key: string } | null>(null);
  const { item, step, stepIndex } = moment;
  const key = stepKey(item, step);
  useEffect(() => {
    const last = before.current;
    before.current = { session, key };
    const isTurnedTo = last !== null && last.session !== session && last.key !== key;
    const sentences = announcedAt(item, stepIndex);
    if (sentences.length === 0) return;
    if (step.start <= announcedUntil(breakId) && !isTurnedTo) return;
    keepAnnounced(breakId, step.start);
    region.current?.replaceChildren(
      ...sentences.map((sentence) => paragraphOf(textOf(words, sentence))),
    );
  }, [words, breakId, session, item, step.start, stepIndex, key]);
  return <div ref={region} className="visuallyHidden" aria-live="polite" aria-atomic="true" />;
}

function paragraphOf(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
