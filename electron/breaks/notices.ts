// What lives here: what each notification says.
// What does not: the words (shared/messages/en/notifications.ts), showing it (system/notifications.ts).
// To add a notification: its words and a method here.
import type { Effect, PostureAsk } from '../../shared/breaks/effects.ts';
import type { BreakKindId, Outcome } from '../../shared/breaks/words.ts';
import { amountWords } from '../../shared/hydration/amount-words.ts';
import type { CarePack } from '../../shared/comfort/pack.ts';
import type { MessageKey, Translator } from '../../shared/messages/translator.ts';
import type { Posture } from '../../shared/presence/types.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import type { Notice } from '../system/notifications.ts';

type EffectOf<Type extends Effect['type']> = Extract<Effect, { readonly type: Type }>;

const ANNOUNCE: Readonly<Record<BreakKindId, MessageKey>> = {
  eyes: 'notifications.announceEyes',
  move: 'notifications.announceMove',
  long: 'notifications.announceLong',
};
const OPEN: Readonly<Record<BreakKindId, MessageKey>> = {
  eyes: 'notifications.openEyes',
  move: 'notifications.openMove',
  long: 'notifications.openLong',
};
const ASK: Readonly<Record<PostureAsk, MessageKey>> = {
  stand: 'notifications.stand',
  sit: 'notifications.sit',
  sitOrWalk: 'notifications.sitOrWalk',
  standListening: 'notifications.standListening',
};

const CARE: Readonly<Record<CarePack, MessageKey>> = {
  ice: 'notifications.careIce',
  heat: 'notifications.careHeat',
};

/** Writes notifications in the person's language. */
export interface NoticeWriter {
  readonly announce: (effect: EffectOf<'announce'>, onClick: () => void) => Notice;
  readonly open: (effect: EffectOf<'open'>) => Notice;
  readonly over: (effect: EffectOf<'over'>, onClick: () => void) => Notice;
  readonly posture: (ask: PostureAsk, onClick: () => void) => Notice;
  readonly meeting: (onClick: () => void) => Notice;
  readonly flareUp: (onClick: () => void) => Notice;
  readonly care: (pack: CarePack, onClick: () => void) => Notice;
  readonly drink: (ml: number, onClick: () => void) => Notice;
  /** What the shortcut for a drink did, without a sound. */
  readonly drinkLogged: (ml: number, onClick: () => void) => Notice;
  readonly drinkFailed: (onClick: () => void) => Notice;
  /** What a shortcut did, without a sound. */
  readonly postureSaid: (posture: Posture, onClick: () => void) => Notice;
  readonly pauseSaid: (isPaused: boolean, onClick: () => void) => Notice;
}

/** A writer. */
export function createNotices(
  translator: () => Translator,
  settings: () => Settings,
): NoticeWriter {
  const notice = (title: string, body: string, onClick: () => void = () => undefined): Notice => ({
    title,
    body,
    onClick,
    silent: !settings().sounds,
  });
  const amount = (ml: number): string => amountWords(translator(), ml, settings().drinkUnit);
  return {
    announce: ({ kind, seatedMs, owed }, onClick) => {
      const { t, duration } = translator();
      const time = duration(seatedMs);
      if (owed && seatedMs > 0)
        return notice(t('notifications.owed', { time }), t('notifications.owedText'), onClick);
      const body =
        seatedMs > 0
          ? t('notifications.announceText', { time })
          : t('notifications.announceStandingText');
      return notice(t(ANNOUNCE[kind]), body, onClick);
    },
    open: ({ kind, lengthMs }) => {
      const { t, duration } = translator();
      const time = duration(lengthMs, 'long');
      return notice(t(OPEN[kind]), t('notifications.openText', { time }));
    },
    over: ({ outcome }, onClick) => {
      const { t } = translator();
      const [title, body] = overWords(outcome);
      return notice(t(title), t(body), onClick);
    },
    posture: (ask, onClick) => {
      const { t } = translator();
      const written = notice(t(ASK[ask]), t('notifications.postureText'), onClick);
      // Nothing may be heard in a call. What may be seen on a shared screen, the system decides for notifications.
      return ask === 'standListening' ? { ...written, silent: true } : written;
    },
    meeting: (onClick) => {
      const { t } = translator();
      return notice(t('notifications.meeting'), t('notifications.meetingText'), onClick);
    },
    flareUp: (onClick) => {
      const { t } = translator();
      return notice(t('notifications.flareUp'), t('notifications.flareUpText'), onClick);
    },
    care: (pack, onClick) => {
      const { t } = translator();
      return notice(t(CARE[pack]), t('notifications.careText'), onClick);
    },
    drink: (ml, onClick) => {
      const { t } = translator();
      const text = t('notifications.drinkText', { amount: amount(ml) });
      return notice(t('notifications.drink'), text, onClick);
    },
    drinkLogged: (ml, onClick) => {
      const { t } = translator();
      const title = t('notifications.drinkLogged', { amount: amount(ml) });
      return { ...notice(title, t('notifications.drinkLoggedText'), onClick), silent: true };
    },
    drinkFailed: (onClick) => {
      const { t } = translator();
      return notice(t('notifications.drinkFailed'), t('notifications.drinkFailedText'), onClick);
    },
    postureSaid: (posture, onClick) => {
      const { t } = translator();
      const title = t(
        posture === 'sitting' ? 'notifications.sittingSaid' : 'notifications.standingSaid',
      );
      return { ...notice(title, t('notifications.keysSaidText'), onClick), silent: true };
    },
    pauseSaid: (isPaused, onClick) => {
      const { t } = translator();
      const title = t(isPaused ? 'notifications.pauseSaid' : 'notifications.resumeSaid');
      return { ...notice(title, t('notifications.keysSaidText'), onClick), silent: true };
    },
  };
}

function overWords(outcome: Outcome | null): readonly [MessageKey, MessageKey] {
  switch (outcome) {
    case 'taken':
    case 'natural':
      return ['notifications.overTaken', 'notifications.overTakenText'];
    case 'partial':
      return ['notifications.overPartial', 'notifications.overPartialText'];
    case 'skipped':
    case 'missed':
      return ['notifications.overSkipped', 'notifications.overSkippedText'];
    case null:
      return ['notifications.overAsk', 'notifications.overAskText'];
  }
}
