/**
 * W3C Web Annotations (JSON-LD, Recommendation of 2017-02-23): one annotation for each position, statement and time
 * expression, in one AnnotationCollection.
 *
 * Each target has two selectors. TextQuoteSelector (the words with what stands around them) finds the place in the
 * published page. TextPositionSelector counts Unicode code points, as the Recommendation asks, in the article's text as
 * it was analysed; the analysis itself counts UTF-16 code units, so the figures differ where the text has characters
 * outside the Basic Multilingual Plane.
 */
import type { Analysis, Span } from '../engine/types';
import type { Format } from './format';
import { lookup } from './lookup';
import { printable, wellFormed } from './printable';
import { webAddress } from './web-address';
import { saysWhat } from './wording';

/** Characters of context on each side of a quotation. */
const CONTEXT = 32;

function collection(analysis: Analysis, text: string): object {
  const { holders, name, targets, words } = lookup(analysis, text);
  const { url, title, hash } = analysis.article;
  const base = `urn:demarche:${hash}`;
  const page = `${base}:page`;
  const source = webAddress(url) ?? base;
  const codePoints = codePointOffsets(text, allSpans(analysis));
  // Context that begins or ends within a character would be found nowhere: half a character less is left.
  const targetOf = (span: Span) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: wellFormed(text.slice(span.start, span.end)),
        prefix: wellFormed(text.slice(Math.max(0, span.start - CONTEXT), span.start).replace(/^[\udc00-\udfff]/, '')),
        suffix: wellFormed(text.slice(span.end, span.end + CONTEXT).replace(/[\ud800-\udbff]$/, '')),
      },
      { type: 'TextPositionSelector', start: codePoints(span.start), end: codePoints(span.end) },
    ],
  });
  const annotation = (id: string, classes: readonly string[], description: string, spans: readonly Span[]) => ({
    id: `${base}:${id}`,
    type: 'Annotation',
    motivation: 'classifying',
    generator: { type: 'Software', name: 'Demarche' },
    body: [
      ...classes.map((value) => ({ type: 'TextualBody', purpose: 'classifying', value, format: 'text/plain' })),
      { type: 'TextualBody', purpose: 'describing', value: description, format: 'text/plain', language: 'en' },
    ],
    target: spans.length === 1 && spans[0] !== undefined ? targetOf(spans[0]) : spans.map(targetOf),
  });
  const items = [
    ...analysis.positions.map((position) => {
      const classes =
        position.stage === undefined ? [position.kind] : [position.kind, `${position.kind}:${position.stage}`];
      const says = `${holders(position) ?? 'Somebody'} ${saysWhat(position, targets(position))}: “${words(position.span)}”`;
      return annotation(position.id, classes, says, [position.span]);
    }),
    ...analysis.statements
      .filter((statement) => statement.content.length > 0)
      .map((statement) => {
        const speaker = name(statement.speaker) ?? (statement.source ? words(statement.source) : 'Somebody');
        const says = statement.tier === 'speech' ? 'is reported to say this' : 'is reported to hold this';
        return annotation(
          statement.id,
          ['statement', `statement:${statement.manner}`],
          `${speaker} ${says}`,
          statement.content,
        );
      }),
    ...analysis.times.map((time) => annotation(time.id, ['time', `time:${time.type}`], time.value, [time.span])),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: base,
    type: 'AnnotationCollection',
    label: title === undefined ? 'Demarche' : printable(title),
    total: items.length,
    ...(items.length === 0
      ? {}
      : { first: { id: page, type: 'AnnotationPage', partOf: base, startIndex: 0, items }, last: page }),
  };
}

function allSpans(analysis: Analysis): readonly Span[] {
  return [
    ...analysis.positions.map((position) => position.span),
    ...analysis.statements.flatMap((statement) => statement.content),
    ...analysis.times.map((time) => time.span),
  ];
}

/** UTF-16 offset to code point offset for the ends of the given spans, in one pass over the text. */
function codePointOffsets(text: string, spans: readonly Span[]): (offset: number) => number {
  const wanted = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let at = 0;
  let codePoints = 0;
  for (const offset of wanted) {
    while (at < offset && at < text.length) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      codePoints++;
    }
    found.set(offset, codePoints);
  }
  return (offset) => found.get(offset) ?? 0;
}

/** Annotations on the published page: for other annotation programs. */
export const webAnnotation: Format = {
  label: 'W3C Web Annotation (JSON-LD)',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  one: (analysis, text) => `${JSON.stringify(collection(analysis, text), null, 2)}\n`,
  many: {
    open: '[\n',
    part: (analysis, text) => JSON.stringify(collection(analysis, text)),
    between: ',\n',
    close: '\n]\n',
  },
};
