/** What the hover card says about a mark, as plain data: no DOM here, and no layout. */
import type { Analysis, SanctionStage } from '../engine/types';
import type { Kind } from '../kinds';
import type { Words } from '../telling/words';
import type { Mark } from './marks';

/** Somebody in the reporting chain, outermost first. */
export interface Step {
  readonly name: string;
  /** How it was passed on, in the article's words; empty where it is not known. */
  readonly how: string;
  /** True for an unnamed or unknown source. */
  readonly unnamed: boolean;
}

export type Section =
  /** A label with a text; `quoted` texts are the article's own words. */
  | { readonly type: 'fact'; readonly label: string; readonly text: string; readonly quoted?: true }
  | { readonly type: 'steps'; readonly label: string; readonly steps: readonly Step[] }
  | { readonly type: 'ladder'; readonly label: string; readonly rungs: readonly Rung[] }
  /** A plain sentence; `strong` ones are what a reader looks for first. */
  | { readonly type: 'note'; readonly text: string; readonly strong?: true }
  | { readonly type: 'lines'; readonly label: string; readonly lines: readonly Line[] };

export interface Rung {
  readonly stage: SanctionStage;
  readonly label: string;
  readonly current: boolean;
  /** Not reached: the current rung of easing that is only offered. */
  readonly open?: true;
}

/** What somebody wants, as phrase and words; several of the same phrase stand under it together. */
export interface Line {
  readonly head: string;
  readonly texts: readonly string[];
}

export interface CardModel {
  readonly mark: Mark;
  readonly kind: Kind;
  /** Name of the kind. */
  readonly label: string;
  /** Who, and to whom; for a time its meaning. */
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  readonly why: string;
  /** How sure the marking is, in words. */
  readonly sure: string;
  /** What "copy" puts on the clipboard. */
  readonly quotation: string;
}

export interface CardSource {
  readonly analysis: Analysis;
  readonly text: string;
  readonly words: Words;
}
