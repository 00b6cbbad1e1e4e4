// What the benchmarks measure against: installed beside this file when it is first needed, in the versions that the
// lockfile there names, and never a part of the product.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCi } from '../../scripts/setup/npm.mjs';
import { root } from '../../scripts/setup/paths.mjs';
import { step } from '../../scripts/setup/terminal.mjs';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'peers');
const lockfile = path.join(folder, 'package-lock.json');

/** Written last, so that an interrupted installation is done again; npm ci removes it with everything else. */
const stamp = path.join(folder, 'node_modules', '.installed');

/**
 * Installs the peers unless they are there already.
 *
 * @throws {import('../../scripts/setup/terminal.mjs').SetUpError} with npm's own words, when it fails
 */
export async function installPeers() {
  const wanted = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await step('安装对照软件  Installing peers', () => npmCi(folder));
  writeFileSync(stamp, wanted);
}

/** The versions of the peers, by their names. */
export function peerVersions() {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).dependencies;
}

/** A package of the peers; to be asked for once they are installed. */
export function peerPackage(name) {
  return createRequire(path.join(folder, 'package.json'))(name);
}

/**
 * The language servers, each as the script that Node runs.
 *
 * @type {Record<'gouji' | 'json' | 'echo', string>}
 */
export const servers = {
  gouji: path.join(root, 'dist', 'server.js'),
  json: path.join(
    folder,
    'node_modules',
    'vscode-langservers-extracted',
    'bin',
    'vscode-json-language-server',
  ),
  echo: path.join(folder, 'echo-server.mjs'),
};
