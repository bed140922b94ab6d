/** What speaks for and against a candidate, as names that the table of weights knows. */
import { cueClassesOf } from '../lexicon/cue-classes';
import { OCCASION_NOUNS, SUBORDINATORS } from '../lexicon/cue-words';
import { ORGANISATION_HEADS, STATE_HEADS } from '../lexicon/organisations';
import { GROUP_NOUNS, UNNAMED_NOUNS } from '../lexicon/person-nouns';
import type { Text, Token } from '../text/types';
import type { Candidate } from './candidate';
import type { Clauses } from './clauses';
import { shape } from './shapes';
import { lower, nounPhraseAt, verbGroupAt } from './tokens';
import type { Weights } from './weights';

const lengthBucket = (n: number): string =>
  n <= 1 ? '1' : n <= 2 ? '2' : n <= 4 ? '4' : n <= 7 ? '7' : n <= 12 ? '12' : n <= 20 ? '20' : n <= 35 ? '35' : '+';

export function gateFeatures(text: Text, clauses: Clauses, c: Candidate, share: number): string[] {
  const r = c.rule;
  const k = c.key;
  const base = k.indexOf(' ') > 0 ? k.slice(0, k.indexOf(' ')) : k;
  const f: string[] = [
    'b',
    `r${r}`,
    `k${k}`,
    `k${k}|${r}`,
    `b${base}`,
    `b${base}|${r}`,
    `r${r}|e${Math.round(share * 5)}`,
  ];
  for (const rival of c.rivals) f.push(`alt${rival}|${r}`, `alt${rival}|b${base}`);
  const headLemma = text.tokens[c.head]?.lemma ?? '';
  const classes = new Set(cueClassesOf(headLemma));
  const second = k.split(' ')[1];
  if (second !== undefined) for (const one of cueClassesOf(second)) classes.add(one);
  const kind = c.group < 0 ? 'N' : 'V';
  for (const one of classes) f.push(`y${one}|${kind}`, `y${one}|${r}`, `y${one}|sk${c.sourceKind}`);
  if (classes.size === 0) f.push(`y-|${kind}`, `y-|${r}`);
  const group = c.group < 0 ? undefined : text.verbGroups[c.group];
  if (group !== undefined) {
    const voice = `${group.form}${group.passive ? 'P' : ''}`;
    const mood = `${group.modal ?? ''}${group.negated ? '!' : ''}${group.perfect ? '+' : ''}${group.progressive ? '~' : ''}${group.tense}`;
    f.push(
      `v${voice}`,
      `v${voice}|${r}`,
      `v${voice}|b${base}`,
      ...[...classes].map((one) => `y${one}|${voice}|${group.tense}`),
      `m${mood}`,
      `m${mood}|${r}`,
      `b${base}|m${group.tense}`,
      `t${group.tense}|${r}|${c.sourceKind}`,
    );
    if (group.negated) f.push(`neg|b${base}`);
    if (group.modal !== undefined) f.push(`mod|b${base}`, `mod${group.modal}`);
    if (group.form === 'infinitive') {
      const governing = verbGroupAt(text, group.from - 1) ?? verbGroupAt(text, group.from - 2);
      f.push(`gov${governing?.lemma ?? shape(text, group.from - 1)}`, `gov${governing?.lemma ?? ''}|b${base}`);
    } else f.push(`pre${shape(text, group.from - 1)}|${voice}`, `pre${shape(text, group.from - 1)}|${r}`);
  } else {
    f.push(
      `npre${shape(text, c.cue.from - 1)}`,
      `npre${shape(text, c.cue.from - 1)}|${r}`,
      `nfirst${lower(text, c.cue.from)}`,
      `nfirst${lower(text, c.cue.from)}|${r}`,
    );
    const governing = verbGroupAt(text, c.cue.from - 1);
    if (governing !== undefined) f.push(`ngov${governing.lemma}`, `ngov${governing.lemma}|b${base}`);
  }
  // Who is said to say it.
  f.push(`sk${c.sourceKind}`, `sk${c.sourceKind}|${r}`, `sk${c.sourceKind}|b${base}`);
  const head = c.sourceHead < 0 ? undefined : text.tokens[c.sourceHead];
  if (head !== undefined) {
    const type = head.pos === 'PRON' || head.pos === 'DET' ? head.lower : head.pos === 'PROPN' ? 'NAME' : head.pos;
    const who = kindOfSpeaker(head);
    f.push(`st${type}`, `st${type}|${r}`, `st${type}|b${base}`, `sw${who}`, `sw${who}|${r}`, `sw${who}|${kind}`);
    for (const one of classes) f.push(`sw${who}|y${one}`, `sw${who}|y${one}|${r}`);
    if (head.pos === 'NOUN') f.push(`sh${head.lemma}`, `sh${head.lemma}|b${base}`);
  }
  // What is said.
  const content = c.content[0];
  if (content !== undefined) {
    const first = shape(text, content.from);
    const second = shape(text, content.from + 1);
    let words = 0;
    for (const part of c.content) words += part.to - part.from;
    f.push(
      `l${lengthBucket(words)}|${r}`,
      `c${first}|${r}`,
      `c${first}|b${base}`,
      `c${first}|${second}`,
      `sk|${c.skipped}|${r}`,
      `sk|${c.skipped}|b${base}`,
    );
    const object = nounPhraseAt(text, content.from);
    if (
      object !== undefined &&
      (c.rule === 'object' ||
        r === 'preposition' ||
        r === 'noun-object' ||
        r === 'noun-preposition' ||
        c.rule === 'passive')
    ) {
      const noun = text.tokens[object.head];
      if (noun !== undefined) {
        const type = noun.pos === 'PRON' ? noun.lower : noun.pos;
        f.push(`ot${type}|${r}`, `ot${type}|b${base}`);
        if (noun.pos === 'NOUN') f.push(`oh${noun.lemma}`, `oh${noun.lemma}|b${base}`);
      }
    }
    let finite = false;
    let quoted = false;
    for (let i = content.from; i < Math.min(content.to, content.from + 40); i++) {
      const verb = verbGroupAt(text, i);
      if (verb?.form === 'finite') finite = true;
      if (clauses.quotationAt(i) !== undefined) quoted = true;
    }
    f.push(
      `cf${finite}|${r}`,
      `cq${quoted}|${r}`,
      `cq${quoted}|b${base}`,
      `cf${finite}|b${base}`,
      `cl${clauses.clauseFrom(content.from) !== undefined}|${r}`,
    );
    const behind = c.content[c.content.length - 1]?.to ?? content.to;
    f.push(`next${shape(text, behind)}|${r}`);
    const opening = verbGroupAt(text, content.from);
    if (opening !== undefined && (r === 'infinitive' || r === 'gerund'))
      f.push(`iv${opening.lemma}|${r}`, `iv${opening.lemma}|b${base}`);
  }
  // Where it stands.
  const token = text.tokens[c.head];
  if (token !== undefined) {
    const around = token.quotation;
    if (around !== -1) f.push(`inq${text.quotations[around]?.short}`, `inq|${r}`, `inq|b${base}`);
    const paragraph = text.paragraphs[token.paragraph];
    // A first line of a few words is a headline, a longer one the article's first paragraph.
    if (token.paragraph === 0 && paragraph !== undefined && paragraph.to <= 22 && text.paragraphs.length > 1)
      f.push('headline', `headline|${r}`);
    else if (paragraph?.heading === true) f.push('heading', `heading|${r}`);
    const sentence = text.sentences[token.sentence];
    if (sentence !== undefined) {
      const clause = clauseOpener(
        text,
        c.source !== undefined && c.source.to <= c.cue.from ? Math.min(c.source.from, c.cue.from) : c.cue.from,
        sentence.from,
      );
      f.push(`op${clause}`, `op${clause}|${r}`);
      const last = text.tokens[sentence.to - 1]?.text;
      if (last === '?') f.push('question', `question|${r}`);
    }
  }
  return f;
}

/** What kind of speaker a word names, as far as it tells by itself. */
function kindOfSpeaker({ lower, lemma, pos }: Token): string {
  if (pos === 'PROPN') return 'name';
  if (HUMAN_PRONOUNS.has(lower)) return 'human';
  if (UNNAMED_NOUNS.has(lemma) || GROUP_NOUNS.has(lower) || GROUP_NOUNS.has(lemma)) return 'human';
  if (ORGANISATION_HEADS.has(lemma) || STATE_HEADS.has(lemma)) return 'body';
  return REPORTS.has(lemma) ? 'report' : pos;
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
const REPORTS = new Set([
  'report',
  'poll',
  'survey',
  'study',
  'statement',
  'letter',
  'article',
  'document',
  'ad',
  'email',
]);

/** The word that opens the clause of the cue: "if", "when", "who", a comma, the sentence's start. */
function clauseOpener(text: Text, from: number, floor: number): string {
  if (from <= floor) return '^';
  const before = text.tokens[from - 1];
  if (before === undefined) return '^';
  if (SUBORDINATORS.has(before.lower)) return before.lower;
  if (OCCASION_NOUNS.has(before.lower)) return 'TIME';
  return shape(text, from - 1);
}

export function probability(features: readonly string[], weights: Weights): number {
  let score = 0;
  for (const name of features) score += weights.get(name) ?? 0;
  return 1 / (1 + Math.exp(-score));
}
