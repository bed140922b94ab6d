/** A page that changes while it is read: what the reading knows nothing of is told. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readInTurns } from '../../src/content/read-in-turns';
import { page, paragraphs } from '../page/pages';

/** Hears of what changes in the trees that it observes, as browsers' observers do: linkedom's name the tree in place of what changed. */
class Observer {
  static readonly all = new Set<Observer>();
  readonly #trees = new Set<Node>();
  #heard: Pick<MutationRecord, 'target'>[] = [];
  constructor() {
    Observer.all.add(this);
  }
  observe(tree: Node): void {
    this.#trees.add(tree);
  }
  disconnect(): void {
    this.#trees.clear();
  }
  takeRecords() {
    return this.#heard.splice(0);
  }
  hear(target: Node): void {
    if (this.#trees.has(target.getRootNode())) this.#heard.push({ target });
  }
}

/** What the page does when it has its turn for the so manieth time, the first one before it is read. */
let acts: Readonly<Record<number, () => void>> = {};

beforeEach(() => {
  const { window } = parseHTML(
    page({ body: `<main><h1>Norvane threatens to close terminals</h1>${paragraphs()}</main>` }),
  );
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('MutationObserver', Observer);
  let turn = 0;
  vi.stubGlobal('scheduler', {
    postTask: async () => {
      acts[++turn]?.();
      await Promise.resolve();
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Observer.all.clear();
});

const main = (): Element => document.querySelector('main') ?? document.body;
/** A paragraph comes. */
const append = (to: Element | ShadowRoot = main()): void => {
  const later = document.createElement('p');
  later.textContent =
    'The league answered on Tuesday that it would not withdraw the tariff before the ferries sail again.';
  to.append(later);
  for (const observer of Observer.all) observer.hear(to);
};
const read = (signal = new AbortController().signal) =>
  readInTurns(document, 'https://paper.example/2026/05/11/norvane-terminals', signal);

test('a page that stays as it is', async () => {
  acts = {};
  const { reading, changed } = await read();
  expect(reading?.article.text).toContain('\n\n');
  expect(changed).toEqual([]);
});

test('what came before the first step is read', async () => {
  acts = { 1: () => append() };
  const { reading, changed } = await read();
  expect(reading?.article.text).toContain('The league answered');
  expect(changed).toEqual([]);
});

test.each([2, 3, 4, 5])('what comes in turn %i is told', async (turn) => {
  acts = { [turn]: () => append() };
  const { reading, changed } = await read();
  expect(reading?.article.text).not.toContain('The league answered');
  expect(changed.map(({ nodeName }) => nodeName)).toEqual(['MAIN']);
});

test('what comes into a shadow tree that was empty is told', async () => {
  const tree = main().appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  acts = { 2: () => append(tree) };
  const { changed } = await read();
  expect(changed.map((node) => node === tree)).toEqual([true]);
});

test('a reading that is ended comes to nothing', async () => {
  const ending = new AbortController();
  acts = { 3: () => ending.abort() };
  expect((await read(ending.signal)).reading).toBeUndefined();
});
