/** What stands above the views: where the article comes from, its headline, and the gist in one sentence. */
import { useMemo } from 'preact/hooks';
import { summarise, summarySentence } from '../export/summary';
import { dayOf } from '../telling/words';
import { useWords } from './context';
import type { ReadyPanel } from './panel-state';

export function Head({ panel }: { readonly panel: ReadyPanel }) {
  const words = useWords();
  const { analysis, text } = panel;
  const { article, failed } = analysis;
  const about = [article.outlet, article.published === undefined ? undefined : dayOf(words, article.published)].filter(
    (part) => part !== undefined && part !== '',
  );
  const gist = useMemo(() => summarySentence(analysis, summarise(analysis), words), [analysis, words]);
  return (
    <header class="head">
      {about.length > 0 && <p class="outlet">{about.join(' · ')}</p>}
      <h1>{article.title || words('untitled')}</h1>
      {analysis.statements.length + analysis.positions.length > 0 && <p class="gist">{gist}</p>}
      {analysis.truncated === true && <p class="notice">{words('state_truncated')}</p>}
      {failed !== undefined && (
        <p class="notice">{words('state_parts_failed', failed.map(({ what }) => what).join('; '))}</p>
      )}
      {text === '' && <p class="notice">{words('page_not_there')}</p>}
    </header>
  );
}
