/**
 * `npm run pack`: builds the extension and writes what the stores ask for to `output/packages`: a zip for each browser
 * and, for Mozilla's review, the source. The same source gives the same bytes: see docs/packages.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json' with { type: 'json' };
import { filesBelow } from '../repository/files';
import { zipOf } from './zip';

const FOLDER = 'output/packages';

/** Contents of all files below a folder, by their path in it. */
function contentsOf(folder: string): Map<string, Uint8Array> {
  return new Map(filesBelow(folder).map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

/** Contents of everything that is committed or about to be. */
function source(): Map<string, Uint8Array> {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return new Map(
    list
      .split('\0')
      .filter((path) => path !== '')
      .map((path) => [path, readFileSync(path)]),
  );
}

function build(...mode: readonly string[]): void {
  const { status } = spawnSync(join('node_modules', '.bin', 'vite'), ['build', '--logLevel', 'warn', ...mode], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed; see above.');
}

function write(name: string, files: ReadonlyMap<string, Uint8Array>): void {
  const bytes = zipOf(files);
  const path = join(FOLDER, `demarche-${version}-${name}.zip`);
  writeFileSync(path, bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${path}  ${files.size} files  ${(bytes.length / 1024).toFixed(0)} KB  sha256 ${hash}`);
}

mkdirSync(FOLDER, { recursive: true });
build();
build('--mode', 'firefox');
write('chrome', contentsOf('dist/chrome'));
write('firefox', contentsOf('dist/firefox'));
write('source', source());
