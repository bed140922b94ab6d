/**
 * What is read of a page that hides a part of itself. How a browser tells is faked here: `gone` has no box, `cut` is cut down
 * to nothing, `bare` has no box of its own. The same in real browsers: tests/e2e/cases/hidden-text.ts.
 */
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page';
import { page, pageOf, paragraphs, REPORT } from './pages';

const URL_ = 'https://paper.example/2026/05/11/norvane-terminals';
const [first = '', second = '', third = '', ...rest] = REPORT;
const TEXT = REPORT.join('\n\n');
const GHOST = 'The ghost of the harbour said on Monday that it would never be seen by anybody at all.';

/** A page whose elements answer as those of a page that is laid out. */
function laidOut(body: string): Document {
  const document = pageOf(page({ body: `<main><h1>Norvane Closes Terminals</h1>${body}</main>` }));
  let prototype: object = document.body;
  while (!Object.hasOwn(prototype, 'closest')) prototype = Object.getPrototypeOf(prototype);
  Object.defineProperty(prototype, 'checkVisibility', {
    configurable: true,
    value(this: Element) {
      return this.closest('.gone,[hidden],details:not([open]) > p') === null && !this.matches('.bare');
    },
  });
  const getComputedStyle = (element: Element) => ({
    display: element.matches('.bare') ? 'contents' : 'block',
    visibility: 'visible',
    position: element.matches('.cut,.away') ? 'absolute' : 'static',
    clip: element.matches('.cut') ? 'rect(0px, 0px, 0px, 0px)' : 'auto',
    left: element.matches('.away') ? '-9999px' : 'auto',
    clipPath: element.matches('.inset') ? 'inset(50%)' : 'none',
    fontSize: element.matches('.small') ? '0px' : '16px',
  });
  Object.defineProperty(document, 'defaultView', { value: { getComputedStyle } });
  return document;
}

const textOf = (body: string): string | undefined => readArticle(laidOut(body), URL_)?.article.text;
const gone = (text: string): string => `<p class="gone">${text}</p>`;
/** The report with something behind its first paragraph. */
const around = (between: string): string =>
  `<div>${paragraphs([first])}${between}${paragraphs([second, third, ...rest])}</div>`;

describe('read is', () => {
  test.each([
    ['a text none of which is shown yet', `<div class="gone">${paragraphs()}</div>`],
    ['a text in what has no box of its own', `<div class="bare">${paragraphs()}</div>`],
    [
      'the rest of a text',
      `<div>${paragraphs([first, second])}<div class="gone">${paragraphs([third, ...rest])}</div></div>`,
    ],
    [
      'the rest of a text that an attribute hides',
      `<div>${paragraphs([first, second])}<div hidden>${paragraphs([third, ...rest])}</div></div>`,
    ],
    [
      'a paragraph that a button beside it shows',
      `<div>${paragraphs([first])}${gone(second)}<button>Show more</button>${paragraphs([third, ...rest])}</div>`,
    ],
    [
      'a paragraph that a button elsewhere names',
      `<div><button aria-controls="b">Why</button>${paragraphs([first])}<p class="gone" id="b">${second}</p>${paragraphs([third, ...rest])}</div>`,
    ],
    [
      'a paragraph in closed details',
      `<div>${paragraphs([first])}<details><p>${second}</p></details>${paragraphs([third, ...rest])}</div>`,
    ],
    [
      'the rest of a paragraph, behind a button',
      `<div><p>${first.slice(0, 40)}<i class="gone">${first.slice(40)}</i></p><button>Read more</button>${paragraphs([second, third, ...rest])}</div>`,
    ],
  ])('%s', (_what, body) => expect(textOf(body)).toBe(TEXT));
});

describe('left out is', () => {
  test.each([
    ['a paragraph that is hidden between others', around(gone(GHOST))],
    ['a paragraph that is cut down for those who listen', around(`<p class="cut">${GHOST}</p>`)],
    ['a paragraph in what is cut down', around(`<div class="inset"><div><p>${GHOST}</p></div></div>`)],
    ['a paragraph beyond the page’s edge', around(`<p class="away">${GHOST}</p>`)],
    ['letters without a size', around(`<p class="small">${GHOST}</p>`)],
    [
      'words within a sentence',
      `<div><p>${first.slice(0, 40)}<b class="cut">ghost </b>${first.slice(40)}</p>${paragraphs([second, third, ...rest])}</div>`,
    ],
    [
      'a sentence within one that no button shows',
      `<div><p>${first}<b class="gone"> ${GHOST}</b></p>${paragraphs([second, third, ...rest])}</div>`,
    ],
    [
      'the double that stands first',
      `<section class="gone">${paragraphs()}</section><section class="wide">${paragraphs()}</section>`,
    ],
    ['the double of each paragraph', `<div>${REPORT.map((text) => `${gone(text)}<p>${text}</p>`).join('')}</div>`],
    [
      'a story that is not shown any more',
      `<section class="gone">${paragraphs(Array.from({ length: 12 }, (_, at) => `${GHOST} ${at}.`))}</section><section class="now">${paragraphs()}</section>`,
    ],
  ])('%s', (_what, body) => expect(textOf(body)).toBe(TEXT));
});

test('of doubles the one that is shown leads to the page', () => {
  const document = laidOut(
    `<div><p class="gone">${first}</p><p>${first}</p>${paragraphs([second, third, ...rest])}</div>`,
  );
  const places = readArticle(document, URL_)?.map.toPlaces({ start: 0, end: 10 });
  expect(places?.map(({ node }) => node.parentElement?.getAttribute('class') ?? '')).toEqual(['']);
});

test('what is shown and hidden is known again until it changes', () => {
  const document = laidOut(around(gone(GHOST)));
  const reading = readArticle(document, URL_);
  expect(reading?.isSeenAlike()).toBe(true);
  document.querySelector('.gone')?.removeAttribute('class');
  expect(reading?.isSeenAlike()).toBe(false);
});
