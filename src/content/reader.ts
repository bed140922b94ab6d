/** The second script, injected into articles only: reads the page, asks for the analysis, paints it, answers the panel. */
import { readArticle } from '../page';
import { analysisOf, reportState } from './asking';
import { onExtensionGone } from './gone';
import { clearLeftOver } from './left-over';
import { showAnalysis } from './show';
import { world } from './world';

const { wanted } = world;
if (wanted !== undefined) {
  world.reading?.abort();
  world.reading = new AbortController();
  clearLeftOver();
  void read(wanted, world.reading);
}

async function read(visit: string, controller: AbortController): Promise<void> {
  const { signal } = controller;
  const reading = readArticle(document, location.href);
  if (reading === undefined) return reportState(visit, { kind: 'empty' }, signal);
  const { article, map } = reading;
  if (!isEnglish(article.language)) {
    return reportState(visit, { kind: 'unsupported-language', language: article.language }, signal);
  }
  const analysis = await analysisOf(visit, article, signal);
  if (analysis === undefined || signal.aborted) return;
  onExtensionGone(() => controller.abort(), signal);
  await showAnalysis(analysis, article.text, (span) => map.toRange(span), signal);
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}
