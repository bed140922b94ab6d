/** The command-line program: how newsrooms run the engine over archives, and how the engine is measured. */
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { parseArguments } from './arguments';
import { Failure, sentenceOf } from './failure';
import { helpText } from './help';
import { ReaderGone, standardOutput } from './output';
import { run } from './run';

/** Exit status of a program that was ended by a signal, as shells count it. */
const STOPPED = { SIGINT: 130, SIGTERM: 143 } as const;

async function main(): Promise<number> {
  const stop = new AbortController();
  let stopped: number | undefined;
  // Once: a second Ctrl-C ends the program at once, whatever it waits for.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopped = STOPPED[signal];
      stop.abort();
    });
  }
  process.stderr.on('error', () => {});
  try {
    const command = parseArguments(process.argv.slice(2));
    if (command.name === 'help') return await print(helpText());
    if (command.name === 'version') return await print(`${version}\n`);
    const status = await run(command, stop.signal);
    return stopped ?? status;
  } catch (thrown) {
    // The reader has what it wanted (`demarche … | head`).
    if (thrown instanceof ReaderGone) return 0;
    process.stderr.write(`demarche: ${sentenceOf(thrown)}\n`);
    return thrown instanceof Failure ? thrown.status : 1;
  }
}

async function print(text: string): Promise<0> {
  await standardOutput().write(text);
  return 0;
}

if (isMainThread) {
  // Standard input may still be open when everything is done; all output was taken by then.
  main().then((status) => process.exit(status));
} else {
  import('./serve').then(({ serve }) => serve());
}
