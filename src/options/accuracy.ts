/**
 * How well Demarche does, measured: the figures of README.md that a reader of the options page wants. A test holds the
 * two together.
 */

export interface Figure {
  /** Message `measure_NAME`. */
  readonly measure: 'right' | 'found' | 'f1' | 'precision' | 'recall' | 'value' | 'holder' | 'target';
  /** In per cent, as README.md has it. */
  readonly value: string;
}

export interface Accuracy {
  /** Message `accuracy_NAME`. */
  readonly subject: 'detection' | 'text' | 'statements' | 'positions' | 'elsewhere' | 'actors' | 'times';
  /** The corpus by its name, undefined for pages and articles that were labelled by hand for this. */
  readonly corpus?: string;
  readonly unit: 'pages' | 'articles';
  readonly count: string;
  readonly figures: readonly Figure[];
}

export const ACCURACY: readonly Accuracy[] = [
  { subject: 'detection', unit: 'pages', count: '211', figures: [{ measure: 'right', value: '100' }] },
  {
    subject: 'text',
    corpus: 'article-extraction-benchmark',
    unit: 'pages',
    count: '90',
    figures: [
      { measure: 'f1', value: '98.8' },
      { measure: 'precision', value: '99.0' },
      { measure: 'recall', value: '98.6' },
    ],
  },
  {
    subject: 'statements',
    corpus: 'PolNeAR dev',
    unit: 'articles',
    count: '84',
    figures: [
      { measure: 'f1', value: '72.0' },
      { measure: 'precision', value: '76.6' },
      { measure: 'recall', value: '67.8' },
    ],
  },
  {
    subject: 'positions',
    unit: 'articles',
    count: '11',
    figures: [
      { measure: 'f1', value: '72.2' },
      { measure: 'holder', value: '67.0' },
      { measure: 'target', value: '86' },
    ],
  },
  {
    subject: 'elsewhere',
    unit: 'articles',
    count: '10',
    figures: [
      { measure: 'f1', value: '42.1' },
      { measure: 'holder', value: '32.7' },
      { measure: 'target', value: '47' },
    ],
  },
  { subject: 'actors', unit: 'articles', count: '11', figures: [{ measure: 'found', value: '100' }] },
  {
    subject: 'times',
    corpus: 'TimeBank',
    unit: 'articles',
    count: '183',
    figures: [
      { measure: 'f1', value: '94.7' },
      { measure: 'value', value: '82.7' },
    ],
  },
];
