/** Features of a candidate's source: who is said to say it. */
import { ORGANISATION_HEADS, STATE_HEADS } from '../../lexicon/organisations';
import { GROUP_NOUNS, UNNAMED_NOUNS } from '../../lexicon/person-nouns';
import { WRITINGS } from '../../lexicon/writings';
import type { Text, Token } from '../../text/types';
import { type Features, join, part } from '../../weighing/features';
import type { Candidate } from '../candidates/candidate';
import type { Frame } from './gate-frame';

const SH = part('sh');
const SK = part('sk');
const ST = part('st');
const SW = part('sw');
const Y = part('y');

export function speakerFeatures(
  text: Text,
  c: Candidate,
  { rule, base, classes, kind }: Frame,
  f: Features<unknown>,
): void {
  const source = join(SK, part(c.sourceKind));
  f.add(source);
  f.add(source, rule);
  f.add(source, base);
  const head = c.sourceHead < 0 ? undefined : text.tokens[c.sourceHead];
  if (head === undefined) return;
  const type = join(
    ST,
    part(head.pos === 'PRON' || head.pos === 'DET' ? head.lower : head.pos === 'PROPN' ? 'NAME' : head.pos),
  );
  const who = join(SW, part(kindOfSpeaker(head)));
  f.add(type);
  f.add(type, rule);
  f.add(type, base);
  f.add(who);
  f.add(who, rule);
  f.add(who, kind);
  for (const one of classes) {
    const y = join(Y, part(one));
    f.add(who, y);
    f.add(who, y, rule);
  }
  if (head.pos === 'NOUN') {
    const noun = join(SH, part(head.lemma));
    f.add(noun);
    f.add(noun, base);
  }
}

/** What kind of speaker a word names, as far as it tells by itself. */
export function kindOfSpeaker({ lower, lemma, pos }: Token): string {
  if (pos === 'PROPN') return 'name';
  if (HUMAN_PRONOUNS.has(lower)) return 'human';
  if (UNNAMED_NOUNS.has(lemma) || GROUP_NOUNS.has(lower) || GROUP_NOUNS.has(lemma)) return 'human';
  if (ORGANISATION_HEADS.has(lemma) || STATE_HEADS.has(lemma)) return 'body';
  return WRITINGS.has(lemma) ? 'report' : pos;
}
const HUMAN_PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'i',
  'we',
  'you',
  'who',
  'his',
  'her',
  'their',
  'many',
  'some',
  'others',
]);
