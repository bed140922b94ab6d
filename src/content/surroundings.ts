/** Where an article's text stands, with all that is beside it there: most of what changes in a page changes elsewhere. */
import type { Reading } from '../page';

export interface Surroundings {
  /** The document, and the open shadow trees in which the text stands or may come to stand. No observer hears from one into another. */
  readonly trees: readonly Node[];
  /** Whether words and places are what they were. */
  stand(): boolean;
}

export function surroundingsOf({ article, map }: Reading): Surroundings {
  const whole = { start: 0, end: article.text.length };
  const places = map.toPlaces(whole) ?? [];
  const roots = new Set(places.map(({ node }) => node.getRootNode()));
  const isOneTree = roots.size === 1 && roots.has(document);
  // No range reaches from one tree into another.
  const holder = isOneTree ? map.toRange(whole)?.commonAncestorContainer.parentElement : undefined;
  const outer = holder ?? document.body;
  for (const root of [outer, ...roots]) addTreesIn(root, roots);
  roots.delete(document);
  // An element's text is without that of the shadow trees in it.
  const nodes = [outer, ...roots];
  const words = wordsIn(nodes);
  return {
    trees: [document, ...roots],
    stand: () => wordsIn(nodes) === words && map.toRanges(whole).length > 0,
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
