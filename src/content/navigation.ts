/** Tells when a page becomes another one without loading: single-page navigation, or a way back. */
import { CHANGES } from './on-change';

/**
 * Listens as long as the page is there. Costs a few events; no polling. Every page pays for it: nothing is made ready that it can do
 * without, nor a signal that would end it, which costs as much as both listeners. Who is over does nothing on `arrive`.
 * @param arrive the address changed, or the page came back: this is another visit now.
 */
export function onNavigation(arrive: () => void): void {
  let address = withoutFragment();
  const check = () => {
    const now = withoutFragment();
    if (now === address) return;
    address = now;
    arrive();
  };
  if (window.navigation) window.navigation.addEventListener('currententrychange', check);
  else {
    // Before Firefox 147. Frameworks change the title after pushState.
    window.addEventListener('popstate', check);
    if (document.head) new MutationObserver(check).observe(document.head, CHANGES);
  }
  // A page that comes back from the back/forward cache is as it was, but the background has forgotten it.
  window.addEventListener('pageshow', ({ persisted }) => persisted && arrive());
}

function withoutFragment(): string | undefined {
  return location.href.split('#')[0];
}
