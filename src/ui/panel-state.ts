/** What the panel is shown from. The entry page turns messages and storage into it; the parts know nothing of those. */
import type { Analysis, Span } from '../engine/types';
import type { Kind } from '../kinds';
import type { PageState, ReadyState } from '../page-state';
import type { SiteMode } from '../site-modes';

/** Every state of a page, with the analysis itself in place of the name under which it is kept. */
export type PanelState =
  | Exclude<PageState, ReadyState>
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

/** The site of the page that the panel is about, and what Demarche does on it. */
export interface Site {
  /** Its host, with the port where there is one. */
  readonly name: string;
  readonly mode: SiteMode;
}

export interface PanelActions {
  /** Scrolls the page to a passage; false where the words are gone. */
  reveal(span: Span): Promise<boolean>;
  /** Reads the page at once: it looks like no article, or its site waits for a click. */
  analyseAnyway(): void;
  /** Reads a page of a site that was withheld; absent where no click opened it to us. */
  readonly analyseOnce?: () => void;
  /** Rejects where the browser refused to store it; what was chosen is shown all the same. */
  setSiteMode(mode: SiteMode): Promise<void>;
  /** Asks the browser for lasting access to the site. */
  allowSite(): void;
  tryAgain(): void;
  /** Sets what `work` makes of what is marked now. Rejects where the browser refused to store it; what was chosen is shown all the same. */
  setMarking(work: (now: Marking) => Marking): Promise<void>;
  /** Opens the panel as a full tab; absent where it is one. */
  readonly openTab?: () => void;
  /** Opens the panel beside the page; absent where it stands there, or in a tab of its own. */
  readonly openSide?: () => void;
  openOptions(): void;
}
