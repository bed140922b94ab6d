/** Which styles hide an element's words, asked of faked ones. The same in real browsers: tests/e2e/cases/hidden-text.ts. */
import { describe, expect, test } from 'vitest';
import { Sight, sightOf } from '../../src/page/sight';
import { page, pageOf } from './pages';

type Style = Partial<CSSStyleDeclaration>;

const PLAIN: Style = {
  display: 'block',
  visibility: 'visible',
  position: 'static',
  clip: 'auto',
  clipPath: 'none',
  overflow: 'visible',
  left: 'auto',
  top: 'auto',
  fontSize: '16px',
};

/** An element within another, the styles of both, and how large they are; `boxless` are those without a box. */
function seen(inner: Style, outer: Style = {}, size = { width: 300, height: 40 }, boxless: readonly string[] = []) {
  const document = pageOf(page({ body: '<div id="outer"><p id="inner">Norvane</p></div>' }));
  for (const element of document.querySelectorAll('*'))
    Object.assign(element, {
      checkVisibility: () => !boxless.includes(element.id),
      getBoundingClientRect: () => size,
    });
  const styles: Readonly<Record<string, Style>> = { inner, outer };
  const sight = new Sight((element) => ({ ...PLAIN, ...styles[element.id] }) as CSSStyleDeclaration);
  const element = document.querySelector('#inner');
  return element !== null && sight.sees(element);
}

type Case = readonly [what: string, style: Style, size: { width: number; height: number } | undefined];

const AWAY: readonly Case[] = [
  ['cut down to nothing', { position: 'absolute', clip: 'rect(0px, 0px, 0px, 0px)' }, undefined],
  ['cut down to a point', { position: 'fixed', clip: 'rect(1px, 1px, 1px, 1px)' }, undefined],
  ['cut down to a line', { position: 'absolute', clip: 'rect(0px, 300px, 1px, 0px)' }, undefined],
  ['cut down to a column', { position: 'absolute', clip: 'rect(0px, 9px, 40px, 8.5px)' }, undefined],
  ['cut from all sides to the middle', { clipPath: 'inset(50%)' }, undefined],
  ['cut from all sides', { clipPath: 'inset(100%)' }, undefined],
  ['beyond the left edge', { position: 'absolute', left: '-9999px' }, undefined],
  ['above the page', { position: 'absolute', top: '-1000px' }, undefined],
  ['a pixel wide', { position: 'absolute', overflow: 'hidden' }, { width: 1, height: 40 }],
  ['a pixel high', { position: 'absolute', overflow: 'clip' }, { width: 300, height: 1 }],
];

describe('not seen is what is', () => {
  test.each<Case>(AWAY)('%s', (_what, style, size) => expect(seen(style, {}, size)).toBe(false));
  test.each<Case>(AWAY)('in what is %s', (_what, style, size) => expect(seen({}, style, size)).toBe(false));
  test('written in letters without a size', () => expect(seen({ fontSize: '0px' })).toBe(false));
  test('without a box', () => expect(seen({}, {}, undefined, ['inner'])).toBe(false));
  test('without a box in one that has none of its own', () =>
    expect(seen({ display: 'contents' }, {}, undefined, ['inner', 'outer'])).toBe(false));
  test('invisible, and has no box of its own', () =>
    expect(seen({ display: 'contents', visibility: 'hidden' }, {}, undefined, ['inner'])).toBe(false));
});

describe('seen is what is', () => {
  test.each<Case>([
    ['as it is', {}, undefined],
    ['in the flow of the text, whatever its clip', { clip: 'rect(0px, 0px, 0px, 0px)' }, undefined],
    ['cut a little', { position: 'absolute', clip: 'rect(0px, 300px, 20px, 0px)' }, undefined],
    ['cut by an inset of some pixels', { clipPath: 'inset(5px)' }, undefined],
    ['a little beyond the edge', { position: 'absolute', left: '-30px', top: '-500px' }, undefined],
    ['small, but shows what does not fit', { position: 'absolute' }, { width: 1, height: 1 }],
    ['in the flow and without height, until it is opened', { overflow: 'hidden' }, { width: 300, height: 0 }],
    ['two pixels high', { position: 'absolute', overflow: 'hidden' }, { width: 300, height: 2 }],
  ])('%s', (_what, style, size) => expect(seen(style, {}, size)).toBe(true));
  test('in a box without one of its own', () =>
    expect(seen({ display: 'contents' }, {}, undefined, ['inner'])).toBe(true));
  test('in small letters, in what has letters without a size', () => expect(seen({}, { fontSize: '0px' })).toBe(true));
});

test('a document that nobody lays out is seen by nobody', () => {
  expect(sightOf(pageOf(page({ body: '<p>Norvane</p>' })))).toBeUndefined();
});
