import type { Status } from '../../../shared/breaks/status.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

interface StateWords {
  readonly title: string;
  readonly text: string;
}

/** What the person is doing now, as one sentence and the line below it. */
export function stateWords(words: Translator, status: Status): StateWords {
  const { t, duration } = words;
  const bout = t(status.posture === 'sitting' ? 'today.boutSitting' : 'today.boutStanding', {
    time: duration(status.boutMs),
  });
  const posture = t(status.posture === 'sitting' ? 'today.sitting' : 'today.standing');
  const { phase } = status;

  switch (phase.type) {
    case 'running':
      return {
        title: t('today.onBreak'),
        text: t('today.onBreakText', { time: duration(phase.remainingMs) }),
      };
    case 'over':
      return { title: t('today.breakOver'), text: bout };
    case 'announced':
      return { title: t('today.announced'), text: bout };
    case 'counting':
    case 'snoozed':
      break;
  }
  switch (status.presence) {
    case 'away':
      return { title: t('today.away'), text: t('today.awayText') };
    case 'unsure':
      return { title: t('today.unsure'), text: t('today.unsureText') };
    case 'atDesk':
      return { title: posture, text: status.engaged ? t('today.boutEngaged', { bout }) : bout };
  }
}
