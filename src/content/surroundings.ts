/** Where an article's text stands, with all that is beside it there: most of what changes in a page changes elsewhere. */
import type { PageReading } from '../page';

/** The parts of a page that a text depends on. */
export interface Surroundings {
  /** The document, and the open shadow trees in which the text stands or may come to stand. No observer hears from one into another. */
  readonly trees: readonly Node[];
  /** Whether words, places, open shadow trees, and what is hidden are what they were. */
  stand(): boolean;
}

/** Of a text during whose reading such nodes `changed`: where one is beside it, the text stands no longer. */
export function surroundingsOf(
  { article, map, isSeenAlike }: PageReading,
  changed: readonly Node[] = [],
): Surroundings {
  const whole = { start: 0, end: article.text.length };
  const places = map.toPlaces(whole) ?? [];
  const own = new Set(places.map(({ node }) => node.getRootNode()));
  const isOneTree = own.size === 1 && own.has(document);
  // No range reaches from one tree into another.
  const holder = isOneTree ? map.toRange(whole)?.commonAncestorContainer.parentElement : undefined;
  const outer = holder ?? document.body;
  const treesNow = (): readonly Node[] => {
    const trees = new Set<Node>();
    for (const root of [outer, ...own]) addTreesIn(root, trees);
    for (const root of own) trees.add(root);
    trees.delete(document);
    return [...trees];
  };
  const trees = treesNow();
  // An element's text is without that of the shadow trees in it.
  const nodes = [outer, ...trees];
  const words = wordsIn(nodes);
  const isOutdated = changed.some((node) => nodes.some((around) => around.contains(node)));
  // A host that comes with its tree, or changes its place, brings no word into the elements around it.
  const areSame = (now: readonly Node[]): boolean =>
    now.length === trees.length && now.every((tree, at) => tree === trees[at]);
  return {
    trees: [document, ...trees],
    stand: () =>
      !isOutdated && wordsIn(nodes) === words && map.toRanges(whole).length > 0 && areSame(treesNow()) && isSeenAlike(),
  };
}

/** Adds the open shadow trees in a part of the page, those within them as well. */
function addTreesIn(node: Node, trees: Set<Node>): void {
  if (!(node instanceof Element || node instanceof ShadowRoot)) return;
  for (const { shadowRoot } of node.querySelectorAll('*')) {
    if (shadowRoot === null || trees.has(shadowRoot)) continue;
    trees.add(shadowRoot);
    addTreesIn(shadowRoot, trees);
  }
}

/** Without style sheets, one of which may be our own. */
function wordsIn(nodes: readonly Node[]): string {
  const words = (node: Node): string => (node.nodeName.toLowerCase() === 'style' ? '' : (node.textContent ?? ''));
  return nodes.map((node) => Array.from(node.childNodes, words).join('')).join('\n');
}
