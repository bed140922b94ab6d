/**
 * Time expressions against TimeML, after TempEval-3: `relaxed` counts overlaps, `strict` equal spans, `type` and
 * `value` the overlapping ones whose attribute is right as well.
 */
import { analyze } from '../../src/engine';
import type { TimeExpression } from '../../src/engine/types';
import { type Candidate, figures, pairUp, type Score } from './figures';
import { readTimeMl } from './timeml';

/** What a finder says of one time expression. `rule`: why, where it tells. */
export type FoundTime = Pick<TimeExpression, 'span' | 'value'> & { readonly type: string; readonly rule?: string };

const ours = (text: string, published: string): readonly FoundTime[] =>
  analyze({ language: 'en', text, published }).times;

/** Scores a finder of time expressions, the engine if none is named. */
export function scoreTimes(dir: string, find: (text: string, published: string) => readonly FoundTime[] = ours): Score {
  const documents = readTimeMl(dir);
  const right = { relaxed: 0, strict: 0, type: 0, value: 0 };
  let found = 0;
  let gold = 0;
  const cases: string[] = [];
  for (const document of documents) {
    const { text, published, times: wanted, id } = document;
    const given = find(text, published);
    found += given.length;
    gold += wanted.length;
    const candidates: Candidate[] = given.flatMap(({ span }, p) =>
      wanted.flatMap((time, g) => {
        const overlap = Math.min(span.end, time.end) - Math.max(span.start, time.start);
        const longer = Math.max(span.end - span.start, time.end - time.start);
        return overlap > 0 ? [{ fit: overlap / longer, p, g }] : [];
      }),
    );
    const missed = new Set(wanted);
    for (const { p, g } of pairUp(candidates)) {
      const [time, label] = [given[p], wanted[g]];
      if (time === undefined || label === undefined) continue;
      missed.delete(label);
      right.relaxed++;
      if (time.span.start === label.start && time.span.end === label.end) right.strict++;
      if (time.type === label.type) right.type++;
      if (time.value === label.value) right.value++;
      else
        cases.push(
          `${id}\t${text.slice(label.start, label.end)}\tgold ${label.value}\tfound ${time.value}\t${time.rule ?? ''}`,
        );
    }
    for (const label of missed) cases.push(`${id}\t${text.slice(label.start, label.end)}\tmissed\t${label.value}`);
  }
  return {
    figures: {
      documents: documents.length,
      relaxed: figures(right.relaxed, found, gold),
      strict: figures(right.strict, found, gold),
      type: figures(right.type, found, gold),
      value: figures(right.value, found, gold),
    },
    cases,
  };
}
