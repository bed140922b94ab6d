/**
 * Decides whether a page is a news article in English, before anything else is loaded. Evidence of several kinds is
 * weighed: what the page says of itself, its address, its headline and its running text. No list of outlets.
 */

import { declaredLanguage, ENGLISH_SHARE, englishShare } from './english';
import {
  addressEvidence,
  type Evidence,
  headlineEvidence,
  metaEvidence,
  serviceMarkup,
  storyMarkup,
  textEvidence,
  thingEvidence,
  undatedEvidence,
} from './evidence';
import { thingsOf } from './json-ld';
import { metasOf } from './metas';
import { type RunningText, runningText } from './running-text';

export interface Detection {
  readonly verdict: 'news-article' | 'other';
  /**
   * What speaks for the verdict, the weightiest first: a key, or `key=value`. The key with `_` for `-` is a message
   * `reason_…` that has the value as its first substitution. Signs that could no longer change the verdict are not
   * looked for, so that the list is what decided and not all that there is.
   */
  readonly reasons: readonly string[];
}

/** So many points make an article. A story that only its address and its text tell of has 6 or 7. */
const ENOUGH = 6;

/** A kind of signs: the fewest and the most points that it can give, and how to get them, knowing those before. */
interface Look {
  readonly least: number;
  readonly most: number;
  readonly see: (before: readonly Evidence[]) => readonly Evidence[];
}

/**
 * @param url the page's address; where it is none of the web (a saved file) the page's own word for it is taken.
 * Never throws, never changes the page, asks for no layout.
 */
export function detect(document: Document, url: string): Detection {
  try {
    const { sum, evidence } = weighed(looksAt(document, url));
    const yes = sum >= ENOUGH;
    const reasons = evidence
      .filter(([points]) => points > 0 === yes)
      .sort(([a], [b]) => Math.abs(b) - Math.abs(a))
      .map(([, reason]) => reason);
    return { verdict: yes ? 'news-article' : 'other', reasons: reasons.length > 0 ? reasons : ['little-evidence'] };
  } catch {
    // A page whose document cannot even be looked at (frozen, patched or half torn down) is left alone.
    return { verdict: 'other', reasons: ['unreadable'] };
  }
}

/** Looks from the cheapest to the dearest; the last ones only while they can still change the verdict. */
function looksAt(document: Document, url: string): readonly Look[] {
  const metas = metasOf(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const address = [url, canonical, metas.get('og:url')].find((candidate) => /^https?:/i.test(candidate ?? '')) ?? '';
  return [
    { least: -8, most: 6, see: () => addressEvidence(address, canonical) },
    { least: -14, most: 6, see: () => metaEvidence(metas) },
    { least: -3, most: 1, see: () => headlineEvidence(document, metas) },
    { least: -4, most: 5, see: () => thingEvidence(thingsOf(document)) },
    { least: NEVER, most: 7, see: () => wordEvidence(document, runningText(document)) },
    { least: 0, most: 8, see: () => storyMarkup(document) },
    { least: -3, most: 0, see: undatedEvidence },
    { least: -4, most: 0, see: () => serviceMarkup(document) },
  ];
}

function weighed(looks: readonly Look[]): { readonly sum: number; readonly evidence: readonly Evidence[] } {
  const evidence: Evidence[] = [];
  let sum = 0;
  let [least, most] = [0, 0];
  for (const look of looks) [least, most] = [least + look.least, most + look.most];
  for (const look of looks) {
    if (sum + most < ENOUGH || sum + least >= ENOUGH) break;
    [least, most] = [least - look.least, most - look.most];
    for (const [points, reason] of look.see(evidence)) {
      sum += points;
      evidence.push([points, reason]);
    }
  }
  return { sum, evidence };
}

/** More than all signs together can make up for. */
const NEVER = -100;

function wordEvidence(document: Document, text: RunningText): readonly Evidence[] {
  if (text.length === 0) return [[NEVER, 'no-text']];
  if (englishShare(text.sample) >= ENGLISH_SHARE) return textEvidence(text);
  // Which other language it is does not matter here; telling them apart would be a tenth of the script.
  const language = declaredLanguage(document.documentElement.getAttribute('lang'));
  return [[NEVER, language === 'en' || language === '' ? 'no-sentences' : `language=${language}`]];
}
