/** Barriers that axe finds in one of the extension's own pages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './types';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Violation {
  readonly id: string;
  readonly where: readonly string[];
}

export async function violationsOf(tab: Tab): Promise<Violation[]> {
  await tab.run(AXE);
  return tab.evaluate(async () => {
    // What is only just fading in has no contrast yet.
    for (const animation of document.getAnimations())
      if (animation.effect?.getTiming().iterations === 1) animation.finish();
    // What is not scrolled to yet has its place by estimate only, and moves when the browser lays it out, perhaps while axe measures.
    for (const element of document.querySelectorAll<HTMLElement>('*'))
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
    const axe = Reflect.get(window, 'axe');
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }: { id: string; nodes: { target: string[] }[] }) => ({
      id,
      where: nodes.map(({ target }) => target.join(' ')),
    }));
  });
}
