import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })] }),
  manifest: {},
});
