/** The first view: actors by side, with what each one wants. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import { headNameOf } from '../telling/phrases';
import { capitalised, countOf, type Words } from '../telling/words';
import { useReveal, useWords } from './context';
import { type ActorEntry, firstOf, type Stance, sidesOf, withoutHolder } from './models/actors';
import type { Report } from './models/report';
import { PositionLine } from './position-line';
import { Tag } from './tag';

/** More positions than a popup has room for: the others are drawn once these are to be seen. */
const AT_ONCE = 24;

export function ActorsView({ report }: { readonly report: Report }) {
  const words = useWords();
  const [seen, setSeen] = useState(false);
  useEffect(() => setSeen(true), []);
  const all = useMemo(() => sidesOf(words, report), [words, report]);
  const sides = seen ? all : firstOf(all, AT_ONCE);
  const others = seen ? withoutHolder(words, report) : [];
  if (seen && sides.length === 0 && others.length === 0) return <p class="nothing">{words('nothing_fits')}</p>;
  return (
    <>
      {sides.map(({ code, name, entries }) => (
        <section key={code} class="side">
          <h2>{name}</h2>
          {entries.map((entry) => (
            <ActorPart key={entry.actor.id} entry={entry} report={report} sideName={name} />
          ))}
        </section>
      ))}
      {others.length > 0 && (
        <section class="side">
          <h2>{words('holder_unknown')}</h2>
          <article class="actor">
            <Stances stances={others} report={report} heading="h3" />
          </article>
        </section>
      )}
    </>
  );
}

interface ActorPartProps {
  readonly entry: ActorEntry;
  readonly report: Report;
  readonly sideName: string;
}

function ActorPart({ entry, report, sideName }: ActorPartProps) {
  const words = useWords();
  const reveal = useReveal();
  const { actor, name, stances, statements, reporters } = entry;
  const [first] = actor.mentions;
  const about = [
    actor.role === undefined ? undefined : capitalised(words, actor.role),
    name === sideName ? undefined : words(`actor_${actor.kind}`),
    statements === 0 ? undefined : countOf(words, 'statements', statements),
  ].filter((part) => part !== undefined && part !== '');
  return (
    <article class="actor">
      <header>
        <h3>
          {first === undefined ? (
            name
          ) : (
            <button type="button" class="name" title={words('show_in_page')} onClick={() => reveal(first)}>
              {name}
            </button>
          )}
          {actor.kind === 'unnamed' && <Tag>{words('unnamed')}</Tag>}
        </h3>
        {about.length > 0 && <p class="soft">{about.join(' · ')}</p>}
        {reporters.length > 0 && (
          <p class="soft">
            {words('known_through')} <Reporters words={words} entry={entry} />
          </p>
        )}
      </header>
      <Stances stances={stances} report={report} heading="h4" />
    </article>
  );
}

function Reporters({ words, entry: { reporters } }: { words: Words; entry: ActorEntry }) {
  return (
    <>
      {reporters.map((reporter, index) => (
        <span key={reporter.id}>
          {index > 0 && ', '}
          {headNameOf(words, reporter)}
          {reporter.kind === 'unnamed' && <Tag>{words('unnamed')}</Tag>}
        </span>
      ))}
    </>
  );
}

interface StancesProps {
  readonly stances: readonly Stance[];
  readonly report: Report;
  readonly heading: 'h3' | 'h4';
}

function Stances({ stances, report, heading: Heading }: StancesProps) {
  return (
    <>
      {stances.map(({ phrase, positions }) => (
        <section key={phrase} class="stance">
          <Heading>{phrase}</Heading>
          <ul class="lines">
            {positions.map((position) => (
              <PositionLine key={position.id} report={report} position={position} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
