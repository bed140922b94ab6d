/** The card's own style sheet. It stands alone: nothing of the page's style reaches it, nothing of it reaches the page. */
import { KINDS, LOOKS, type LookChoices, lookOf } from '../kinds';
import type { CardSize, ReadingChoices } from '../reading';

/** Widest and narrowest, in CSS pixels at the usual font size. */
const WIDTHS: Readonly<Record<CardSize, readonly [most: number, least: number]>> = {
  small: [300, 232],
  medium: [368, 272],
  large: [480, 320],
};

function swatches(choices: LookChoices): string {
  return KINDS.map((kind) => {
    const { light, dark, line, width, fill } = lookOf(kind, choices);
    const look = (hex: string, lightness: number): string =>
      `--line: ${hex}; ${fill ? `background: oklch(from ${hex} ${lightness} max(c, 0.15) h / 0.3);` : ''}`;
    const under = `text-decoration: underline ${line} ${line === 'double' || line === 'wavy' ? 1 : width}px`;
    return `.light .k-${kind} { ${look(light, 0.8)} ${under} } .dark .k-${kind} { ${look(dark, 0.55)} ${under} }`;
  }).join('\n');
}

function sizes({ cardSize, fontSize }: Pick<ReadingChoices, 'cardSize' | 'fontSize'>): string {
  const scale = fontSize / 100;
  const [most, least] = WIDTHS[cardSize].map((width) => Math.round(width * scale));
  return `.card { font-size: ${13.5 * scale}px; max-width: min(${most}px, calc(100vw - 16px)); min-width: min(${least}px, calc(100vw - 16px)); }`;
}

/** The whole sheet, as the reader's settings ask for it. Where `lean` makes values void, nothing is seen. */
export function cardStyle(
  choices: LookChoices,
  reading: Pick<ReadingChoices, 'cardSize' | 'fontSize'>,
  lean: string,
): string {
  return `${STYLE}\n.card, .ring { visibility: ${lean}visible; }\n${sizes(reading)}\n${swatches(choices)}\n@media print { .card { display: none; } }`;
}

const STYLE = `
:host { all: initial !important; display: contents !important; visibility: hidden !important; }
.card, .ring { all: initial; box-sizing: border-box; }
.card {
  --ground: #fff; --ink: #1d2126; --soft: #59616b; --edge: #d5d9df; --sunk: #f4f5f7; --focus: #1a56c4; --stage: ${LOOKS.sanction.light};
  position: fixed; inset: auto; top: 0; left: 0; margin: 0; padding: 0; z-index: 2147483647;
  display: none; flex-direction: column; width: max-content; overflow: hidden;
  font: 13.5px/1.45 -apple-system, "Segoe UI", Roboto, "Liberation Sans", "Noto Sans", system-ui, sans-serif; font-size-adjust: none;
  color: var(--ink); background: var(--ground); border: 1px solid var(--edge); border-radius: 10px;
  box-shadow: 0 1px 2px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .18);
  text-align: start; direction: ltr; cursor: default; user-select: text; -webkit-text-size-adjust: none;
}
.card.dark { --ground: #1f2328; --ink: #e8eaed; --soft: #a9b1bb; --edge: #3b424b; --sunk: #272c32; --focus: #9ec5ff; --stage: ${LOOKS.sanction.dark}; }
.card.open { display: flex; }
.card * { box-sizing: border-box; }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
.scroll { overflow: auto; padding: 12px 14px 10px; overscroll-behavior: contain; }
/* The last line fades where there is more below it; at the end of the text this lies in the padding. */
.scroll::after { content: ""; position: sticky; bottom: -10px; display: block; height: 14px; margin: -4px 0 -10px; background: linear-gradient(transparent, var(--ground)); pointer-events: none; }
.also { display: flex; flex-wrap: wrap; gap: 4px; padding: 7px 10px; background: var(--sunk); border-bottom: 1px solid var(--edge); }
.also button { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.kind { display: block; font-size: .85em; font-weight: 600; letter-spacing: .02em; color: var(--soft); }
.sample { text-underline-offset: 3px; text-decoration-color: var(--line) !important; text-decoration-skip-ink: none; padding: 0 3px; border-radius: 2px; color: var(--ink); }
h2 { font: inherit; font-size: 1.185em; line-height: 1.3; font-weight: 650; margin: 3px 0 0; overflow-wrap: anywhere; text-wrap: balance; }
.sub { color: var(--soft); margin: 1px 0 0; }
p { margin: 0; }
dl { margin: 10px 0 0; display: grid; grid-template-columns: minmax(92px, auto) 1fr; gap: 5px 10px; }
dt { color: var(--soft); white-space: nowrap; }
dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
q { quotes: "\\201c" "\\201d"; }
.note { margin: 8px 0 0; }
.note.strong { font-weight: 600; }
ol, ul { margin: 0; padding: 0; list-style: none; }
.steps li { position: relative; padding: 0 0 5px 16px; }
.steps li:last-child { padding-bottom: 0; }
.steps li::before { content: ""; position: absolute; left: 1px; top: 6px; width: 7px; height: 7px; border-radius: 50%; background: var(--soft); }
.steps li.unnamed::before { background: var(--ground); box-shadow: inset 0 0 0 1.5px var(--soft); }
.steps li:not(:last-child)::after { content: ""; position: absolute; left: 4px; top: 14px; bottom: -5px; width: 1px; background: var(--edge); }
.steps .how { display: block; color: var(--soft); }
.tag { font-size: .85em; color: var(--soft); border: 1px dashed var(--soft); border-radius: 4px; padding: 0 4px; margin-inline-start: 6px; white-space: nowrap; }
.ladder { display: flex; flex-wrap: wrap; gap: 7px 0; margin: 12px 0 0; font-size: .85em; }
.half { display: flex; flex: 1 0 auto; max-width: 100%; }
.rung { position: relative; flex: 1 0 0; min-width: max-content; padding: 14px 8px 0 0; color: var(--soft); }
.rung::before { content: ""; position: absolute; left: 0; top: 1px; width: 7px; height: 7px; border-radius: 50%; border: 1.5px solid var(--soft); background: var(--ground); }
.rung::after { content: ""; position: absolute; left: 12px; right: 2px; top: 5px; height: 1px; background: var(--soft); opacity: .55; }
.half:last-child .rung:last-child::after { content: none; }
.rung.on { color: var(--ink); font-weight: 650; }
.rung.on::before { top: 0; width: 10px; height: 10px; border-color: var(--stage); background: var(--stage); }
.rung.on::after { left: 14px; }
.rung.open::before { background: var(--ground); }
.lines li { padding: 0 0 4px; }
.lines .head { display: block; color: var(--soft); }
.lines q { display: block; padding-inline-start: 10px; border-inline-start: 2px solid var(--edge); margin: 1px 0 3px; }
.why { margin: 11px 0 0; padding: 8px 0 0; border-top: 1px solid var(--edge); color: var(--soft); font-size: .926em; }
.why b { font-weight: 600; color: var(--ink); }
.foot { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; padding: 5px 8px; background: var(--sunk); border-top: 1px solid var(--edge); }
button {
  font: inherit; font-size: .926em; color: var(--ink); background: none; border: 1px solid transparent; border-radius: 6px;
  min-height: 28px; padding: 2px 7px; cursor: pointer; text-align: start;
}
button:hover { background: color-mix(in srgb, var(--ink) 9%, transparent); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 0; }
.also button[aria-pressed="true"] { background: var(--ground); border-color: var(--edge); font-weight: 600; }
.said { flex-basis: 100%; padding: 0 7px; font-size: .926em; color: var(--soft); }
.said:empty { display: none; }
.close { position: absolute; top: 6px; inset-inline-end: 6px; min-width: 28px; text-align: center; }
.has-also .close { top: 44px; }
.kind { padding-inline-end: 30px; }
.ring { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; width: 0; height: 0; background: none; overflow: visible; pointer-events: none; z-index: 2147483646; }
.ring i { position: fixed; border-radius: 3px; outline: 2px solid #1a56c4; box-shadow: 0 0 0 3px #fff; }
.ring.dark i { outline-color: #9ec5ff; box-shadow: 0 0 0 3px #111; }
@media (forced-colors: active) {
  .card { border: 2px solid CanvasText; background: Canvas; color: CanvasText; box-shadow: none; }
  .scroll::after { content: none; }
  .ring i { outline-color: Highlight; box-shadow: none; }
  .rung::after { forced-color-adjust: none; background: CanvasText; opacity: 1; }
  .rung.on::before { forced-color-adjust: none; background: Highlight; border-color: Highlight; }
  .rung.open::before { background: Canvas; }
  .steps li::before, .steps li::after { forced-color-adjust: none; background: CanvasText; }
  .steps li.unnamed::before { background: Canvas; box-shadow: inset 0 0 0 1.5px CanvasText; }
  button { border-color: ButtonBorder; }
  .also button[aria-pressed="true"] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
@media (prefers-reduced-motion: no-preference) { .card.open { animation: appear 90ms ease-out; } }
@keyframes appear { from { opacity: 0; } }
`;
