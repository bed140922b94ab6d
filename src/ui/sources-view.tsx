/** The fourth view: who is heard, how much, named or not, at first hand or relayed. */

import { headNameOf } from '../telling/phrases';
import { capitalised, countOf, shareOf } from '../telling/words';
import { useReveal, useWords } from './context';
import type { Report } from './models/report';
import { sourcesOf, type Voice } from './models/sources';
import { Tag } from './tag';

export function SourcesView({ report }: { readonly report: Report }) {
  const words = useWords();
  const { voices, named, firstHand, words: total } = sourcesOf(report);
  if (report.analysis.statements.length === 0) return <p class="nothing">{words('no_sources')}</p>;
  const most = Math.max(...voices.map(({ share }) => share), 0.01);
  return (
    <>
      <div class="shares">
        <Split share={named} yes={words('share_named')} no={words('share_unnamed')} />
        <Split share={firstHand} yes={words('share_first_hand')} no={words('share_relayed')} />
      </div>
      <table class="voices">
        <caption>{words('voices_caption', countOf(words, 'words', total))}</caption>
        <thead>
          <tr>
            <th scope="col">{words('voice_column')}</th>
            <th scope="col">{words('share_column')}</th>
            <th scope="col">{words('statements_column')}</th>
            <th scope="col">{words('relayed_column')}</th>
          </tr>
        </thead>
        <tbody>
          {voices.map((voice) => (
            <VoiceRow key={voice.actor?.id ?? ''} voice={voice} most={most} report={report} />
          ))}
        </tbody>
      </table>
      {voices.length === 0 && <p class="nothing">{words('nothing_fits')}</p>}
    </>
  );
}

interface SplitProps {
  /** 0 to 1. */
  readonly share: number;
  /** What the share is of, and what the rest. */
  readonly yes: string;
  readonly no: string;
}

/** One bar in two parts, each named with its share. */
function Split({ share: exact, yes, no }: SplitProps) {
  const words = useWords();
  // In whole percents, of which both parts together are a hundred.
  const share = Math.round(exact * 100) / 100;
  return (
    <div class="split">
      <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="part" x="0" y="0" width={share * 100} height="10" />
        <rect class="part unnamed" x={share * 100} y="0" width={(1 - share) * 100} height="10" />
      </svg>
      <p>
        <strong>{shareOf(words, share)}</strong> {yes}
      </p>
      <p class="rest">
        <strong>{shareOf(words, 1 - share)}</strong> {no}
      </p>
    </div>
  );
}

function VoiceRow({ voice, most, report }: { voice: Voice; most: number; report: Report }) {
  const words = useWords();
  const reveal = useReveal();
  const { actor, share, statements, relayed } = voice;
  const name = actor === undefined ? words('someone') : capitalised(words, headNameOf(words, actor));
  const place = report.analysis.statements.find(
    (statement) => statement.source !== undefined && statement.speaker === actor?.id,
  )?.source;
  const unnamed = actor === undefined || actor.kind === 'unnamed';
  return (
    <tr>
      <th scope="row">
        {place === undefined ? (
          name
        ) : (
          <button type="button" class="name" title={words('show_in_page')} onClick={() => reveal(place)}>
            {name}
          </button>
        )}
        {unnamed && <Tag>{words('unnamed')}</Tag>}
      </th>
      <td>
        <svg
          class="bar"
          width="64"
          height="8"
          viewBox="0 0 64 8"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <rect class="rail" x="0" y="0" width="64" height="8" rx="2" />
          <rect class={unnamed ? 'part unnamed' : 'part'} x="0" y="0" width={(share / most) * 64} height="8" rx="2" />
        </svg>
        <span class="number">{shareOf(words, share)}</span>
      </td>
      <td class="figure">{statements}</td>
      <td class="figure">{relayed}</td>
    </tr>
  );
}
