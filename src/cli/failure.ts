/** Something the user can mend: told in one sentence, never as a stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** 1: an input could not be used. 2: the command itself is wrong. */
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 1) {
    super(message);
    this.status = status;
  }
}

/** The sentence to tell for anything that was thrown. Unknown errors keep their message, without the trace. */
export function sentenceOf(thrown: unknown): string {
  if (thrown instanceof Failure) return thrown.message;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return `Something failed that should not have: ${message.split('\n')[0] ?? ''}. Please report it with the input.`;
}
