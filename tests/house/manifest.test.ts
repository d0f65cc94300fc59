import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension } from '../tools/extension';
import { sourcesIn, withoutComments } from './sources';

/** Every permission the extension asks for, with the call that needs it. */
const PERMISSIONS = {
  contextMenus: /\bbrowser\.contextMenus\b/,
  scripting: /\bbrowser\.scripting\.\w/,
  storage: /\bbrowser\.storage\.\w/,
};
/** In Firefox a sidebar needs none. */
const CHROMIUM_ONLY = { sidePanel: /\bsidePanel\.open\b/ };

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly all_frames?: boolean }[];
  readonly web_accessible_resources?: unknown;
  readonly content_security_policy?: unknown;
}

const code = ['lib/platform', 'entrypoints']
  .flatMap((folder) => sourcesIn(folder, ['.ts', '.tsx']))
  .map(({ text }) => withoutComments(text))
  .join('\n');

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const permissions = browser === 'chromium' ? { ...PERMISSIONS, ...CHROMIUM_ONLY } : PERMISSIONS;
  const manifest: Manifest = JSON.parse(readFileSync(`${builtExtension(browser)}/manifest.json`, 'utf8'));

  test('is of version 3', () => expect(manifest.manifest_version).toBe(3));

  test('asks for the permissions that are known here and no more', () => {
    expect([...manifest.permissions].sort()).toEqual(Object.keys(permissions).sort());
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test.each(Object.entries(permissions))('uses %s', (_, call) => expect(code).toMatch(call));

  test('reaches the web and nothing else', () => {
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  test('puts the gate alone into every page, and into no frames', () => {
    expect(manifest.content_scripts.map(({ js, all_frames }) => [js, all_frames ?? false])).toEqual([
      [['gate.js'], false],
    ]);
  });

  test('opens none of its files to pages and keeps the strict policy for its own', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });
});
