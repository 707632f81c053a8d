import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { call } from '../api.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { AppProvider } from './AppProvider.tsx';
import type { MakeTranslator } from './AppProvider.tsx';
import { loadStore } from './store.ts';

/** A hidden window may not be given frames: after this long the page counts as painted, ms. */
const PAINTED_AT_LATEST = 300;

/** Starts a page: asks main what it needs, draws, and says when the first frame is there. */
export async function mount(page: ReactNode, translator: MakeTranslator): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root".');
  try {
    const store = await loadStore();
    createRoot(root).render(
      <StrictMode>
        <AppProvider store={store} translator={translator}>
          {page}
        </AppProvider>
      </StrictMode>,
    );
  } catch (reason) {
    // Without an answer there is no language to speak: English, and the reason as it is.
    const { t } = translator('en');
    root.textContent = t('app.pageFailed', { reason: String(reason) });
  }
  await firstPaint();
  await call('window.ready').catch(() => undefined);
}

function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINTED_AT_LATEST);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
