import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The web's own pages; nothing of the browser's, no files, no frames of our own. */
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/**
 * WXT wraps every script that runs in a page in a report of its failure, which in production says nothing: 120 bytes
 * gzip of each. Here the script's own function is all that runs.
 */
const bareScripts = (): Plugin => ({
  name: 'newsgloss:bare-scripts',
  apply: 'build',
  transform(code) {
    const [, definition] = /^import definition from ("[^"]+");\nimport \{ initPlugins \}/.exec(code) ?? [];
    if (definition && code.includes('The unlisted script'))
      return { code: `import definition from ${definition};\nexport default definition.main();`, map: null };
  },
});

export default defineConfig({
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  hooks: {
    // The gallery of components is for those who work on them.
    'entrypoints:found'({ config }, found) {
      if (config.mode !== 'production') return;
      const at = found.findIndex(({ name }) => name === 'gallery');
      if (at >= 0) found.splice(at, 1);
    },
  },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), bareScripts()],
    // The oldest browsers the manifest lets in: style sheets are not rewritten for older ones.
    // Reading a property does nothing here, so what is read and not used goes.
    build: {
      cssTarget: ['chrome128', 'firefox140'],
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // `storage`: the reader's settings. `scripting` and the hosts: to bring the reader into pages that hold an article.
    // `contextMenus`: to explain and to note what is selected there.
    permissions: ['contextMenus', 'scripting', 'storage'],
    host_permissions: WEB_PAGES,
    // On no letter: those are menus, access keys and letters of their own on a Mac.
    commands: {
      next: { suggested_key: { default: 'Alt+Period' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_commandPrevious__' },
      open: { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandOpen__' },
      site: { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandSite__' },
      // Browsers take four suggestions: this one is the reader's to give keys to.
      panel: { description: '__MSG_commandPanel__' },
    },
    // By hand and not by a content entrypoint: its wrapper posts a message to the window, which every page would hear.
    content_scripts: [{ matches: WEB_PAGES, js: ['gate.js'], run_at: 'document_idle' }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsgloss@newsgloss.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // The first with caretPositionFromPoint.
        { minimum_chrome_version: '128' }),
  }),
});
