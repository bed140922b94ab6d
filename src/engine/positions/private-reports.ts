/** Reports of matches and of companies' results: what a coach demands of his players and a board promises its shareholders is no public position. */

import { MATCH_WORDS, RESULT_WORDS } from '../lexicon/private-matters';
import { PUBLIC_OFFICES, PUBLIC_TITLES } from '../lexicon/public-office';
import type { Text } from '../text/types';
import type { Actor } from '../types';
import type { Draft } from './draft';
import type { Scene } from './scene';

/** As many different words of one of these must an article have. */
const LEAST = 6;

/** "Beat Peru 2-1", a score; a year or a range of days has longer numbers or a word behind it. */
const SCORE = /\b(?:beat|won|lost|draw|drew|victory|win|defeat)\b[^.!?\n]{0,60}\b\d{1,3}-\d{1,3}\b/;

/** Linear in the text's length. Drafts without those that nobody in public office holds or is meant by, where the article is such a report; sanctions stay in any. */
export function withoutPrivate(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  const isMatch = hasMany(scene.text, MATCH_WORDS) && SCORE.test(scene.text.source);
  if (!isMatch && !hasMany(scene.text, RESULT_WORDS)) return drafts;
  return drafts.filter(
    ({ kind, holder, targets }) =>
      kind === 'sanction' ||
      // Whoever asks something of a company, or blames it, may do so in public.
      !(isMatch || kind === 'commitment') ||
      [holder, ...targets].some((actor) => actor && isPublic(actor, isMatch)),
  );
}

function hasMany({ tokens }: Text, wanted: ReadonlySet<string>): boolean {
  const found = new Set<string>();
  for (const { lemma } of tokens) {
    if (wanted.has(lemma)) found.add(lemma);
    if (found.size >= LEAST) return true;
  }
  return false;
}

/** In a report of a match a country is its team. */
function isPublic({ kind, role, name }: Actor, isMatch: boolean): boolean {
  if (kind === 'state') return !isMatch;
  const office = (role ?? name).toLowerCase().split(/[\s-]+/);
  return office.some((word) => PUBLIC_OFFICES.has(word) || PUBLIC_TITLES.has(word));
}
