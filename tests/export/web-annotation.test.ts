import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { webAnnotation } from '../../src/export/web-annotation';
import { nothing, sample, text } from './sample';
import { COLLECTION_SCHEMA } from './web-annotation-schema';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
ajv.addFormat('iri', (value) => URL.canParse(value));
ajv.addFormat('language', (value) => Intl.getCanonicalLocales(value).length === 1);
const isCollection = ajv.compile(COLLECTION_SCHEMA);

/** What the data model finds wrong. */
function faults(collection: unknown): readonly string[] {
  isCollection(collection);
  return (isCollection.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}
interface Target {
  readonly source: string;
  readonly selector: readonly [Selector, Selector];
}
interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly { readonly type: string; readonly purpose: string; readonly value: string }[];
  readonly target: Target | readonly Target[];
}

function read(json: string) {
  const page = JSON.parse(json);
  const items: readonly Annotation[] = page.first.items;
  return { page, items, targets: items.flatMap((each) => each.target) };
}

describe('Web Annotation', () => {
  const { page, items, targets } = read(webAnnotation.one(sample, text));

  test('a collection with an embedded first page, as the model asks', () => {
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 7,
      first: { type: 'AnnotationPage', partOf: page.id, startIndex: 0 },
      last: page.first.id,
    });
    expect(items).toHaveLength(page.total);
  });

  test('keeps to the data model', () => {
    expect(faults(page)).toEqual([]);
    expect(faults(JSON.parse(webAnnotation.one(nothing, 'none')))).toEqual([]);
    const { open, part, between, close } = webAnnotation.many;
    const all: readonly unknown[] = JSON.parse(
      open + [part(sample, text), part(nothing, 'none')].join(between) + close,
    );
    expect(all.flatMap(faults)).toEqual([]);
  });

  test.each([
    ['a motivation that is none', { motivation: 'guessing' }],
    ['no target', { target: [] }],
    ['a term that is not in the context', { colour: 'red' }],
    ['an id that is no IRI', { id: 'p1' }],
  ])('the check of the data model finds %s', (_, fault) => {
    const [first, ...rest] = items;
    const broken = { ...page, first: { ...page.first, items: [{ ...first, ...fault }, ...rest] } };
    expect(faults(broken)).not.toEqual([]);
  });

  test('every annotation has one IRI of its own, a motivation, bodies and a target', () => {
    expect(new Set(items.map((each) => each.id)).size).toBe(items.length);
    for (const each of items) {
      expect(URL.canParse(each.id)).toBe(true);
      expect(each).toMatchObject({ type: 'Annotation', motivation: 'classifying' });
      expect(each.body.length).toBeGreaterThan(0);
    }
    for (const target of targets) expect(target.source).toBe(sample.article.url);
  });

  test('kind and stage are classified, actors described', () => {
    expect(items[1]?.body.map((body) => [body.purpose, body.value])).toEqual([
      ['classifying', 'sanction'],
      ['classifying', 'sanction:threatened'],
      ['describing', expect.stringMatching(/^Norland threatened Sudland with sanctions: “.+”$/)],
    ]);
  });

  test('the quotation with its surroundings stands in the text', () => {
    for (const { selector } of targets) {
      const [quote] = selector;
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  test('surroundings end between characters, never within one', () => {
    const [first] = sample.positions;
    if (first === undefined) throw new Error('the sample has positions');
    const doves = '🕊'.repeat(20);
    const words = `${doves} leave ${doves}`;
    const span = { start: doves.length + 1, end: doves.length + 6 };
    const told = webAnnotation.one({ ...sample, positions: [{ ...first, span }], statements: [], times: [] }, words);
    const [quote] = read(told).targets[0]?.selector ?? [];
    expect(quote).toMatchObject({ prefix: `${'🕊'.repeat(15)} `, exact: 'leave', suffix: ` ${'🕊'.repeat(15)}` });
  });

  test.each(['javascript:alert(1)', 'notes/one.html'])('%j, which is no web page, is no source', (url) => {
    const told = read(webAnnotation.one({ ...sample, article: { ...sample.article, url } }, text));
    expect(faults(told.page)).toEqual([]);
    expect(new Set(told.targets.map(({ source }) => source))).toEqual(new Set([told.page.id]));
  });

  test('positions count code points, also after a character outside the Basic Multilingual Plane', () => {
    const codePoints = [...text];
    expect(codePoints.length).toBeLessThan(text.length);
    for (const { selector } of targets) {
      const [quote, position] = selector;
      expect(codePoints.slice(position.start, position.end).join('')).toBe(quote.exact);
    }
  });

  test('a statement in two pieces has two targets', () => {
    expect(items.find((each) => each.id.endsWith(':s1'))?.target).toHaveLength(2);
  });

  test('an article without address and findings is still valid', () => {
    const empty = JSON.parse(webAnnotation.one(nothing, 'none'));
    expect(empty).toMatchObject({ type: 'AnnotationCollection', total: 0, label: 'Demarche' });
    expect(URL.canParse(empty.id)).toBe(true);
  });
});
