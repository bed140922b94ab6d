/**
 * Makes wink's language model start sooner in what we ship. It loads machines that tell names and feelings, which nothing here
 * asks for, and it copies its three megabytes by writing them out and reading them in again. Here the machines are left out,
 * and of the copy only what it changes is copied. Words, tags and lemmas are the same.
 */
import type { Plugin } from 'vite';

const MODEL = /wink-eng-lite-web-model\/dist\/.*?([a-z-]+\.(?:js|json))$/;

/** wink reads one machine of feelings whether it is asked for or not: the one that tells negation is small. */
const SMALL = 'eng-negation-model.json';
const UNUSED = 'eng-sa-model.json';

const COPY = 'JSON.parse(JSON.stringify(originalModel))';
/** Strings and numbers are shared; whatever holds them is new. */
const LEAN_COPY = `(function copy(value) {
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] === 'object' ? value.map(copy) : value.slice();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, copy(one)]));
})(originalModel)`;

export function leanModel(): Plugin {
  return {
    name: 'lean-model',
    enforce: 'pre',
    resolveId: {
      filter: { id: /eng-sa-model\.json$/ },
      handler(source, importer) {
        return this.resolve(source.replace(UNUSED, SMALL), importer, { skipSelf: true });
      },
    },
    transform(code, id) {
      const file = MODEL.exec(id)?.[1];
      if (file === 'eng-ner-model.json') return '[]';
      if (file !== 'read-core-model.js') return undefined;
      if (!code.includes(COPY))
        throw new Error('wink copies its model in another way than it did: see build/lean-model.ts');
      return code.replace(COPY, () => LEAN_COPY);
    },
  };
}
