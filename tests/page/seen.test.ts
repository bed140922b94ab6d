/**
 * What is read of a page that hides a part of itself. How a browser tells is faked here: `gone` has no box, `cut` is cut down
 * to nothing, `bare` has no box of its own. The same in real browsers: tests/e2e/cases/hidden-text.ts.
 */
import { describe, expect, test, vi } from 'vitest';
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
      'the rest of a text that an attribute hides, behind a button',
      `<div>${paragraphs([first, second])}<div hidden>${paragraphs([third, ...rest])}</div><button>Read more</button></div>`,
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

describe('what is hidden between what is shown, or above it, is read or not', () => {
  const comments = Array.from(
    { length: 7 },
    (_, at) => `I have seen it coming for years, and so has the league, whatever it may tell us in comment ${at}.`,
  );
  const button = (html: string) => around(`<div class="gone"><p>${GHOST}</p></div>${html}`);

  test('read, where it is the rest of a text above comments', () => {
    const rest = Array.from({ length: 12 }, (_, at) => `${at}: ${third}`);
    const body = `<div>${paragraphs([first, second])}<div class="gone">${paragraphs(rest)}</div></div><section class="c">${paragraphs(comments)}</section>`;
    expect(textOf(body)).toBe([first, second, ...rest].join('\n\n'));
  });

  test.each([
    ['a button beside what holds it', '<button>Read more</button>', true],
    ['a button that is described', '<button aria-label="Show the answer">+</button>', true],
    ['a link in a line of its own', '<div><a href="#">Continue</a></div>', true],
    ['a link that runs a script', '<a href="javascript:void(0)">Show all</a>', true],
    ['a link that is a button', '<a role="button" href="/1">Continue reading</a>', true],
    ['a link to another page', '<div><a href="/1">Read more</a></div>', false],
    ['a button for other stories', '<button>More news</button>', false],
    ['a button for a story that is named', '<button>Read more: Ferries Return to Norvane</button>', false],
    ['a button with such a word further on', '<button>One more thing</button>', false],
    ['a button for something else', '<button>Share</button>', false],
    ['words that are no button', '<p>There is more.</p>', false],
    ['a link within a sentence', `<p>There is <a href="/1">more</a> of it, ${second}</p>`, false],
    ['a button that names something else', '<button aria-controls="menu">Harbours</button>', false],
  ])('with %s', (_what, html, isRead) => expect(textOf(button(html))?.includes(GHOST)).toBe(isRead));
});

describe('below a text that is shown', () => {
  const LONG = `${GHOST} ${GHOST.replace('Monday', 'Tuesday')} ${GHOST.replace('Monday', 'Friday')} ${GHOST.replace('Monday', 'Sunday')}`;
  const below = (html: string): string => `<div>${paragraphs()}${html}</div>`;

  test.each([
    ['one paragraph that is hidden', gone(LONG)],
    ['two short ones', gone(GHOST) + gone(GHOST.replace('Monday', 'Tuesday'))],
    ['several that are cut down', `<div class="cut">${paragraphs([LONG, LONG.replace('ghost', 'spirit')])}</div>`],
    ['doubles of what is shown', REPORT.map(gone).join('')],
  ])('%s: left out', (_what, html) => expect(textOf(below(html))).toBe(TEXT));

  test('several that are hidden, above as much again that is shown: left out', () => {
    const more = Array.from({ length: 8 }, (_, at) => `${at}: ${second}`);
    const hidden = gone(LONG) + gone(LONG.replace('ghost', 'spirit'));
    expect(textOf(below(hidden + paragraphs(more)))).toBe([TEXT, ...more].join('\n\n'));
  });
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

test('of doubles below a sentence that stands above both the one that is shown is read', () => {
  const lead = 'A tariff, a treaty, and three terminals: that is what the dispute is about.';
  const document = laidOut(
    `<p>${lead}</p><section class="gone">${paragraphs()}</section><section class="wide">${paragraphs()}</section>`,
  );
  const reading = readArticle(document, URL_);
  expect(reading?.article.text).toBe(`${lead}\n\n${TEXT}`);
  const places = reading?.map.toPlaces({ start: lead.length + 2, end: lead.length + 9 });
  expect(places?.map(({ node }) => node.parentElement?.parentElement?.getAttribute('class'))).toEqual(['wide']);
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

describe('a short text that is shown is read, whatever the mark-up hides', () => {
  const SHORT = [
    'The ferry to Norvane was cancelled on Monday because of a storm, the harbour master said.',
    'Passengers waited for six hours in the hall, and most of them went home in the evening.',
    'The company said that tickets stay valid until Friday, and that nobody has to pay again.',
    'A second ferry will leave on Tuesday, if the wind allows that, the company said later.',
  ];
  const SHORT_TEXT = SHORT.join('\n\n');
  const partners = Array.from(
    { length: 10 },
    (_, at) =>
      `Partner ${at} keeps what you look at for ${at + 2} days, and shares it with others, who may show you more.`,
  );

  test.each([
    ['partners to consent to', `<div hidden>${paragraphs(partners)}</div><article>${paragraphs(SHORT)}</article>`],
    ['partners below it', `<div>${paragraphs(SHORT)}<div hidden>${paragraphs(partners)}</div></div>`],
    [
      'partners without a style',
      `<div>${paragraphs(SHORT)}<div hidden style="display: none">${paragraphs(partners)}</div></div>`,
    ],
    ['another story', `<section hidden>${paragraphs()}</section><section>${paragraphs(SHORT)}</section>`],
    ['a box at its end', `<div>${paragraphs(SHORT)}<div hidden>${paragraphs(partners.slice(0, 5))}</div></div>`],
  ])('%s', (_what, body) => expect(textOf(body)).toBe(SHORT_TEXT));

  test('which is read where nothing else is there', () =>
    expect(textOf(`<section hidden>${paragraphs()}</section>`)).toBe(TEXT));
});

describe('of two days the one that is shown is the publication’s', () => {
  test.each([
    ['in two lines', '<p hidden>Published 1 January 2020</p><p>Published 11 May 2026</p>', '2026-05-11'],
    ['in one line', '<p><span hidden>Published 1 January 2020</span>Published 11 May 2026</p>', '2026-05-11'],
  ])('%s', (_what, lines, day) => {
    const published = readArticle(laidOut(`${lines}${paragraphs()}`), 'https://paper.example/norvane')?.article
      .published;
    expect(published?.slice(0, 10)).toBe(day);
  });
});

test.each([
  ['a word within a sentence', `<p>${first}<b class="gone"> ${GHOST}</b></p>`],
  ['a short item of a list', '<ul><li class="gone">Norvane</li></ul>'],
  ['a box beyond the page’s edge', `<p class="away">${GHOST}</p>`],
  ['what the mark-up hides', `<p hidden>${GHOST}</p>`],
])('%s is known to have been opened', (_what, html) => {
  const document = laidOut(around(html));
  const reading = readArticle(document, URL_);
  expect(reading?.isSeenAlike()).toBe(true);
  const hidden = document.querySelector('.gone,.away,[hidden]');
  hidden?.removeAttribute('class');
  hidden?.removeAttribute('hidden');
  expect(reading?.isSeenAlike()).toBe(false);
});

test('an opener is looked for once, however much is hidden', () => {
  const asked = (times: number): number => {
    const document = laidOut(
      around(Array.from({ length: times }, (_, at) => `<p hidden id="h${at}">${GHOST} ${at}</p><hr>`).join('')),
    );
    const all = vi.spyOn(document, 'querySelectorAll');
    readArticle(document, URL_);
    return all.mock.calls.filter(([selector]) => selector.includes('aria-controls')).length;
  };
  expect([asked(1), asked(50)]).toEqual([1, 1]);
});
