/** Reports of matches and of companies' results: what a coach demands of his players and a board promises its shareholders is no public position. */
import { GROUP_NOUNS } from '../lexicon/person-nouns';
import { MATCH_WORDS, PLAYERS, RESULT_WORDS } from '../lexicon/private-matters';
import { PUBLIC_BODIES, PUBLIC_OFFICES, PUBLIC_TITLES } from '../lexicon/public-office';
import { headOf } from '../text/at';
import type { Text } from '../text/types';
import type { Actor } from '../types';
import type { Draft } from './draft';
import { isOfficial } from './parties/who';
import { isLawAtHome } from './rules/law-at-home';
import { isPlay } from './rules/plays';
import type { Scene } from './scene';

/** As many different words of one of these must an article have. */
const LEAST = 6;

/** "Beat Peru 2-1", a score; a year or a range of days has longer numbers or a word behind it. */
const SCORE = /\b(?:beat|won|lost|draw|drew|victory|win|defeat)\b[^.!?\n]{0,60}\b\d{1,3}-\d{1,3}\b/;

/** Linear in the text's length. Drafts without those that nobody in public office holds or is meant by, where the article is such a report; sanctions stay in any. */
export function withoutPrivate(scene: Scene, all: readonly Draft[]): readonly Draft[] {
  const drafts = all.filter((draft) => !isPlay(scene, draft) && !isLawAtHome(scene, draft));
  if (drafts.length === 0) return drafts;
  if (isAllPrivate(drafts)) return drafts.filter((draft) => !isNobodys(scene, draft) && !isIdle(draft));
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

/** Nobody who acts for a state holds anything in it, or is meant by anything. */
const isAllPrivate = (drafts: readonly Draft[]): boolean =>
  drafts.every(({ holder, targets }) => !isOfficial(holder) && !targets.some(isOfficial));

/** "The airline blamed high fuel costs", "their coach demanded more of his defenders": of nobody whom the article knows, or held by one who speaks for a team. */
function isIdle({ kind, holder, targets }: Draft): boolean {
  const last = holder?.kind === 'unnamed' ? (holder.name.toLowerCase().split(' ').at(-1) ?? '') : '';
  if (PLAYERS.has(last)) return true;
  return (
    kind === 'accusation' &&
    targets.length === 0 &&
    holder !== undefined &&
    /^\p{Ll}/u.test(holder.name) &&
    holder.kind !== 'group'
  );
}

/** "A chef promised a menu", "the dog refused to eat": held by nobody whom the article knows, and by no side, body or people either. */
function isNobodys({ text }: Scene, { holder, rule, frame, clause }: Draft): boolean {
  if (holder !== undefined || !/^(?:commitment|rejection|threat|demand|denial|accusation)-(?:verb|vow)$/.test(rule))
    return false;
  const { subject, verb } = frame ?? clause;
  const head = headOf(text, subject);
  if (head === undefined || verb.passive) return false;
  if (/^(?:he|she|i)$/.test(head.lower)) return true;
  const people = head.lower !== head.lemma || PUBLIC_OFFICES.has(head.lower) || PUBLIC_BODIES.has(head.lower);
  return !people && !GROUP_NOUNS.has(head.lower) && !PUBLIC_TITLES.has(head.lower) && head.lower !== 'two';
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
