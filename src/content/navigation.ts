/** Tells when a page becomes another one without loading (single-page navigation), and when it may have grown up late. */
import { CHANGES } from './on-change';

/**
 * Listens until the signal is aborted. Costs a few events; no polling. Every page pays for it: nothing is made ready that it can do without.
 * @param arrive the address changed, or the page came back: this is another visit now.
 * @param lookAgain same address, but all of the page is there now: worth another look.
 */
export function onNavigation(arrive: () => void, lookAgain: () => void, signal: AbortSignal): void {
  let address = withoutFragment();
  const check = () => {
    const now = withoutFragment();
    if (now === address) return lookAgain();
    address = now;
    arrive();
  };
  if (window.navigation) window.navigation.addEventListener('currententrychange', check, { signal });
  else {
    // Before Firefox 147. Frameworks change the title after pushState.
    window.addEventListener('popstate', check, { signal });
    const title = new MutationObserver(check);
    if (document.head) title.observe(document.head, CHANGES);
    signal.addEventListener('abort', () => title.disconnect());
  }
  window.addEventListener('load', check, { signal });
  // A page that comes back from the back/forward cache is as it was, but the background has forgotten it.
  const shown = ({ persisted }: PageTransitionEvent) => persisted && arrive();
  window.addEventListener('pageshow', shown, { signal });
}

function withoutFragment(): string | undefined {
  return location.href.split('#')[0];
}
