/** What counts as a change of the page around a text that was read. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Surroundings, surroundingsOf } from '../../src/content/surroundings';
import { type PageReading, readArticle } from '../../src/page';
import { page, paragraphs } from '../page/pages';

const BODY = `<main><h1>Norvane threatens to close terminals in tariff dispute</h1><div id="text">${paragraphs()}</div></main><footer></footer>`;
const LATER =
  '<p>The league answered on Tuesday that it would not withdraw the tariff before the ferries sail again.</p>';

/** An element with an open shadow tree. */
function host(html: string): HTMLElement {
  const element = document.createElement('div');
  element.attachShadow({ mode: 'open' }).innerHTML = html;
  return element;
}

const text = (): Element => document.querySelector('#text') ?? document.body;

function around(changed: Partial<PageReading> = {}, meanwhile: readonly Node[] = []): Surroundings {
  const reading = readArticle(document, 'https://paper.example/2026/05/11/norvane-terminals');
  if (reading === undefined) throw new Error('the page is not read');
  return surroundingsOf({ ...reading, ...changed }, meanwhile);
}

beforeEach(() => {
  const { window } = parseHTML(page({ body: BODY }));
  vi.stubGlobal('document', window.document);
  // The ranges of this document know no places. All that is asked of them is what is around the text.
  const range = window.document.createRange();
  const commonAncestorContainer = text().querySelector('p')?.parentNode;
  window.document.createRange = () => Object.assign(range, { setStart() {}, setEnd() {}, commonAncestorContainer });
  vi.stubGlobal('Element', window.Element);
  const tree = window.document.createElement('div').attachShadow({ mode: 'open' });
  vi.stubGlobal('ShadowRoot', tree.constructor);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a text in the document', () => {
  test('stands while nothing changes, and while what changes is elsewhere', () => {
    text().append(host(''), host(''));
    const { stand } = around();
    expect(stand()).toBe(true);
    document.querySelector('footer')?.append(host(LATER), 'Printed in Norvane.');
    expect(stand()).toBe(true);
  });

  test.each<readonly [what: string, change: () => void]>([
    ['a word changes', () => text().append('Later.')],
    ['a host comes with a filled tree', () => text().append(host(LATER))],
    ['a host comes with an empty tree', () => text().append(host(''))],
    ['a host with an empty tree gives way to another', () => text().querySelector('div')?.replaceWith(host(''))],
    ['a host with an empty tree goes', () => text().querySelector('div')?.remove()],
    ['a host changes its place', () => text().prepend(...[...text().querySelectorAll('div')].slice(1))],
    ['a host comes into a tree', () => text().querySelector('div')?.shadowRoot?.append(host(LATER))],
  ])('does not when %s', (_what, change) => {
    text().append(host(''), host(LATER));
    const { stand } = around();
    change();
    expect(stand()).toBe(false);
  });

  test('does not when other words are hidden', () => {
    expect(around({ isSeenAlike: () => false }).stand()).toBe(false);
  });

  test.each<readonly [where: string, node: () => Node | null | undefined, stands: boolean]>([
    ['in it', () => text(), false],
    ['in a tree that stands in it', () => text().querySelector('div')?.shadowRoot, false],
    ['elsewhere', () => document.querySelector('footer'), true],
  ])('what changed %s while it was read', (_where, node, stands) => {
    text().append(host(''));
    const changed = node();
    if (changed === null || changed === undefined) throw new Error('nothing changed');
    expect(around({}, [changed]).stand()).toBe(stands);
  });

  test('is observed with the trees that came', () => {
    const before = around().trees;
    const late = host(LATER);
    text().append(late);
    expect(around().trees).toEqual([...before, late.shadowRoot]);
  });
});
