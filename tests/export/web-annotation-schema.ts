/**
 * The W3C Web Annotation Data Model (Recommendation of 23 February 2017) as a JSON Schema, as far as Demarche uses it:
 * its MUSTs are required, and no property but the terms of its JSON-LD context is allowed. Written from the
 * Recommendation; the comments name its sections.
 */
const iri = { type: 'string', format: 'iri' } as const;
const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const closed = { additionalProperties: false } as const;

/** 3.3.5: the motivations that the Recommendation defines. */
const motivation = {
  enum: [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ],
} as const;

/** 3.2.4: text in the annotation itself. */
const textualBody = {
  type: 'object',
  ...closed,
  required: ['type', 'value'],
  properties: {
    id: iri,
    type: { const: 'TextualBody' },
    value: text,
    purpose: motivation,
    format: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
    language: { type: 'string', format: 'language' },
  },
} as const;

/** 4.2.4 */
const textQuoteSelector = {
  type: 'object',
  ...closed,
  required: ['type', 'exact'],
  properties: { type: { const: 'TextQuoteSelector' }, exact: { ...text, minLength: 1 }, prefix: text, suffix: text },
} as const;

/** 4.2.5 */
const textPositionSelector = {
  type: 'object',
  ...closed,
  required: ['type', 'start', 'end'],
  properties: { type: { const: 'TextPositionSelector' }, start: count, end: count },
} as const;

/** 4: a part of the page. */
const specificResource = {
  type: 'object',
  ...closed,
  required: ['source'],
  properties: {
    id: iri,
    type: { const: 'SpecificResource' },
    source: iri,
    selector: { type: 'array', minItems: 1, items: { oneOf: [textQuoteSelector, textPositionSelector] } },
  },
} as const;

/** 3.3.1: who or what made it. */
const agent = {
  type: 'object',
  ...closed,
  properties: { id: iri, type: { enum: ['Person', 'Organization', 'Software'] }, name: text, homepage: iri },
} as const;

/** 3.1 */
const annotation = {
  type: 'object',
  ...closed,
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation,
    generator: agent,
    body: { type: 'array', items: textualBody },
    target: { oneOf: [specificResource, { type: 'array', minItems: 1, items: specificResource }] },
  },
} as const;

/** 5.2 */
const page = {
  type: 'object',
  ...closed,
  required: ['id', 'type', 'items'],
  properties: {
    id: iri,
    type: { const: 'AnnotationPage' },
    partOf: iri,
    startIndex: count,
    items: { type: 'array', items: annotation },
  },
} as const;

/** 5.1 */
export const COLLECTION_SCHEMA = {
  type: 'object',
  ...closed,
  required: ['@context', 'id', 'type'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: text,
    total: count,
    first: page,
    last: iri,
  },
} as const;
