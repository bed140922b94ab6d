/**
 * Decides whether a page is a news article in English, before anything else is loaded. Evidence of several kinds is
 * weighed: what the page says of itself, its address, its headline and its running text. No list of outlets.
 */

import { declaredLanguage, isEnglish } from './english';
import {
  addressEvidence,
  commentEvidence,
  datelineEvidence,
  type Evidence,
  headlineEvidence,
  LONG_ENOUGH,
  markupEvidence,
  metaEvidence,
  serviceMarkup,
  textEvidence,
  thingEvidence,
  undatedEvidence,
} from './evidence';
import { thingsOf } from './json-ld';
import { metaReader } from './metas';
import { type RunningText, runningText } from './running-text';

/** What the detector decides. */
export type Verdict = 'news-article' | 'other';

/** The decision, and what it rests on. */
export interface Detection {
  readonly verdict: Verdict;
  /**
   * What speaks for the verdict, the weightiest first: a key, or `key=value`. The key with `_` for `-` is a message
   * `reason_…` that has the value as its first substitution. Signs that could no longer change the verdict are not
   * looked for, so that the list is what decided and not all that there is.
   */
  readonly reasons: readonly string[];
  /** Whether the address alone decided: as long as it stays, no change of the page can turn the verdict. */
  readonly isFinal?: boolean;
  /** Whether words may come of which no observer is told: in an open shadow tree, for which such a page is looked through. */
  readonly mayCome?: boolean | undefined;
}

/** So many points make an article. A story that only its address and its text tell of has 6 or 7. */
const ENOUGH = 6;

/**
 * Bounds within which it is worth going on: below the one further signs would have to be several, from the other on no
 * single one could turn the verdict. Before the words are known only a page that is far below is given up.
 */
const WORTH_READING = -4;
const HOPELESS = 0;
const CERTAIN = 10;
/** From here on, before its words are known, a page without any is worth being asked for such in open shadow trees. */
const LIKELY = 2;

/** A kind of signs: the fewest and the most points that it can give, and how to get them, knowing those before. */
type Look = readonly [
  least: number,
  most: number,
  see: (before: readonly Evidence[], sum: number) => readonly Evidence[],
];

/**
 * @param url the page's address, or for a saved file the page's own word for it (`ownAddress`); empty where none is known.
 * @param given a verdict that stands already: all that speaks for it is looked for, and it stays. For a reader who asks:
 * detecting itself ends when it knows enough.
 * Never throws, never changes the page, asks for no layout.
 */
export function detect(document: Document, url: string, given?: Verdict): Detection {
  try {
    // Ahead of all others, whose code need not even be made ready where it is decided by it.
    const evidence = [...addressEvidence(url)];
    const isFinal = sumOf(evidence) < WORTH_READING;
    const isWhole = given !== undefined;
    const text = isFinal && !isWhole ? undefined : weigh(document, url, evidence, isWhole);
    const verdict = given ?? (sumOf(evidence) >= ENOUGH ? 'news-article' : 'other');
    return {
      verdict,
      isFinal,
      mayCome: text?.mayGrow,
      get reasons() {
        const reasons = evidence
          .filter(([points]) => points > 0 === (verdict === 'news-article'))
          .sort(([a], [b]) => b * b - a * a)
          .map(([, reason]) => reason);
        return reasons.length > 0 ? reasons : ['little-evidence'];
      },
    };
  } catch {
    // A page whose document cannot even be looked at (frozen, patched or half torn down) is left alone.
    return { verdict: 'other', reasons: ['unreadable'] };
  }
}

function sumOf(evidence: readonly Evidence[]): number {
  let sum = 0;
  for (const sign of evidence) sum += sign[0];
  return sum;
}

/**
 * Adds to what the address told the signs that can still change the verdict, or all there are, from the cheapest to the dearest; gives
 * the words where it looked for some.
 */
function weigh(document: Document, url: string, evidence: Evidence[], isWhole: boolean): RunningText | undefined {
  const metaOf = metaReader(document);
  let text: RunningText | undefined;
  // Where next to nothing is missing, the first words are enough.
  const read = (before = 0) => (text ??= runningText(document, before + LONG_ENOUGH >= CERTAIN, before >= LIKELY));
  const looks: readonly Look[] = [
    [-14, 6, () => metaEvidence(metaOf)],
    [-3, 1, () => headlineEvidence(document, metaOf, url)],
    [NEVER, 10, (before, now) => wordEvidence(document, read(now), before)],
    [0, 7, () => markupEvidence(read())],
    [-4, 5, () => thingEvidence(thingsOf(document))],
    [0, 1, () => datelineEvidence(document)],
    [-4, 0, () => commentEvidence(read())],
    [-3, 0, undatedEvidence],
    [-4, 0, () => serviceMarkup(document)],
  ];
  let sum = sumOf(evidence);
  let least = 0;
  let most = 0;
  // By number, because taking them apart costs a page's cold script more than looking does.
  for (const look of looks) {
    least += look[0];
    most += look[1];
  }
  for (const look of looks) {
    const isDecided =
      sum + most < ENOUGH ||
      sum + least >= ENOUGH ||
      (least > NEVER ? sum < HOPELESS || sum >= CERTAIN : sum < WORTH_READING);
    if (isDecided && !isWhole) break;
    least -= look[0];
    most -= look[1];
    for (const sign of look[2](evidence, sum)) {
      sum += sign[0];
      evidence.push(sign);
    }
  }
  return text;
}

/** More than all signs together can make up for. */
const NEVER = -100;

function wordEvidence(document: Document, text: RunningText, before: readonly Evidence[]): readonly Evidence[] {
  if (text.length === 0) return [[NEVER, 'no-text']];
  if (isEnglish(text.sample)) return textEvidence(text, before);
  // Which other language it is does not matter here; telling them apart would be a tenth of the script.
  const language = declaredLanguage(document.documentElement.getAttribute('lang'));
  return [[NEVER, language === 'en' || language === '' ? 'no-sentences' : `language=${language}`]];
}
