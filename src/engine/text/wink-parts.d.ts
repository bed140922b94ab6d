/**
 * The parts of wink-nlp and of its English model that the engine puts together itself, as far as it asks them. wink publishes types of
 * its whole only.
 */

declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  import type { CoreModel } from 'wink-nlp/src/cache.js';
  export default function loadCoreModel(): CoreModel;
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  import type { Cache, TagMatch } from 'wink-nlp/src/cache.js';
  export default function loadPosModel(): {
    /** Each as JSON. */
    readonly machines: readonly string[];
    /** Writes into `tags` what a machine found, where the word can have that tag. */
    readonly updater: (found: TagMatch[], cache: Cache, tags: (number | string)[], normals: readonly number[]) => void;
  };
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featureFn: unique symbol;
  export default featureFn;
}

declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  const lemmatize: unique symbol;
  export default lemmatize;
}

declare module 'wink-nlp/src/cache.js' {
  import type featureFn from 'wink-eng-lite-web-model/dist/feature.js';

  export interface CoreModel {
    readonly trex: unknown;
    readonly tcat: { readonly hash: unknown };
    readonly preserve: unknown;
  }

  /** First and last token, and the tag's number: as text, negative where it holds for any word. */
  export type TagMatch = [first: number, last: number, tag: string];

  /** What is known of words, each by its number. */
  export interface Cache {
    value(word: number): string;
    valueOf(feature: 'pos', tag: number): string;
    property(word: number, name: 'posHint'): number;
    isOOV(text: string): boolean;
  }
  export default function createCache(model: CoreModel, features: typeof featureFn): Cache;
}

declare module 'wink-nlp/src/constants.js' {
  const constants: { readonly tkSize: 4; readonly posMask: number; readonly bits4lemma: number };
  export default constants;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';

  export interface RawDocument {
    readonly cache: Cache;
    /** Four numbers a token: the word's, that of its normal form with the spaces before it, tag with lemma, flags. */
    readonly tokens: number[];
    readonly nonBreakingSpaces: Record<number, unknown>;
    numOfTokens: number;
  }
  const wrapped: unique symbol;
  export type WrappedDocument = { readonly [wrapped]: true };
  export default function wrapDocument(document: RawDocument): WrappedDocument;
}

declare module 'wink-nlp/src/compile-trex.js' {
  const compiled: unique symbol;
  export type Patterns = { readonly [compiled]: true };
  export default function compilePatterns(trex: unknown): Patterns;
}

declare module 'wink-nlp/src/tokenizer.js' {
  import type { Patterns } from 'wink-nlp/src/compile-trex.js';
  import type { WrappedDocument } from 'wink-nlp/src/dd-wrapper.js';

  export default function createTokenizer(
    patterns: Patterns,
    categories: unknown,
    preserve: unknown,
  ): (document: WrappedDocument, text: string) => void;
}

declare module 'wink-nlp/src/tokens-mappers.js' {
  import type { RawDocument } from 'wink-nlp/src/dd-wrapper.js';

  const mappers: {
    readonly mapRawTokens2UIdOfNormal: (document: RawDocument) => number[];
    readonly mapRawTokens2UIdOfDefaultPOS: (document: RawDocument) => number[];
  };
  export default mappers;
}

declare module 'wink-nlp/src/automaton.js' {
  import type { Cache, TagMatch } from 'wink-nlp/src/cache.js';

  export interface Machine {
    importJSON(json: string): void;
    /** Patterns among the tags, each tag as `seen` says. */
    recognize<Words>(
      tags: readonly (number | string)[],
      seen: (tag: number | string, cache: Cache, words: Words, at: number) => number | string,
      words: Words,
    ): TagMatch[];
  }
  export default function createMachine(cache: Cache, ignored: string): Machine;
}

declare module 'wink-nlp/src/its.js' {
  import type lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
  import type { RawDocument } from 'wink-nlp/src/dd-wrapper.js';

  const its: {
    /** Undefined for some words that have none ("cannot"). */
    readonly lemma: (
      token: number,
      document: RawDocument,
      addons: { readonly lemmatize: typeof lemmatize },
    ) => string | undefined;
  };
  export default its;
}
