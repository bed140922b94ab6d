/** One position: a click shows it in the page; unfolded, everything that is known of it. */

import { useId, useState } from 'preact/hooks';
import type { Actor, Position } from '../engine/types';
import { DAY_KEYS, dayRole, dueCondition } from '../telling/due';
import type { Lookup } from '../telling/lookup';
import { headNameOf, holdersIn, meaningOf, phraseOf, reasonOf, sureness, targetsIn, wordsAt } from '../telling/phrases';
import { isDoubtful } from '../telling/sure-enough';
import { capitalised, type Words } from '../telling/words';
import { useReveal, useWords } from './context';
import { KindSample } from './kind-sample';
import { passageOf } from './models/passage';
import type { Report } from './models/report';
import { Tag } from './tag';

interface PositionLineProps {
  readonly report: Report;
  readonly position: Position;
  /** Put before the words where the surroundings do not say who and what. */
  readonly lead?: string;
}

export function PositionLine({ report, position, lead }: PositionLineProps) {
  const words = useWords();
  const reveal = useReveal();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { text, find } = report;
  const said = wordsAt(text, position.span) || words('words_gone');
  return (
    <li class="line">
      <button type="button" class="go" title={words('show_in_page')} onClick={() => reveal(position.span)}>
        <KindSample kind={position.kind} />
        <span class={open ? 'said' : 'said clamped'}>
          {lead !== undefined && <span class="lead">{lead}: </span>}
          {said}
          <Short words={words} text={text} position={position} />
          {position.targetsInferred === true && <Tag>{words('target_inferred_short')}</Tag>}
          {isDoubtful(position.confidence) && <Tag>{words('sure_low_short')}</Tag>}
        </span>
      </button>
      <button
        type="button"
        class="more"
        aria-expanded={open}
        aria-controls={id}
        aria-label={words('details_of', said)}
        onClick={() => setOpen(!open)}
      >
        <span class="chevron" aria-hidden="true" />
      </button>
      <div id={id} class="details" hidden={!open}>
        {open && <Details words={words} text={text} find={find} position={position} />}
      </div>
    </li>
  );
}

/** The condition and the deadline, in short. */
function Short({ words, text, position }: { words: Words; text: string; position: Position }) {
  const whole = dueCondition(position);
  const spans = whole === undefined ? [position.condition, position.deadline] : [whole];
  const parts = spans.flatMap((span) => (span === undefined ? [] : wordsAt(text, span)));
  return parts.length === 0 ? null : <span class="short"> {words('under_condition', parts.join(', '))}</span>;
}

function Details({ words, text, find, position }: { words: Words; text: string; find: Lookup; position: Position }) {
  const { before, words: own, after } = passageOf(text, position.span);
  const time = find.deadlineTime(position);
  const meaning = time === undefined ? undefined : meaningOf(words, time);
  const answers = find.answers(position);
  const question = find.position(position.answers);
  const chain = find.chain(position);
  const condition = dueCondition(position);
  return (
    <>
      {own !== '' && (
        <blockquote>
          {before}
          <mark class={`k-${position.kind}`}>{own}</mark>
          {after}
        </blockquote>
      )}
      <dl>
        {position.targetsInferred === true && (
          <Fact label={words('card_target')}>{words('target_inferred', targetsIn(words, find, position))}</Fact>
        )}
        {position.condition !== undefined && (
          <Fact label={words('card_condition')}>{wordsAt(text, condition ?? position.condition)}</Fact>
        )}
        {position.deadline !== undefined && condition === undefined && (
          <Fact label={words(DAY_KEYS[dayRole(text, position)])}>
            {wordsAt(text, position.deadline)}
            {meaning !== undefined && <span class="soft"> ({meaning})</span>}
          </Fact>
        )}
        {condition !== undefined && meaning !== undefined && (
          <Fact label={words('card_deadline_condition')}>{capitalised(words, meaning)}</Fact>
        )}
        <Fact label={words('card_certainty')}>{words(`certainty_${position.certainty}`)}</Fact>
        <Fact label={words('card_chain')}>
          {chain.length === 0 ? (
            words('chain_own')
          ) : (
            <ol class="chain">
              {chain.map(({ statement, actor }) => (
                <li key={statement.id}>
                  <ChainName words={words} actor={actor} />
                </li>
              ))}
            </ol>
          )}
        </Fact>
        {question !== undefined && (
          <Fact label={words('card_in_answer_to')}>{replyOf(words, text, find, question)}</Fact>
        )}
        {answers.map((answer) => (
          <Fact key={answer.id} label={words('card_answer')}>
            {replyOf(words, text, find, answer)}
          </Fact>
        ))}
        {answers.length === 0 && position.kind === 'demand' && (
          <Fact label={words('card_answer')}>{words('no_answer')}</Fact>
        )}
      </dl>
      <p class="why">
        {reasonOf(words, position.rule)} {sureness(words, position.confidence)}.
      </p>
    </>
  );
}

function Fact({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function ChainName({ words, actor }: { words: Words; actor: Actor | undefined }) {
  if (actor === undefined) return <span class="unnamed">{words('someone')}</span>;
  return (
    <>
      {capitalised(words, headNameOf(words, actor))}
      {actor.kind === 'unnamed' && <Tag>{words('unnamed')}</Tag>}
    </>
  );
}

/** "Jon Arnarson: Refusal to Norway: “would not be withdrawn”". */
function replyOf(words: Words, text: string, find: Lookup, position: Position): string {
  const who = capitalised(words, holdersIn(words, find, position));
  return `${who}: ${phraseOf(words, find, position)}: “${wordsAt(text, position.span)}”`;
}
