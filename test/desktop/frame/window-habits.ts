import { acceleratorOf } from '../shared/accelerator.ts';
import { configuration } from './configuration.ts';
import { realTimers } from './page-clock.ts';
import { post } from './port.ts';

/** Real milliseconds after loading by which a page counts as drawn. */
const LATEST_PAINT = 1000;

let shortcuts: readonly string[] = configuration.shortcuts;

/** Takes over the combinations that the app has registered for the whole desktop. */
export function setShortcuts(next: readonly string[]): void {
  shortcuts = next;
}

const path = (): string => location.pathname + location.search + location.hash;

function reportLoading(): void {
  post({ type: 'started', path: path() });
  let title = '';
  const reportTitle = (): void => {
    if (document.title === title) return;
    ({ title } = document);
    post({ type: 'title', title });
  };
  document.addEventListener('DOMContentLoaded', () => {
    post({ type: 'dom-ready' });
    reportTitle();
    new MutationObserver(reportTitle).observe(document.head, { subtree: true, childList: true, characterData: true }); // prettier-ignore
  });
  window.addEventListener('load', () => {
    if (document.title === 'ERR_FAILED') post({ type: 'load-failed', message: 'ERR_FAILED' });
    else post({ type: 'loaded' });
    let painted = false;
    const report = (): void => {
      if (!painted) post({ type: 'painted' });
      painted = true;
    };
    realTimers.animationFrame(() => realTimers.setTimeout(report, 0));
    // A browser does not draw a tab that is in the background, and the app would wait for ever.
    realTimers.setTimeout(report, LATEST_PAINT);
  });
}

/** Keeps the page where it is and has the app decide where it may go. */
function reportNavigation(): void {
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { destination, hashChange, cancelable, navigationType, downloadRequest } =
      event as Event & {
        destination: { url: string; sameDocument: boolean };
        hashChange: boolean;
        navigationType: string;
        downloadRequest: string | null;
      };
    if (destination.sameDocument || hashChange) {
      const { pathname, search, hash } = new URL(destination.url);
      post({ type: 'in-page', path: pathname + search + hash });
      return;
    }
    if (!cancelable || navigationType === 'reload' || downloadRequest !== null) return;
    event.preventDefault();
    post({ type: 'navigate', url: destination.url });
  });
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement); // prettier-ignore
    if (link === undefined || !['_blank', '_new'].includes(link.target)) return;
    event.preventDefault();
    post({ type: 'open', url: link.href, name: link.target });
  });
  window.open = (url = 'about:blank', name = ''): null => {
    post({ type: 'open', url: new URL(url, location.href).href, name });
    return null;
  };
  window.close = () => {
    post({ type: 'close' });
  };
}

/**
 * A window that gets the keyboard back still has it where it was. Browsers forget that when the keyboard
 * goes to another frame, so it is remembered here.
 */
function keepFocusInside(): void {
  let leaving: EventTarget | null = null;
  let kept: EventTarget | null = null;
  document.addEventListener('focusout', (event) => {
    // Only a loss that comes together with the window's own is the window's doing, not the page's.
    leaving = event.target;
    realTimers.setTimeout(() => {
      leaving = null;
    }, 0);
  });
  window.addEventListener('blur', () => {
    kept = leaving ?? document.activeElement;
  });
  window.addEventListener('focus', () => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && kept instanceof HTMLElement) kept.focus({ preventScroll: true });
  });
}

function reportInput(): void {
  let told = 0;
  const person = (): void => {
    const now = Math.floor(new Event('input').timeStamp / 250);
    if (now === told) return;
    told = now;
    post({ type: 'input' });
  };
  for (const name of ['pointermove', 'wheel', 'keydown', 'pointerdown'] as const) {
    window.addEventListener(name, person, { capture: true, passive: true });
  }
  window.addEventListener('pointerdown', () => { post({ type: 'pointer-down' }); }, { capture: true }); // prettier-ignore
  window.addEventListener('focus', () => {
    post({ type: 'focus-taken' });
  });
  for (const name of ['keydown', 'keyup'] as const) {
    window.addEventListener(
      name,
      (event) => {
        const down = name === 'keydown';
        const accelerator = acceleratorOf(event);
        if (down && shortcuts.includes(accelerator)) {
          event.preventDefault();
          event.stopImmediatePropagation();
          post({ type: 'shortcut', accelerator });
          return;
        }
        const held = {
          shift: event.shiftKey,
          control: event.ctrlKey,
          alt: event.altKey,
          meta: event.metaKey,
        };
        const modifiers = Object.entries(held).flatMap(([modifier, on]) => (on ? [modifier] : []));
        post({
          type: 'key',
          down,
          key: event.key,
          code: event.code,
          modifiers,
          repeat: event.repeat,
        });
      },
      { capture: true },
    );
  }
}

/** Makes the frame behave as a window of the desktop. */
export function behaveAsWindow(): void {
  reportLoading();
  reportNavigation();
  reportInput();
  keepFocusInside();
}
