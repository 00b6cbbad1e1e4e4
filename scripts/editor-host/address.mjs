// The address under which a browser finds the workbench of a hosted editor.
import { pathToFileURL } from 'node:url';

/**
 * @param {import('./server.mjs').HostedServer} server
 * @param {object} [open] what the workbench opens; all paths absolute
 * @param {string} [open.folder] the workspace folder; an empty window without it
 * @param {string} [open.file] a document to show at once
 * @param {string} [open.developmentPath] an extension to load from its sources' folder
 * @param {string} [open.testsPath] a test suite to run in the extension host
 */
export function workbenchAddress(server, { folder, file, developmentPath, testsPath } = {}) {
  const onServer = (place) => `vscode-remote://${server.authority}${pathToFileURL(place).pathname}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ['logLevel', 'error'],
    ...(developmentPath === undefined ? [] : [['extensionDevelopmentPath', onServer(developmentPath)]]),
    ...(testsPath === undefined ? [] : [['extensionTestsPath', onServer(testsPath)]]),
    ...(file === undefined ? [] : [['openFile', onServer(file)]]),
  ];
  const query = new URLSearchParams({ tkn: server.token });
  if (folder === undefined) query.set('ew', 'true');
  else query.set('folder', folder);
  query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}
