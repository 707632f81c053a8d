import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { resolveLanguage } from '../../shared/messages/languages.ts';
import type { LanguageId } from '../../shared/messages/languages.ts';
import type { Translator } from '../../shared/messages/translator.ts';
import { AppContext } from './context.ts';
import type { Store } from './store.ts';

/** Makes the words: all of them, or only those of the light pages. */
export type MakeTranslator = (language: LanguageId, regional?: string) => Translator;

interface AppProviderProps {
  readonly store: Store;
  readonly translator: MakeTranslator;
  readonly children: ReactNode;
}

/** Gives the page its store and words, and the document its language, direction, theme and motion. */
export function AppProvider({ store, translator, children }: AppProviderProps) {
  const { settings, info } = useSyncExternalStore(store.subscribe, store.get);
  const language = resolveLanguage(settings.language, [info.language]);
  const words = useMemo(() => translator(language, regionFor(language)), [translator, language]);

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = words.language;
    root.dir = words.direction;
    root.dataset['theme'] = settings.theme;
    root.dataset['motion'] = settings.motion;
  }, [words, settings.theme, settings.motion]);

  const app = useMemo(() => ({ store, words }), [store, words]);
  return <AppContext value={app}>{children}</AppContext>;
}

/** The system's own form of this language, for times and numbers ("en-GB" for "en"). */
function regionFor(language: string): string | undefined {
  const base = language.split('-')[0] ?? language;
  return navigator.languages.find((tag) => tag.split('-')[0] === base);
}
