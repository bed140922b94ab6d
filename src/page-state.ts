/** What is known of the page in a tab, as the background keeps it and the panel shows it. */
import {
  either,
  type Guard,
  isIndex,
  isNumber,
  isString,
  listOf,
  oneOf,
  optional,
  shapeOf,
} from './engine/format/guards';

/** An article that was analysed. */
export interface ReadyState {
  readonly kind: 'ready';
  /** The name under which the analysis is kept. */
  readonly key: string;
  /** How many positions were found, however sure. 0 is "nothing found" only where `statements` is 0 too. */
  readonly positions: number;
  readonly statements: number;
  /** Only the first part of a very long text was analysed. */
  readonly truncated?: true;
}

/** The engine is at work. */
export interface AnalysingState {
  readonly kind: 'analysing';
  /** How much of its work is done, from 0 to 1; absent before anything is known of it. */
  readonly share?: number;
}

/** Every state that the panel can meet. */
export type PageState =
  | { readonly kind: 'not-article'; readonly reasons: readonly string[] }
  | { readonly kind: 'reading' }
  | AnalysingState
  | ReadyState
  /** `language` is the BCP 47 tag that was found. */
  | { readonly kind: 'unsupported-language'; readonly language: string }
  /** The page has no text that can be read as an article. */
  | { readonly kind: 'empty' }
  /** `what` is the technical message; the panel puts a sentence around it. */
  | { readonly kind: 'failed'; readonly what: string }
  /** The browser lets no extension read this page. */
  | { readonly kind: 'unreadable' }
  /** An article on a site that the reader wants read at a click only. */
  | { readonly kind: 'on-click' }
  /** The reader switched this site off. */
  | { readonly kind: 'switched-off' }
  /** Browser or reader gave no access to this site; a click on the toolbar button opens just this page. */
  | { readonly kind: 'withheld' };

/** The state of a page over which something was thrown. */
export function failedBy(thrown: unknown): Extract<PageState, { kind: 'failed' }> {
  return { kind: 'failed', what: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** What the reader in a page may say of it; all else is the background's own to know. */
export type ReportedState = Extract<PageState, { kind: 'empty' | 'unsupported-language' | 'failed' }>;

/** The states that say everything by their name. */
const BARE_KINDS = ['reading', 'empty', 'unreadable', 'on-click', 'switched-off', 'withheld'] as const;
type BareKind = (typeof BARE_KINDS)[number];

const isUnsupported = shapeOf<Extract<PageState, { kind: 'unsupported-language' }>>({
  kind: oneOf('unsupported-language'),
  language: isString,
});

const isFailed = shapeOf<Extract<PageState, { kind: 'failed' }>>({ kind: oneOf('failed'), what: isString });

const isShare: Guard<number> = (value): value is number => isNumber(value) && value >= 0 && value <= 1;

const shapes: readonly Guard<PageState>[] = [
  shapeOf<Extract<PageState, { kind: 'not-article' }>>({ kind: oneOf('not-article'), reasons: listOf(isString) }),
  shapeOf<{ kind: BareKind }>({ kind: oneOf(...BARE_KINDS) }),
  shapeOf<AnalysingState>({ kind: oneOf('analysing'), share: optional(isShare) }),
  shapeOf<ReadyState>({
    kind: oneOf('ready'),
    key: isString,
    positions: isIndex,
    statements: isIndex,
    truncated: optional(oneOf(true)),
  }),
  isUnsupported,
  isFailed,
];

/** Whether something out of a message or a store is a state. */
export const isPageState: Guard<PageState> = (value): value is PageState => shapes.some((fits) => fits(value));

/** The same of what a page may say of itself. */
export const isReportedState: Guard<ReportedState> = either(
  shapeOf<Extract<PageState, { kind: 'empty' }>>({ kind: oneOf('empty') }),
  either(isUnsupported, isFailed),
);
