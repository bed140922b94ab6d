/** What others wrote and this extension carries, and under which licence; tests hold the list to package.json and to what is built. */
export interface Part {
  readonly name: string;
  /** SPDX identifier. */
  readonly licence: string;
}

export const BUNDLED: readonly Part[] = [
  { name: 'wink-nlp', licence: 'MIT' },
  { name: 'wink-eng-lite-web-model', licence: 'MIT' },
  { name: '@floating-ui/dom', licence: 'MIT' },
  { name: 'preact', licence: 'MIT' },
  { name: 'world-countries', licence: 'ODbL-1.0' },
];
