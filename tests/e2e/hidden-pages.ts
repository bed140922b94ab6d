/** Pages whose style sheets hide something, by what they hide: the words that are marked there, and those that are not. */

export interface HiddenPage {
  readonly body: string;
  readonly style: string;
  /** Words of demands that are marked, in the page's order. */
  readonly marked: readonly string[];
}

const demand = (boat: string): string =>
  `<p>Estonian Foreign Minister Kadri Saar said on Monday that Russia must return the ${boat} by Friday, whatever the weather.</p>`;
const QUIET =
  '<p>The water was calm and grey that morning, and the gulls sat upon the old wall beside the empty quay.</p>';
const text = (boat: string, count = 4): string => demand(boat) + QUIET.repeat(count);
/** A paragraph that the page's style hides. */
const hidden = (boat: string): string => demand(boat).replace('<p>', '<p class="x">');
const CUT = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)';

export const HIDDEN_PAGES: Readonly<Record<string, HiddenPage>> = {
  'a paragraph that is not displayed': {
    body: text('patrol boat') + hidden('ghost boat') + text('tug boat'),
    style: '.x{display:none}',
    marked: ['patrol boat', 'tug boat'],
  },
  'a paragraph that is invisible': {
    body: text('patrol boat') + hidden('ghost boat') + text('tug boat'),
    style: '.x{visibility:hidden}',
    marked: ['patrol boat', 'tug boat'],
  },
  'a paragraph that is cut down for those who listen': {
    body: text('patrol boat') + hidden('ghost boat') + text('tug boat'),
    style: `.x{${CUT}}`,
    marked: ['patrol boat', 'tug boat'],
  },
  'a paragraph beyond the page’s edge': {
    body: text('patrol boat') + hidden('ghost boat') + text('tug boat'),
    style: '.x{position:absolute;left:-9999px}',
    marked: ['patrol boat', 'tug boat'],
  },
  'words within a sentence': {
    body: text('<span class="x">(see the note below) </span>patrol boat'),
    style: `.x{${CUT}}`,
    marked: ['patrol boat'],
  },
  'the double for narrow windows, which stands first': {
    body: `<div class="x">${text('patrol boat')}</div><div class="wide">${text('patrol boat')}</div>`,
    style: '.x{display:none}',
    marked: ['patrol boat'],
  },
  'each paragraph’s double for narrow windows': {
    body: ['patrol boat', 'tug boat']
      .map((boat) => `<div class="x">${text(boat)}</div><div>${text(boat)}</div>`)
      .join(''),
    style: '.x{display:none}',
    marked: ['patrol boat', 'tug boat'],
  },
  'a story that was there before': {
    body: `<section class="x">${text('ghost boat', 8)}</section><section>${text('patrol boat', 8)}</section>`,
    style: '.x{display:none}',
    marked: ['patrol boat'],
  },
  'the rest of a text, which a button shows': {
    body: `${demand('patrol boat')}<div class="x">${text('tug boat')}</div><button>Read on</button>`,
    style: '.x{display:none}',
    marked: ['patrol boat', 'tug boat'],
  },
  'the rest of an entry, which a button shows': {
    body: `${demand('patrol boat')}${hidden('tug boat')}<button>Show more</button>${text('ferry', 8)}`,
    style: '.x{display:none}',
    marked: ['patrol boat', 'tug boat', 'ferry'],
  },
  'closed details': {
    body: `${text('patrol boat')}<details><summary>What else she wants</summary>${demand('tug boat')}</details>${text('ferry')}`,
    style: '',
    marked: ['patrol boat', 'tug boat', 'ferry'],
  },
  'all of it, until it fades in': { body: text('patrol boat'), style: 'article{opacity:0}', marked: ['patrol boat'] },
  'all of it, until a script of the page’s has run': {
    body: text('patrol boat'),
    style: 'body{visibility:hidden}',
    marked: ['patrol boat'],
  },
  'nothing, but leaves what is far below undrawn': {
    body: text('patrol boat') + text('tug boat', 40) + demand('ferry'),
    style: 'p{content-visibility:auto;contain-intrinsic-size:auto 900px}',
    marked: ['patrol boat', 'tug boat', 'ferry'],
  },
  'nothing, but gives what holds a text no box of its own': {
    body: `<div class="x">${text('patrol boat')}</div>`,
    style: '.x{display:contents}',
    marked: ['patrol boat'],
  },
  'the end of a text that is higher than its box': {
    body: `<div class="x">${text('patrol boat')}${demand('tug boat')}</div>`,
    style: '.x{max-height:60px;overflow:hidden}',
    marked: ['patrol boat', 'tug boat'],
  },
};
