/** What a request is: a name, who may send it, and what question and answer must look like. */
import { type Guard, isString, shapeOf } from '../engine/format/guards';

/** `page`: our script in a web page's top frame. `extension`: the background or one of the extension's own pages. */
export type Origin = 'page' | 'extension';

/** One row of a table: who may ask what, and what may be answered. */
export interface Request<Question, Answer> {
  readonly name: string;
  readonly from: Origin;
  readonly isQuestion: Guard<Question>;
  readonly isAnswer: Guard<Answer>;
}

// Marked so that a bundle keeps only the requests it uses: the detector must stay small.
/* @__NO_SIDE_EFFECTS__ */
export function request<Question, Answer>(
  name: string,
  from: Origin,
  isQuestion: Guard<Question>,
  isAnswer: Guard<Answer>,
): Request<Question, Answer> {
  return { name, from, isQuestion, isAnswer };
}

/** What travels: the request's name and its question. */
export interface Envelope {
  readonly request: string;
  readonly question: unknown;
}

/** Whether a message is a request at all. */
export const isEnvelope: Guard<Envelope> = shapeOf<Envelope>({
  request: isString,
  question: (_value): _value is unknown => true,
});

/** What travels back. */
export type Reply = { readonly answer: unknown } | { readonly failure: string };
