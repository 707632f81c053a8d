import type { Presenter } from '../../electron/breaks/presenter.ts';

/** A presenter that shows nothing and says what it would have shown. */
export function silentPresenter() {
  const did: string[] = [];
  const note = (text: string) => () => void did.push(text);
  const presenter: Presenter = {
    announce: ({ kind }) => void did.push(`announce ${kind}`),
    withdrawAnnounce: note('withdrawAnnounce'),
    open: ({ kind }) => void did.push(`open ${kind}`),
    over: ({ kind, outcome }) => void did.push(`over ${kind} ${String(outcome)}`),
    close: note('close'),
    askPosture: (ask) => void did.push(`ask ${ask}`),
    withdrawPosture: note('withdrawPosture'),
    askMeeting: note('askMeeting'),
    askFlareUp: note('askFlareUp'),
    follow: () => undefined,
    promptCrashed: note('promptCrashed'),
    breakFailed: note('breakFailed'),
    breakIsBelow: note('breakIsBelow'),
    breakIsSeen: () => undefined,
  };
  return { presenter, shown: () => did };
}
