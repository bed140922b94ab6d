/** The program as it ships: built with the project's own configuration, run as a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  /** Exit status, or null where a signal ended it. */
  readonly status: number | null;
}

export interface Program {
  /** A folder for the test's files; the program runs in it. */
  readonly folder: string;
  /** Path of the built program. */
  readonly path: string;
  /** Writes a file into the folder and gives its name. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly run: (args: readonly string[], input?: string | Uint8Array) => Promise<Ended>;
  readonly remove: () => void;
}

/** Builds the program into a new folder; `remove` takes it away. */
export async function buildProgram(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  const outDir = join(folder, 'program');
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'cli' }, 'vite.config.ts', process.cwd(), 'silent');
  // The plugins only deal with where the file lies.
  const config = { ...loaded?.config, plugins: [] };
  await build({ ...config, configFile: false, mode: 'cli', logLevel: 'error', build: { ...config.build, outDir } });
  const path = join(outDir, 'demarche.js');
  return {
    folder,
    path,
    file: (name, content) => {
      writeFileSync(join(folder, name), content);
      return name;
    },
    run: (args, input) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [path, ...args], { cwd: folder });
        let stdout = '';
        let stderr = '';
        child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
          stdout += chunk;
        });
        child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
          stderr += chunk;
        });
        child.on('error', reject);
        child.on('close', (status) => resolve({ stdout, stderr, status }));
        // The program may end before it has read everything.
        child.stdin.on('error', () => {});
        child.stdin.end(input);
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The lines of JSON that were printed. */
export function jsonLines(stdout: string): readonly Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
