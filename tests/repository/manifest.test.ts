/** The manifest asks for nothing that no feature uses. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import about from '../../package.json' with { type: 'json' };

/** Each permission and why it is asked for. */
const REASONS: Readonly<Record<string, string>> = {
  activeTab: 'a click on the button reads the page in front where the browser withheld access to its site',
  scripting: 'the background injects the reader into pages that proved to be articles',
  sidePanel: 'the panel beside the page, in Chromium; the Firefox build does not ask for it',
  storage: 'settings, and the session’s analyses',
};

test('every permission has its reason', () => {
  expect(manifest.permissions.filter((permission) => !(permission in REASONS))).toEqual([]);
});

test('no permission is optional or wider than web pages', () => {
  expect(manifest).not.toHaveProperty('optional_permissions');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(manifest.host_permissions);
});

test('the extension’s own pages may load nothing from elsewhere', () => {
  const policy = manifest.content_security_policy.extension_pages;
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
});

describe('commands', () => {
  test.each(Object.entries(manifest.commands))('%s needs Ctrl or Alt', (_name, { suggested_key }) => {
    expect(suggested_key.default).toMatch(/^(?:Ctrl|Alt)\+/);
  });
});

test('versions and icons agree', () => {
  expect(manifest.version).toBe(about.version);
  expect(Object.values(manifest.icons).filter((icon) => !existsSync(`public/${icon}`))).toEqual([]);
});
