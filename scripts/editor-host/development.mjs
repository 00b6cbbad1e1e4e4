// Makes a hosted editor load extensions and their tests from web addresses, which run in the browser then.

/** An address as VS Code's options write it, in parts. */
function components(address) {
  const { protocol, host, pathname } = new URL(address);
  return { scheme: protocol.replace(':', ''), authority: host, path: pathname };
}

/** Runs in the page, before the workbench does: what the workbench reads of its options has these added. */
function addOptions(added) {
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name) {
    const value = getAttribute.call(this, name);
    if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
    return JSON.stringify({ ...JSON.parse(value), ...added });
  };
}

/**
 * Changes what a workbench is told that is opened in a page from now on. Its address can name extensions on its server
 * only. The page must be allowed to load from elsewhere: see `startBrowser`.
 *
 * @param {import('playwright-core').Page} page
 * @param {object} development
 * @param {string[]} development.extensions the addresses of the extensions' folders
 * @param {string} [development.tests] the address of the suite, if one is to run
 */
export async function developInBrowser(page, { extensions, tests }) {
  const developmentOptions = {
    extensions: extensions.map(components),
    ...(tests === undefined ? {} : { extensionTestsPath: components(tests), enableSmokeTestDriver: true }),
    // Errors alone, by the number that they have in VS Code.
    logLevel: 5,
  };
  await page.addInitScript(addOptions, { developmentOptions });
}
