/** Where results go: standard output or a file, one complete piece after the other. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { Failure } from './failure';

export interface Output {
  /** Resolves when the piece was taken by the system: whoever awaits it cannot outrun a slow reader. */
  readonly write: (piece: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Thrown by `write` when the reader of standard output has gone (`demarche … | head`). */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

export function standardOutput(): Output {
  return outputTo(process.stdout, async () => {});
}

/**
 * Writes to a file: a new one, or with `append` after what it has. What hours have written is not written over.
 * @throws Failure where it cannot be opened, or has something in it that would be lost.
 */
export async function fileOutput(file: string, append: boolean): Promise<Output> {
  if (!append && (await hasContent(file)))
    throw new Failure(`${file} has something in it already: go on where it ends with --resume, or remove it first.`);
  const stream = createWriteStream(file, { flags: append ? 'a' : 'w' });
  try {
    await once(stream, 'open');
  } catch (thrown) {
    throw new Failure(`${file} cannot be written (${codeOf(thrown)}): check the path and its permissions.`);
  }
  return outputTo(stream, async () => {
    stream.end();
    await once(stream, 'close');
  });
}

/** A device or a pipe has no size. */
async function hasContent(file: string): Promise<boolean> {
  const { isFile, size } = await stat(file).then(
    (found) => ({ isFile: found.isFile(), size: found.size }),
    () => ({ isFile: false, size: 0 }),
  );
  return isFile && size > 0;
}

/**
 * How many complete lines the file has. What follows the last line break is the torn end of a run that was cut off:
 * it is taken away. A file that is not there has none.
 * @throws Failure where the file cannot be opened, or its first line is no complete result of this program: it is then left as it is.
 */
export async function completeLines(file: string): Promise<number> {
  const handle = await open(file, 'r+').catch((thrown: unknown) => {
    if (codeOf(thrown) === 'ENOENT') return undefined;
    throw new Failure(`${file} cannot be opened (${codeOf(thrown)}): check the path and its permissions.`);
  });
  if (handle === undefined) return 0;
  try {
    let lines = 0;
    let end = 0;
    let offset = 0;
    const buffer = Buffer.alloc(1 << 20);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
        if (lines === 0) await checkResult(file, handle, offset + at);
        lines++;
        end = offset + at + 1;
      }
      offset += bytesRead;
    }
    // Somebody's text without a line break would be cut to nothing, and a first result that is torn is worth as little.
    if (lines === 0 && offset > 0)
      throw new Failure(`${file} has no complete result in it: remove it, or name another --output.`);
    await handle.truncate(end);
    return lines;
  } finally {
    await handle.close();
  }
}

/** @param end where the first line ends, in bytes. */
async function checkResult(file: string, handle: FileHandle, end: number): Promise<void> {
  const line = Buffer.alloc(end);
  await handle.read(line, 0, end, 0);
  if (!isResult(line.toString('utf8')))
    throw new Failure(`${file} holds something else than results, one a line: name another --output.`);
}

function isResult(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && ['actors', 'verdict', 'error'].some((key) => key in value);
  } catch {
    return false;
  }
}

function outputTo(stream: NodeJS.WritableStream, close: () => Promise<void>): Output {
  // Without a listener the error of a closed pipe would end the process with a trace; `write` tells it.
  stream.on('error', () => {});
  return {
    write: (piece) =>
      new Promise((resolve, reject) => {
        stream.write(piece, (error) => {
          if (error === null || error === undefined) resolve();
          else if (codeOf(error) === 'EPIPE') reject(new ReaderGone());
          else reject(new Failure(`The output cannot be written (${codeOf(error)}): is the disk full?`));
        });
      }),
    close,
  };
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown error';
}
