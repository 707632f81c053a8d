// What lives here: the facts about cold and heat, as they are shown to everybody alike. No words, no checker.
// What does not: the words (messages/en/flareUp.ts), the timer's keeper (electron/care), the card (renderer/features/flare-up).
// To add a fact: its question in PACK_QUESTIONS or its rule in PACK_RULES, its words, and where it comes from.
import type { CarePack } from './pack.ts';
import type { MessageKey } from '../messages/translator.ts';

/** What people ask about a pack, in the order of the table. Words: `flareUp.ask_<id>`. */
export const PACK_QUESTIONS = ['when', 'signs', 'length'] as const;
export type PackQuestion = (typeof PACK_QUESTIONS)[number];

/** The answers (health.md §1, table "ice vs heat", from the article on back spasms that Sitwell was founded on). */
export const PACK_ANSWERS: Readonly<Record<CarePack, Readonly<Record<PackQuestion, MessageKey>>>> =
  {
    ice: {
      when: 'flareUp.iceWhen',
      signs: 'flareUp.iceSigns',
      length: 'flareUp.packLength',
    },
    heat: {
      when: 'flareUp.heatWhen',
      signs: 'flareUp.heatSigns',
      length: 'flareUp.packLength',
    },
  };

/** What holds for both (health.md §1, marked there as standard knowledge: shown without a source). */
export const PACK_RULES: readonly MessageKey[] = [
  'flareUp.ruleRest',
  'flareUp.ruleCloth',
  'flareUp.ruleSkin',
  'flareUp.ruleSleep',
  'flareUp.ruleStop',
];

/** How long a pack stays on, minutes: from the shorter to the longer (health.md §1). */
export const PACK_MINUTES = [15, 20] as const;
