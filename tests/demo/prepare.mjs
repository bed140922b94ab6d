/**
 * Gets a fresh clone ready: the packages of package-lock.json and the two browsers. Plain JavaScript without imports
 * from node_modules, because it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Runs a program with its output shown. True where it ended well. */
export function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** Runs a program that an installed package brought along. True where it ended well. */
export function runTool(name, args) {
  return run(join('node_modules', '.bin', name), args);
}

/** Runs a tool without a word, unless it fails. True where it ended well. */
export function runQuietly(name, args) {
  const { status, stdout, stderr } = spawnSync(join('node_modules', '.bin', name), args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return status === 0;
}

/** Installs what package-lock.json names, unless it is there. Throws a sentence where that fails. */
export function preparePackages() {
  if (packagesAreFresh()) return;
  console.log('Installing the packages (npm ci), which takes about a minute.');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) throw new Error('npm ci failed; see above.');
}

/** Whether each package of the lock file, those for other systems apart, is there in its version. */
function packagesAreFresh() {
  const installedList = 'node_modules/.package-lock.json';
  if (!existsSync(installedList)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

const BROWSERS = [
  { name: 'Chromium', programs: ['chromium', 'chromium-browser'], package: 'chromium' },
  { name: 'Firefox', programs: ['firefox-esr', 'firefox'], package: 'firefox-esr' },
];

/** Installs the browsers that are missing. Throws a sentence where it may not or cannot. */
export function prepareBrowsers(names = ['Chromium', 'Firefox']) {
  const missing = BROWSERS.filter((one) => names.includes(one.name) && !one.programs.some(isInstalled));
  if (missing.length === 0) return;
  const packages = [...missing.map((one) => one.package), 'fonts-liberation'];
  const what = missing.map((one) => one.name).join(' and ');
  const byHand = `Install it yourself, for example: apt-get install ${packages.join(' ')}`;
  if (!isInstalled('apt-get')) throw new Error(`${what} is not installed, and there is no apt-get here. ${byHand}`);
  if (process.getuid?.() !== 0) throw new Error(`${what} is not installed, and only root may install it. ${byHand}`);
  console.log(`Installing ${what} (apt-get), which takes some minutes.`);
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  const done =
    run('apt-get', ['update', '-qq'], quietly) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quietly);
  if (!done) throw new Error(`${what} could not be installed; see above. ${byHand}`);
}

function isInstalled(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
