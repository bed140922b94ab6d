/** Reads GUM's native layout: DIR/dep/*.conllu, whose `Entity=` says which phrases mean the same one. */
import fs from 'node:fs';
import path from 'node:path';
import type { MentionForm, Span } from '../../src/engine/types';

/** One phrase of the gold standard, by token positions in the document. */
export interface GumMention {
  readonly from: number;
  readonly to: number;
  /** Number of its entity in the document. */
  readonly entity: number;
  readonly form: Extract<MentionForm, 'name' | 'pronoun' | 'description'>;
}

export interface GumDocument {
  readonly id: string;
  /** The running text: a blank line between paragraphs, the spaces that the corpus says between words. */
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly mentions: readonly GumMention[];
}

interface Word {
  readonly pos: string;
  /** Position of the word that it depends on, and how; -1 for a root. */
  readonly governor: number;
  readonly relation: string;
}

/** `(id-type-infstat-salience-centering-heads-link-identity`, closed at once or later by `id)`. */
const ENTITY = /\((\d+)-[^()]*?-([\d,]+)-[^()\d,-][^()]*(\))?|(\d+)\)/gu;

export function readGum(dir: string): GumDocument[] {
  const folder = path.join(dir, 'dep');
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.conllu'));
  return files
    .sort()
    .map((file) => readConllu(file.replace(/\.conllu$/u, ''), fs.readFileSync(path.join(folder, file), 'utf8')));
}

export function readConllu(id: string, conllu: string): GumDocument {
  let text = '';
  const tokens: Span[] = [];
  const words: Word[] = [];
  const mentions: GumMention[] = [];
  const open: { readonly entity: number; readonly from: number; readonly heads: readonly number[] }[] = [];
  let sentence = 0;
  /** Last word of a contraction ("don't" as one line and its parts), and whether a space follows it. */
  let contraction = { last: 0, glued: false };
  const close = (entity: number): void => {
    const at = open.findLastIndex((one) => one.entity === entity);
    const [one] = at < 0 ? [] : open.splice(at, 1);
    if (one === undefined) return;
    const to = tokens.length;
    mentions.push({ entity, from: one.from, to, form: formOf(words, one.from, to, one.heads) });
  };
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_block') && text !== '')
      text = `${text.trimEnd()}\n\n`;
    if (line.startsWith('# sent_id')) sentence = tokens.length;
    if (line === '' || line.startsWith('#')) continue;
    const [number = '', form = '', , pos = '', , , governor = '', relation = '', , misc = ''] = line.split('\t');
    const glued = /(?:^|\|)SpaceAfter=No(?:\||$)/u.test(misc);
    if (number.includes('-')) {
      contraction = { last: Number(number.split('-')[1]), glued };
      continue;
    }
    if (number.includes('.')) continue;
    const start = text.length;
    text += form;
    tokens.push({ start, end: text.length });
    words.push({ pos, governor: Number(governor) === 0 ? -1 : sentence + Number(governor) - 1, relation });
    for (const [, opened, heads, closed, closes] of (/(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? '').matchAll(
      ENTITY,
    )) {
      if (closes !== undefined) close(Number(closes));
      if (opened === undefined || heads === undefined) continue;
      open.push({ entity: Number(opened), from: tokens.length - 1, heads: heads.split(',').map((n) => Number(n) - 1) });
      if (closed !== undefined) close(Number(opened));
    }
    const inContraction = Number(number) <= contraction.last;
    const spaced = inContraction ? Number(number) === contraction.last && !contraction.glued : !glued;
    if (Number(number) === contraction.last) contraction = { last: 0, glued: false };
    if (spaced) text += ' ';
  }
  return { id, text: text.trimEnd(), tokens, mentions };
}

/** A name if a proper noun heads the phrase; "Ann and Bob" names two, so it is no name of one. */
function formOf(words: readonly Word[], from: number, to: number, heads: readonly number[]): GumMention['form'] {
  const at = (i: number): Word | undefined => words[from + i];
  if (heads.every((i) => at(i)?.pos === 'PRON')) return 'pronoun';
  const head = from + (heads.find((i) => !heads.includes((at(i)?.governor ?? -1) - from)) ?? 0);
  for (let i = from; i < to; i++)
    if (words[i]?.relation === 'conj' && words[i]?.governor === head) return 'description';
  // "researcher Mu Li" has three heads, of which the title governs the name.
  return heads.some((i) => at(i)?.pos === 'PROPN') ? 'name' : 'description';
}
