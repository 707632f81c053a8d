const ASKS = /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/giu;
const original = new WeakMap<CSSMediaRule, string>();
const realMatchMedia = window.matchMedia.bind(window);
const lists = new Set<() => void>();
let dark = false;

/** A media query with the desktop's theme put in the place of the browser's. */
function answered(query: string): string {
  return query.replaceAll(ASKS, (_whole, scheme: string) =>
    (scheme.toLowerCase() === 'dark') === dark ? '(min-width: 0px)' : '(max-width: 0px)',
  );
}

function rewrite(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const query = original.get(rule) ?? rule.media.mediaText;
      if (/prefers-color-scheme/iu.test(query)) {
        original.set(rule, query);
        rule.media.mediaText = answered(query);
      }
    }
    if (rule instanceof CSSGroupingRule) rewrite(rule.cssRules);
    else if (rule instanceof CSSImportRule && rule.styleSheet !== null) rewrite(rule.styleSheet.cssRules); // prettier-ignore
  }
}

function apply(): void {
  document.documentElement.style.colorScheme = '';
  const supported = getComputedStyle(document.documentElement).colorScheme;
  const wanted = dark ? 'dark' : 'light';
  if (supported.includes(wanted)) document.documentElement.style.colorScheme = wanted;
  for (const sheet of document.styleSheets) rewrite(sheet.cssRules);
}

/** Shows the page in the theme that the app or the desktop has chosen, whatever the browser's own is. */
export function setTheme(nowDark: boolean): void {
  dark = nowDark;
  apply();
  for (const changed of lists) changed();
}

/** Makes style sheets and `matchMedia` answer for the desktop's theme, from the first paint on. */
export function installTheme(startsDark: boolean): void {
  dark = startsDark;
  window.matchMedia = (query) => {
    const list = realMatchMedia(answered(query));
    if (answered(query) === query) return list;
    let { matches } = list;
    Object.defineProperty(list, 'matches', { get: () => matches });
    Object.defineProperty(list, 'media', { value: query });
    lists.add(() => {
      const now = realMatchMedia(answered(query)).matches;
      if (now === matches) return;
      matches = now;
      list.dispatchEvent(new MediaQueryListEvent('change', { matches, media: query }));
    });
    return list;
  };
  // Style sheets hold up drawing until they have loaded, so this comes before anything is seen.
  document.addEventListener('load', apply, { capture: true });
  document.addEventListener('DOMContentLoaded', apply);
}
