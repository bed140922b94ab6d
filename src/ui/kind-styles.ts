/** The looks of kinds as CSS for the extension's own pages, made from the one table. */
import { KINDS, LOOKS } from '../kinds';

/** Rules for `.k-KIND` samples; light and dark. */
export function kindStyles(): string {
  const colours = (theme: 'light' | 'dark'): string =>
    KINDS.map((kind) => `--k-${kind}: ${LOOKS[kind][theme]};`).join(' ');
  const samples = KINDS.map((kind) => {
    const { line, width, fill } = LOOKS[kind];
    const ground = fill ? `background-color: oklch(from var(--k-${kind}) var(--marker) max(c, 0.15) h / 0.3);` : '';
    return `.k-${kind} { --kind: var(--k-${kind}); text-decoration: underline ${line} var(--kind) ${width}px; ${ground} }`;
  });
  return `:root { --marker: 0.8; ${colours('light')} }
@media (prefers-color-scheme: dark) { :root { --marker: 0.55; ${colours('dark')} } }
${samples.join('\n')}
@media (forced-colors: active) { ${KINDS.map((kind) => `.k-${kind}`).join(', ')} { text-decoration-color: CanvasText; } }`;
}
