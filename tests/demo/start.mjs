/** `npm start`: from a fresh clone to Demarche at work on a demo article, or on a saved page: `npm start -- page.html`. */
import { statSync } from 'node:fs';
import { prepareBrowsers, preparePackages, runQuietly, runTool } from './prepare.mjs';

const [page] = process.argv.slice(2);

try {
  if (page !== undefined && statSync(page, { throwIfNoEntry: false })?.isFile() !== true)
    throw new Error(`There is no file ${page}: give the path of a page that you have saved as HTML.`);
  preparePackages();
  prepareBrowsers(['Chromium']);
  console.log('Building the extension and the program.');
  if (![['build'], ['build', '--mode', 'cli']].every((build) => runQuietly('vite', build)))
    throw new Error('The build failed; see above.');
  process.exitCode = runTool('tsx', ['tests/demo/show.ts', ...process.argv.slice(2)]) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
