/** Asks another context of the extension, and believes only answers that have the promised shape. */
import { browser } from '../browser';
import { isRecord, isString } from '../engine/format/guards';
import { persist } from './persist';
import type { Envelope, Request } from './request';

/** The other side was not there, or went away before it answered. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** The other side answered that it could not do it; `message` says why. Asking again would bring the same. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Asks the background, patiently. Rejects with `Unanswered` or `Refused`; with an aborted signal it does not ask again. */
export async function ask<Question, Answer>(
  request: Request<Question, Answer>,
  question: NoInfer<Question>,
  signal?: AbortSignal,
): Promise<Answer> {
  return read(request, () => persist(sealed(request, question), signal));
}

/** Asks our script in the top frame of a tab. Rejects with `Unanswered` or `Refused`. */
export async function askTab<Question, Answer>(
  tabId: number,
  request: Request<Question, Answer>,
  question: NoInfer<Question>,
): Promise<Answer> {
  return read(request, () => browser.tabs.sendMessage(tabId, sealed(request, question), { frameId: 0 }));
}

function sealed(request: Request<unknown, unknown>, question: unknown): Envelope {
  return { request: request.name, question };
}

async function read<Answer>(request: Request<unknown, Answer>, send: () => Promise<unknown>): Promise<Answer> {
  let reply: unknown;
  try {
    reply = await send();
  } catch (error) {
    throw new Unanswered(error instanceof Error ? error.message : String(error));
  }
  if (!isRecord(reply)) throw new Unanswered(`no answer to ${request.name}`);
  if (isString(reply.failure)) throw new Refused(reply.failure);
  if (!request.isAnswer(reply.answer)) throw new Refused(`unexpected answer to ${request.name}`);
  return reply.answer;
}
