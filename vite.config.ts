/**
 * Three builds from one source: `vite build` makes dist/chrome, `--mode firefox` dist/firefox, `--mode cli` the
 * command-line program in dist/cli. `--mode bench` makes the engine's benchmark, which measures it as it is shipped.
 */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { configDefaults, type ViteUserConfig } from 'vitest/config';
import { leanModel } from './build/lean-model.ts';
import { licences } from './build/licences.ts';
import source from './manifest.json' with { type: 'json' };
import about from './package.json' with { type: 'json' };

/** Unit and repository tests. The tests in real browsers have their own: tests/e2e/vitest.config.ts. */
const TESTS: ViteUserConfig['test'] = {
  include: ['tests/**/*.test.{ts,tsx}'],
  exclude: [...configDefaults.exclude, 'tests/e2e/**'],
  // The language model takes a moment to load on a busy machine.
  testTimeout: 120_000,
};

/** The extension's own pages that the manifest plugin does not find by itself. */
const OTHER_PAGES = ['src/popup/side.html', 'src/options/first-run.html'];

const DETECTOR = 'src/content/index.ts';

export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'test') return { test: TESTS };
  if (mode === 'cli') return program();
  if (mode === 'bench') return benchmark();
  return extension(mode === 'firefox' ? 'firefox' : 'chrome');
});

function extension(browser: 'chrome' | 'firefox'): UserConfig {
  const outDir = `dist/${browser}`;
  return {
    // The language model is 3 MB of JSON: engines parse it much faster as a string than as an object literal.
    json: { stringify: true },
    plugins: [
      crx({ manifest: manifestFor(browser), browser, contentScripts: { standaloneFiles: [DETECTOR] } }),
      keepFilesPrivate(outDir),
      leanModel(),
      licences(),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      chunkSizeWarningLimit: 8000,
      // Names without hashes: the hashes count the folder in which it was built, and packages shall have the same bytes.
      rolldownOptions: {
        input: OTHER_PAGES,
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
          // Stores read no script of more than five megabytes: what was learned stands in a file of its own.
          codeSplitting: { groups: [{ name: 'weights', test: /-weights\.data\.ts$/ }] },
        },
      },
    },
  };
}

/** One manifest holds what both browsers want; each gets what it knows. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, side_panel, sidebar_action, ...shared } = {
    ...source,
    version: about.version,
  };
  if (browser === 'chrome') return { ...shared, background, minimum_chrome_version, side_panel } as ManifestV3Export;
  const { service_worker, type } = background;
  return {
    ...shared,
    permissions: shared.permissions.filter((name) => name !== 'sidePanel'),
    background: { scripts: [service_worker], type },
    sidebar_action,
    browser_specific_settings,
  } as ManifestV3Export;
}

/** Injection needs no web-accessible resources; a page must not be able to tell that the extension is there. */
function keepFilesPrivate(outDir: string): Plugin {
  return {
    name: 'keep-files-private',
    enforce: 'post',
    // After the manifest was written, and only where the build came that far.
    writeBundle() {
      const path = `${outDir}/manifest.json`;
      const { web_accessible_resources: _exposed, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
      writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}

/** One file that needs nothing but Node. */
function program(): UserConfig {
  return {
    json: { stringify: true },
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    plugins: [
      leanModel(),
      licences(),
      {
        name: 'make-executable',
        writeBundle: () => chmodSync('dist/cli/demarche.js', 0o755),
      },
    ],
    build: {
      ssr: 'src/cli/index.ts',
      outDir: 'dist/cli',
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { format: 'es', entryFileNames: 'demarche.js', codeSplitting: false, banner: '#!/usr/bin/env node' },
      },
    },
  };
}

/** Bundled like the program: a transformer's helpers in development slow every function down. */
function benchmark(): UserConfig {
  return {
    json: { stringify: true },
    publicDir: false,
    plugins: [leanModel()],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: 'dist/bench',
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { engine: 'tests/bench/engine.ts', 'cold-start': 'tests/bench/cold-start.ts' },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  };
}
