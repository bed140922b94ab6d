/** Features of a candidate whose content stands before its cue, or on both sides of it: whether the sentence can be read so. */
import { SUBORDINATORS } from '../../lexicon/cue-words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import { type Features, join, number, type Part, part } from '../../weighing/features';
import type { Candidate } from '../candidates/candidate';
import type { Clauses } from '../candidates/clauses';
import { isComma } from '../candidates/tokens';
import type { RuleName } from '../rules';
import type { Frame } from './gate-frame';
import { shape } from './shapes';

const AROUND: ReadonlySet<RuleName> = new Set([
  'fronted-clause',
  'quote-before',
  'split-clause',
  'split-quote',
  'split-tail',
  'split-phrase',
  'as-said',
]);

const GAP = part('gap');
const LINK = part('link');
const MAIN = part('main');
const NEXT = part('next');
const OPENS = part('opens');
const REST = part('rest');

export function aroundFeatures(text: Text, clauses: Clauses, c: Candidate, frame: Frame, f: Features<unknown>): void {
  const first = c.content[0];
  const second = c.content[1];
  if (first === undefined || !AROUND.has(c.rule)) return;
  const { rule, base } = frame;
  const behind = Math.max(c.cue.to, c.source?.to ?? 0);
  const following = restOf(text, clauses, behind, c.head);
  const rest = join(REST, part(following));
  f.add(rest, rule);
  f.add(rest, base);
  f.add(rest, rule, part(c.skipped));
  if (following.endsWith('comma')) {
    const next = join(NEXT, part(behindComma(text, clauses, behind)));
    f.add(next, rule);
    f.add(next, rule, rest);
    if (c.rule !== 'quote-before' && c.rule !== 'split-quote')
      f.add(next, rule, number(clausesIn(text, first.from, first.to)));
  }
  if (c.rule !== 'quote-before' && c.rule !== 'split-quote') {
    const main = join(MAIN, number(clausesIn(text, first.from, first.to)));
    f.add(main, rule);
    f.add(main, rest, rule);
  }
  if (second === undefined || !c.rule.startsWith('split')) return;
  let from = second.from;
  while (isComma(text.tokens[from])) from++;
  const gap = from - behind;
  const link = join(LINK, part(linkOf(text, behind, from)));
  f.led(GAP, number(Math.min(gap, 9)), rule);
  f.add(link, rule);
  f.add(link, shape(text, from), rule);
  f.led(OPENS, opening(text, from), rule);
}

/** What comes behind the next comma: a participle or a relative clause goes with the report, a clause may be what was said. */
function behindComma(text: Text, clauses: Clauses, from: number): string {
  let i = from;
  while (text.tokens[i] !== undefined && !isComma(text.tokens[i])) i++;
  i++;
  const token = text.tokens[i];
  if (token === undefined) return 'end';
  if (clauses.quotationAt(i) !== undefined) return 'quote';
  if (RELATIVES.has(token.lower)) return 'relative';
  if (SUBORDINATORS.has(token.lower)) return 'sub';
  if (token.pos === 'CCONJ') return verbGroupAt(text, i + 1) === undefined ? token.lower : `${token.lower}verb`;
  const verb = verbGroupAt(text, i);
  if (verb !== undefined) return verb.form;
  return clauses.clauseFrom(i) === undefined ? token.pos : 'clause';
}

const LOW = part('low');
const HIGH = part('high');

/** The first word of the second part: a capital letter opens a sentence of its own. */
function opening(text: Text, from: number): Part {
  const token = text.tokens[from]?.pos === 'PUNCT' ? text.tokens[from + 1] : text.tokens[from];
  return token === undefined || token.text === token.lower ? LOW : HIGH;
}

/** What stands between the attribution and the second part: nothing, words, or a verb of some form and what joins it. */
function linkOf(text: Text, from: number, to: number): string {
  let link = 'none';
  let joint = '';
  for (let i = from; i < to; i++) {
    const verb = verbGroupAt(text, i);
    if (verb?.from === i) return `${joint}${verb.form}`;
    const token = text.tokens[i];
    if (token?.pos === 'CCONJ' || token?.pos === 'SCONJ') joint = token.lower;
    if (token?.pos !== 'PUNCT') link = 'words';
  }
  return link;
}

/** What follows the attribution once times, places and adverbs are left out: the end, a comma, a quotation, a verb or else. */
function restOf(text: Text, clauses: Clauses, from: number, head: number): string {
  const sentence = text.sentences[text.tokens[head]?.sentence ?? -1];
  const end = sentence === undefined ? from : (clauses.wordsEnd[sentence.index] ?? sentence.to);
  let stepped = '';
  let i = from;
  while (i < end) {
    const token = text.tokens[i];
    if (token === undefined) break;
    if (clauses.quotationAt(i) !== undefined) return `${stepped}quote`;
    if (isComma(token)) return `${stepped}comma`;
    if (SUBORDINATORS.has(token.lower)) return `${stepped}sub`;
    const verb = verbGroupAt(text, i);
    if (verb !== undefined) return `${stepped}${verb.form}`;
    if (clauses.clauseFrom(i) !== undefined) return `${stepped}clause`;
    const phrase = nounPhraseAt(text, token.pos === 'ADP' ? i + 1 : i);
    if (token.pos === 'ADV') i++;
    else if (phrase !== undefined && (token.pos === 'ADP' || phrase.from === i)) i = Math.max(i + 1, phrase.to);
    else return `${stepped}${token.pos}`;
    stepped = '+';
  }
  return `${stepped}end`;
}

/** How many finite verbs a stretch has beyond those that a subordinator or relative word opens; 0 to 3. */
function clausesIn(text: Text, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const token = text.tokens[i];
    const verb = verbGroupAt(text, i);
    if (verb?.from === i && verb.form === 'finite') n++;
    else if (token !== undefined && (SUBORDINATORS.has(token.lower) || RELATIVES.has(token.lower))) n--;
  }
  return Math.max(0, Math.min(3, n));
}
const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'where']);
