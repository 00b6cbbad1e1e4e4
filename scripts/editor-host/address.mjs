// The address under which a browser finds the workbench of a hosted editor.

/** A path as part of a URI, with only those characters escaped that would end it: addresses are long enough. */
function escaped(place) {
  return place.replace(/[%?#]/g, encodeURIComponent);
}

/** A value of the query; `encodeURI` leaves readable what need not be escaped in a query, and a little too much. */
function queryValue(value) {
  return encodeURI(value).replace(/[#&+]/g, encodeURIComponent);
}

/**
 * @param {import('./server.mjs').HostedServer} server
 * @param {object} [open] what the workbench opens; all paths absolute
 * @param {string} [open.folder] the workspace folder, or its address in a file system that an extension has; an empty
 *   window without it
 * @param {string} [open.file] a document to show at once
 * @param {number} [open.line] the line of the document to show it from, counted from 1
 * @param {string} [open.developmentPath] an extension to load from its sources' folder
 * @param {string} [open.testsPath] a test suite to run in the extension host
 */
export function workbenchAddress(server, { folder, file, line, developmentPath, testsPath } = {}) {
  const onServer = (place) => `vscode-remote://${server.authority}${escaped(place)}`;
  const payload = [];
  if (file !== undefined) payload.push(['openFile', onServer(line === undefined ? file : `${file}:${line}`)]);
  if (line !== undefined) payload.push(['gotoLineMode', 'true']);
  if (developmentPath !== undefined) payload.push(['extensionDevelopmentPath', onServer(developmentPath)]);
  if (testsPath !== undefined) {
    payload.push(['extensionTestsPath', onServer(testsPath)]);
    // The workbench's console is shown while a suite runs; only its errors are of interest.
    payload.push(['logLevel', 'error']);
  }
  const query = [
    `tkn=${server.token}`,
    folder === undefined ? 'ew=true' : `folder=${queryValue(folder)}`,
    `payload=${queryValue(JSON.stringify(payload))}`,
  ];
  return `http://${server.authority}/?${query.join('&')}`;
}
