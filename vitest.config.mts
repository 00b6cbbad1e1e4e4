import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  // The bundler gives the sources the same constant.
  define: { GOUJI_VERSION: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    // The in-editor suite runs inside VS Code, by mocha.
    exclude: ['test/editor/**'],
    pool: 'threads',
    isolate: false,
  },
});
