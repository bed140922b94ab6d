/**
 * Paints ranges with the CSS Custom Highlight API: the page's own DOM is not touched, and a page's content
 * security policy does not stop it.
 *
 * Every ground of the page (white article, dark quote box) gets its own set of highlights, named `demarche-KIND`,
 * `demarche-KIND-2`, …; beyond four grounds the nearest set is shared.
 */
import { KINDS, type Kind, type LookChoices, lookOf } from '../kinds';
import { contrast, type Rgb, toCss } from './colour';
import { groundReader } from './ground';
import { addStyles, type Styles } from './styles';
import { currentFill, flashFill, type Ground, groundKey, tintOf } from './tints';

/** A mark's place in the page. */
export interface Placed {
  readonly kind: Kind;
  readonly range: Range;
}

/** Highlights for further grounds do not exist. */
export const MOST_GROUNDS = 4;

/** Where highlights overlap, the one with the higher priority has its ground on top; lines are all drawn. */
const PRIORITIES: ReadonlyMap<string, number> = new Map(
  [...KINDS.toReversed(), 'current', 'flash'].map((name, at) => [name, at]),
);

export interface Highlights {
  /** Replaces all painted marks. */
  paint(placed: readonly Placed[]): void;
  /** Highlights one range besides its kind: the one whose card is open, or one that flashes. */
  emphasise(name: 'current' | 'flash', range: Range | undefined): void;
  /** Takes over other colours and lines, for what is painted already, too. */
  setLooks(choices: LookChoices): void;
  /** Takes everything away. */
  stop(): void;
}

/** `lean` stands before every value, and may make it void. */
export function createHighlights(document: Document, choices: LookChoices, lean = ''): Highlights {
  const view = document.defaultView;
  if (view === null) throw new Error('a document without a window cannot be painted');
  const registry = view.CSS.highlights;
  /** The document's, and those of open shadow trees with marks in them: Firefox lets no highlight's rule reach into one. */
  const styles = new Map<Document | ShadowRoot, Styles>([[document, addStyles(document)]]);
  const names = new Set<string>();
  let grounds: readonly Ground[] = [];
  let kinds: ReadonlySet<Kind> = new Set();
  let looks = choices;
  let sheet = '';
  /** Browsers work out each rule for each element of the page: there are no more than are needed. */
  const style = (): void => {
    const css = styleSheet(grounds, looks, kinds, lean);
    if (css !== sheet) for (const one of styles.values()) one.replace(css);
    sheet = css;
  };
  const styleAround = (range: Range): void => {
    const root = range.startContainer.getRootNode();
    if (!(root instanceof ShadowRoot) || styles.has(root)) return;
    const inTree = addStyles(root);
    inTree.replace(sheet);
    styles.set(root, inTree);
  };

  /** A page that draws its parts anew would heap up the trees that it threw away. */
  const forgetGone = (): void => {
    for (const [root, one] of styles) {
      if (!(root instanceof ShadowRoot) || root.host.isConnected) continue;
      one.remove();
      styles.delete(root);
    }
  };

  const put = (name: string, base: string, ranges: readonly Range[]): void => {
    const highlight = new view.Highlight(...ranges);
    highlight.priority = PRIORITIES.get(base) ?? 0;
    registry.set(name, highlight);
    names.add(name);
  };

  const elementOf = (range: Range): Element | null => {
    const node = range.startContainer;
    return node instanceof Element ? node : node.parentElement;
  };

  return {
    paint(placed) {
      for (const name of names) if (!/-(current|flash)(-\d)?$/.test(name)) registry.delete(name);
      const read = groundReader(document);
      const byElement = new Map<Element, Ground>();
      const counts = new Map<Ground, number>();
      for (const { range } of placed) {
        const element = elementOf(range);
        if (element === null) continue;
        const ground = byElement.get(element) ?? read(element);
        byElement.set(element, ground);
        counts.set(ground, (counts.get(ground) ?? 0) + 1);
      }
      grounds = [...counts]
        .sort(([, one], [, other]) => other - one)
        .slice(0, MOST_GROUNDS)
        .map(([ground]) => ground);
      kinds = new Set(placed.map(({ kind }) => kind));
      style();
      forgetGone();
      for (const { range } of placed) styleAround(range);

      const indexes = new Map([...counts.keys()].map((ground) => [ground, nearest(grounds, ground)]));
      const sets = new Map<string, { kind: Kind; ranges: Range[] }>();
      for (const { kind, range } of placed) {
        const ground = byElement.get(elementOf(range) ?? document.documentElement);
        const name = highlightName(kind, (ground && indexes.get(ground)) ?? 0);
        const set = sets.get(name);
        if (set === undefined) sets.set(name, { kind, ranges: [range] });
        else set.ranges.push(range);
      }
      for (const [name, { kind, ranges }] of sets) put(name, kind, ranges);
    },
    emphasise(base, range) {
      for (let index = 0; index < MOST_GROUNDS; index++) registry.delete(highlightName(base, index));
      if (range === undefined) return;
      const element = elementOf(range);
      const ground = element === null ? undefined : groundReader(document)(element);
      if (grounds.length === 0 && ground !== undefined) {
        grounds = [ground];
        style();
      }
      // A flash may stand in a tree without marks.
      styleAround(range);
      put(highlightName(base, ground === undefined ? 0 : nearest(grounds, ground)), base, [range]);
    },
    setLooks(chosen) {
      looks = chosen;
      style();
    },
    stop() {
      for (const name of names) registry.delete(name);
      names.clear();
      for (const one of styles.values()) one.remove();
      styles.clear();
    },
  };
}

/** `demarche-demand`, for further grounds `demarche-demand-2` and so on. */
export function highlightName(name: string, ground: number): string {
  return ground === 0 ? `demarche-${name}` : `demarche-${name}-${ground + 1}`;
}

function nearest(grounds: readonly Ground[], ground: Ground): number {
  const exact = grounds.findIndex((other) => groundKey(other) === groundKey(ground));
  if (exact >= 0) return exact;
  const distances = grounds.map(({ background }) => contrast(background, ground.background));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

const css = (colour: Rgb | undefined): string => (colour === undefined ? 'transparent' : toCss(colour));

/**
 * The rules for kinds on all grounds, and for forced colors, where only line styles tell the kinds apart. (Chromium
 * paints every highlight in the system's selection colours then, whatever a page asks for; the line styles stay.) On paper,
 * where no card can say what they mean, there are no marks.
 */
export function styleSheet(
  grounds: readonly Ground[],
  choices: LookChoices = {},
  kinds: ReadonlySet<Kind> = new Set(KINDS),
  lean = '',
): string {
  const rules: string[] = [];
  const forced: string[] = [];
  grounds.forEach((ground, index) => {
    for (const kind of kinds) {
      const { line, width } = lookOf(kind, choices);
      const tint = tintOf(kind, ground, choices);
      const name = highlightName(kind, index);
      rules.push(
        `::highlight(${name}) { background-color: ${lean}${css(tint.fill)}; text-decoration: ${lean}underline ${line} ${css(tint.line)} ${width}px; }`,
      );
      forced.push(
        `::highlight(${name}) { background-color: ${lean}transparent; text-decoration-color: ${lean}CanvasText; }`,
      );
    }
    rules.push(
      `::highlight(${highlightName('current', index)}) { background-color: ${lean}${css(currentFill(ground))}; }`,
      `::highlight(${highlightName('flash', index)}) { background-color: ${lean}${css(flashFill(ground))}; }`,
    );
    for (const name of ['current', 'flash'])
      forced.push(
        `::highlight(${highlightName(name, index)}) { background-color: ${lean}Highlight; color: ${lean}HighlightText; }`,
      );
  });
  return `@media screen {\n${rules.join('\n')}\n}\n@media screen and (forced-colors: active) {\n${forced.join('\n')}\n}\n`;
}
