/** One run: inputs, workers, output, in order, with one exit status. */
import type { RunCommand } from './arguments';
import { Failure } from './failure';
import { inOrder } from './in-order';
import { inputLines } from './input-lines';
import { completeLines, fileOutput, standardOutput } from './output';
import { progressOn } from './progress';
import { type Result, resultWriter } from './results';
import { startWorker } from './start-worker';
import type { Outcome, Task } from './work';
import { workerPool } from './workers';

/** An input on its way: something to do, or why it cannot be done. */
type Input = { readonly line?: number } & ({ readonly task: Task } | { readonly problem: string });

/** How many inputs each worker may have waiting, so that none idles while an early one takes long. */
const AHEAD = 8;

/**
 * Runs `analyze` or `read`. Resolves with the exit status: 0, or 1 where an input could not be used. When `signal` is
 * aborted it ends soon, with nothing but complete results written.
 * @throws Failure where the output cannot be written; ReaderGone where nobody reads it any more.
 */
export async function run(command: RunCommand, signal: AbortSignal): Promise<0 | 1> {
  const { inputs, jobs, output: file, resume } = command;
  const skip = resume && file !== undefined ? await completeLines(file) : 0;
  const output = file === undefined ? standardOutput() : await fileOutput(file, resume);
  const watched = process.stderr.isTTY === true && !(file === undefined && process.stdout.isTTY === true);
  const tell = (text: string): void => void process.stderr.write(text);
  const progress = progressOn(watched, tell, () => performance.now());
  const pool = workerPool<Task, Outcome>(jobs, startWorker, lost);
  const results = resultWriter(
    { format: command.format, fromLines: inputs === '-', many: isMany(command) },
    output,
    (sentence) => {
      progress.clear();
      tell(`demarche: ${sentence}\n`);
    },
  );
  const work = async (input: Input): Promise<Result> => {
    const outcome = 'task' in input ? await pool.run(input.task) : { error: input.problem, about: {} };
    return input.line === undefined ? { outcome } : { outcome, line: input.line };
  };
  const emit = async (result: Result): Promise<void> => {
    await results.take(result);
    progress.count();
  };
  const counted = { inputs: 0 };
  try {
    await inOrder(inputsOf(command, skip, counted), jobs * AHEAD, work, emit, signal);
    if (!signal.aborted) {
      if (counted.inputs < skip)
        throw new Failure(
          `${file ?? ''} has ${skip} results, but the input only ${counted.inputs}: is it the same input? Nothing was added.`,
        );
      await results.end();
    }
  } finally {
    progress.clear();
    await pool.close();
    await output.close();
  }
  return results.failures() > 0 ? 1 : 0;
}

/** @param counted how many inputs were seen, those passed over included. */
async function* inputsOf(command: RunCommand, skip: number, counted: { inputs: number }): AsyncGenerator<Input> {
  const { name, format, about, inputs } = command;
  const common = { command: name, format, about, oneOfMany: isMany(command) };
  if (inputs === '-') {
    for await (const { number: line, ...read } of inputLines(process.stdin)) {
      if (counted.inputs++ < skip) continue;
      yield 'text' in read ? { line, task: { ...common, line: read.text } } : { line, problem: read.problem };
    }
    return;
  }
  for (const file of inputs) if (counted.inputs++ >= skip) yield { task: { ...common, file } };
}

function isMany({ inputs }: RunCommand): boolean {
  return inputs === '-' || inputs.length > 1;
}

function lost(task: Task, reason: string): Outcome {
  const error = `This input could not be analysed (${reason}): the others go on.`;
  return { error, about: 'file' in task ? { file: task.file } : {} };
}
