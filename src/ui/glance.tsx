/** The answers that a reader wants first, above the views; a click shows where one stands. */
import { useMemo } from 'preact/hooks';
import { useReveal, useWords } from './context';
import { type Answer, glanceOf } from './models/glance';
import type { Report } from './models/report';

export function Glance({ report }: { readonly report: Report }) {
  const words = useWords();
  const questions = useMemo(() => glanceOf(words, report), [words, report]);
  return (
    <dl class="glance">
      {questions.map(({ label, answers }) => (
        <div key={label}>
          <dt>{words(label)}</dt>
          {answers.map((answer) => (
            <dd key={answer.text} title={answer.text}>
              <AnswerLine answer={answer} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function AnswerLine({ answer: { text, place } }: { readonly answer: Answer }) {
  const words = useWords();
  const reveal = useReveal();
  const line = <span>{text}</span>;
  if (place === undefined) return <div class="answer">{line}</div>;
  return (
    <button type="button" class="answer" title={`${text}\n${words('show_in_page')}`} onClick={() => reveal(place)}>
      {line}
    </button>
  );
}
