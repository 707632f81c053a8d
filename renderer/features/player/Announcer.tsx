import { useEffect, useRef } from 'react';
import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';
import { announcedAt } from '../../../shared/sessions/speech.ts';
import { useWords } from '../../state/context.ts';
import { announcedUntil, keepAnnounced } from './announced-until.ts';
import { textOf } from './text-of.ts';

interface AnnouncerProps {
  readonly breakId: string;
  readonly moment: SessionMoment;
}

/**
 * Tells a screen reader every cue exactly once, when its step begins: not in the later rounds of a cycle,
 * and not again when the page is drawn anew or loaded again. So it is written, not rendered.
 */
export function Announcer({ breakId, moment }: AnnouncerProps) {
  const words = useWords();
  const region = useRef<HTMLDivElement>(null);
  const { item, step, stepIndex } = moment;
  useEffect(() => {
    const sentences = announcedAt(item, stepIndex);
    if (sentences.length === 0 || step.start <= announcedUntil(breakId)) return;
    keepAnnounced(breakId, step.start);
    region.current?.replaceChildren(
      ...sentences.map((sentence) => paragraphOf(textOf(words, sentence))),
    );
  }, [words, breakId, item, step.start, stepIndex]);
  return <div ref={region} className="visuallyHidden" aria-live="polite" aria-atomic="true" />;
}

function paragraphOf(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
