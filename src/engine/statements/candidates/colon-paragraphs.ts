/** "Ortega added:", "Her letter was read aloud:" at the end of a paragraph: what was said or written is the next one. */

import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { READ_OUT } from '../../lexicon/writings';
import { elementAt, firstFrom, nounPhraseAt } from '../../text/at';
import type { Sentence, Text, TokenRange, VerbGroup } from '../../text/types';
import { continuedQuotations, standsAlone } from '../joining/continued';
import { type Proposal, sourceOf } from './candidate';
import { sourceFrom } from './sources';
import { lower } from './tokens';
import type { VerbCue } from './verb-cue';

export function colonParagraph(cue: VerbCue, out: Proposal[]): void {
  const { text, clauses, group, sentence } = cue;
  const paragraph = text.paragraphs[sentence.paragraph];
  const next = text.paragraphs[sentence.paragraph + 1];
  if (paragraph === undefined || next === undefined || sentence.to !== paragraph.to) return;
  if (lower(text, sentence.to - 1) !== ':' || introducer(cue) !== group) return;
  const quotation = clauses.quotationAt(next.from);
  // `“…,” a man shouted.`: the quotation has a report of its own.
  if (quotation !== undefined && !standsAlone(text, quotation)) return;
  const speaks = !group.passive && SPEECH_LEMMAS.has(group.lemma);
  const writing = speaks || quotation === undefined ? undefined : writingIn(text, sentence);
  if (group.passive && writing === undefined) return;
  out.push({
    rule: 'colon-paragraph',
    key: writing === undefined ? group.lemma : lower(text, writing.head),
    cue: writing?.cue ?? { from: group.from, to: group.to },
    head: writing?.head ?? group.head,
    group: writing === undefined ? group.index : -1,
    ...(writing === undefined
      ? (speakerBehind(cue) ?? sourceOf(cue.subject))
      : { source: writing.owner, sourceHead: writing.owner.from, sourceKind: 'owner' }),
    content: [
      { from: next.from, to: next.to },
      ...(quotation === undefined ? [] : continuedQuotations(text, clauses, quotation.to, quotation)),
    ],
    open: 'none',
    limit: next.to,
    addressees: [],
    skipped: quotation === undefined ? 'plain' : 'quote',
  });
}

/** The sentence's last verb of speech, whatever is told behind it ("said when it was clear that nobody came:"), or its last verb where none speaks. */
function introducer({ text, clauses, sentence }: VerbCue): VerbGroup | undefined {
  let last: VerbGroup | undefined;
  for (let index = firstFrom(text.verbGroups, sentence.end) - 1; index >= 0; index--) {
    const one = elementAt(text.verbGroups, index);
    if (one === undefined || one.sentence !== sentence.index || sentence.to - one.to > FARTHEST_SAID) break;
    const speaks = !one.passive && one.form !== 'participle' && SPEECH_LEMMAS.has(one.lemma);
    const own = last === undefined || clauses.subjects[index]?.kind !== 'relative';
    if (speaks && own && text.tokens[one.head]?.quotation === -1) return one;
    last ??= one;
  }
  return last !== undefined && sentence.to - last.to <= FARTHEST ? last : undefined;
}
const FARTHEST_SAID = 40;
const FARTHEST = 16;

/** "Said Ortega:". */
function speakerBehind({ text, group, subject, sentence }: VerbCue) {
  if (subject !== undefined || group.form !== 'finite' || group.passive) return undefined;
  const source = sourceFrom(text, group.to, sentence.to - 1);
  if (source === undefined || source.to !== sentence.to - 1) return undefined;
  return { source: { from: source.from, to: source.to }, sourceHead: source.head, sourceKind: 'inverted' };
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our']);

interface Writing {
  readonly head: number;
  readonly cue: TokenRange;
  readonly owner: TokenRange;
}

/** "the king's letter", "her post": something written or spoken, and whose it is. */
function writingIn(text: Text, sentence: Sentence): Writing | undefined {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!READ_OUT.has(text.tokens[i]?.lemma ?? '')) continue;
    const phrase = nounPhraseAt(text, i);
    if (phrase === undefined || phrase.head !== i) continue;
    const owner = nounPhraseAt(text, phrase.from - 1);
    if (owner?.possessive === true && owner.to === phrase.from)
      return { head: i, cue: { from: phrase.from, to: phrase.to }, owner: { from: owner.from, to: owner.to } };
    if (POSSESSIVES.has(lower(text, phrase.from)))
      return { head: i, cue: { from: i, to: phrase.to }, owner: { from: phrase.from, to: phrase.from + 1 } };
  }
  return undefined;
}
