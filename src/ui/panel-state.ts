/** What the panel is shown from. The entry page turns messages and storage into it; the parts know nothing of those. */
import type { Analysis, Span } from '../engine/types';
import type { Kind } from '../kinds';

export type PanelState =
  /** The page is being looked at and read; `analysing`: the engine is at work. */
  | { readonly kind: 'reading' | 'analysing' }
  | { readonly kind: 'not-article'; readonly reasons: readonly string[] }
  | { readonly kind: 'unsupported-language'; readonly language: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  /** `what` is a technical message. */
  | { readonly kind: 'failed'; readonly what: string }
  | {
      readonly kind: 'ready';
      readonly analysis: Analysis;
      /** `Article.text`; empty where the page does not answer any more. */
      readonly text: string;
    };

export type ReadyPanel = Extract<PanelState, { kind: 'ready' }>;

export interface Marking {
  /** Whether marks are painted in pages at all. */
  readonly marks: boolean;
  /** Kinds that are painted. */
  readonly shown: readonly Kind[];
}

export interface PanelActions {
  /** Scrolls the page to a passage; false where the words are gone. */
  reveal(span: Span): Promise<boolean>;
  analyseAnyway(): void;
  tryAgain(): void;
  setMarking(marking: Marking): void;
  /** Opens the panel as a full tab; absent where it is one. */
  readonly openTab?: () => void;
}
