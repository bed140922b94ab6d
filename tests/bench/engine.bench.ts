/**
 * How much of the time is ours: the whole engine beside wink-nlp alone on the same article, in one run. Only the ratio
 * means something on another machine.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { bench, describe } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../src/engine';
import { readText } from '../../src/engine/text';
import { readArticle } from '../../src/page';

const page = readFileSync(resolve(import.meta.dirname, '../demo/article.html'), 'utf8');
const reading = readArticle(parseHTML(page).document, 'https://harbour-dispatch.example/world/2026/05/13/article');
if (reading === undefined) throw new Error('the demo article cannot be read');
const { article } = reading;
const nlp = winkNLP(model, ['pos']);

describe(`the demo article, ${article.text.split(/\s+/).length} words`, () => {
  bench('wink-nlp alone', () => {
    const words = nlp.readDoc(article.text).tokens();
    words.out(nlp.its.value);
    words.out(nlp.its.pos);
  });
  bench('words, sentences, phrases', () => {
    readText(article.text);
  });
  bench('the whole engine', () => {
    analyze(article);
  });
});
