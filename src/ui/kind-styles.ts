/** The looks of kinds as CSS for the extension's own pages, made from the one table and the reader's choices. */
import { KINDS, type LookChoices, lookOf } from '../kinds';

/** Rules for `.k-KIND` samples; light and dark. */
export function kindStyles(choices: LookChoices = {}): string {
  const looks = KINDS.map((kind) => ({ kind, ...lookOf(kind, choices) }));
  // A chosen colour is one for both themes: it is made dark enough for the light one and light enough for the dark one.
  const colours = (theme: 'light' | 'dark'): string =>
    looks
      .map((look) => {
        const chosen = choices[look.kind]?.colour;
        const lightness = theme === 'light' ? 'min(l, 0.58)' : 'max(l, 0.7)';
        return `--k-${look.kind}: ${chosen === undefined ? look[theme] : `oklch(from ${chosen} ${lightness} c h)`};`;
      })
      .join(' ');
  const samples = looks.map(({ kind, line, width, fill }) => {
    const ground = fill ? `background-color: oklch(from var(--k-${kind}) var(--marker) max(c, 0.15) h / 0.3);` : '';
    return `.k-${kind} { --kind: var(--k-${kind}); text-decoration: underline ${line} var(--kind) ${width}px; ${ground} }`;
  });
  return `:root { --marker: 0.8; ${colours('light')} }
@media (prefers-color-scheme: dark) { :root { --marker: 0.55; ${colours('dark')} } }
.on-light { color-scheme: light; --marker: 0.8; ${colours('light')} }
.on-dark { color-scheme: dark; --marker: 0.55; ${colours('dark')} }
${samples.join('\n')}
@media (forced-colors: active) { ${KINDS.map((kind) => `.k-${kind}`).join(', ')} { text-decoration-color: CanvasText; } }`;
}
