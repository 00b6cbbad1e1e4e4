// The licences of other people's code in our bundles, which must go wherever the bundles go.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders of the packages that a build took files from, sorted. */
function packageFolders(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const input of Object.keys(inputs)) {
        const match = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
        if (match) folders.add(match[0]);
      }
    }
  }
  return [...folders].sort();
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|thirdpartynotices)/i.test(name));
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
}

/** One text with the name, version and licence of every package that the builds took files from. */
export function thirdPartyNotices(root, metafiles) {
  const notices = packageFolders(metafiles).map((folder) => {
    const directory = path.join(root, ...folder.split('/'));
    const { name, version, license } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenceText(directory)}\n`;
  });
  return ['Gouji contains code of these packages:', ...notices].join(`\n${'-'.repeat(80)}\n\n`);
}
