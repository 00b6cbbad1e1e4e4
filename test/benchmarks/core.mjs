// The room that understands reports, bundled as the product bundles it, for measuring it without a server around it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/setup/paths.mjs';

/**
 * Bundles it into a folder of its own.
 *
 * @returns {Promise<{ address: string, remove: () => void }>} what to import, and how to take it away afterwards
 */
export async function bundleCore() {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(path.join(tmpdir(), 'gouji-benchmark-'));
  const outfile = path.join(folder, 'core.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['report/index.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  return {
    address: pathToFileURL(outfile).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
