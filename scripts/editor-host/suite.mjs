// Runs an in-editor suite in the workbench that a page shows.

const suiteDeadlineMilliseconds = Number(process.env.GOUJI_SUITE_DEADLINE ?? 240_000);

/** What VS Code complains of because the package has no service worker, and because it shall not use a network. */
const harmless = [
  '[Service Worker]',
  'No extension gallery service configured',
  'Timed out waiting for authentication provider',
];

/**
 * Opens the workbench and waits for the suite that its address names.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address as `workbenchAddress` makes it
 * @returns {Promise<number>} the exit code that the extension host reports, 1 when it never does
 */
export async function runSuite(page, address) {
  let deadline;
  try {
    return await new Promise((resolve, reject) => {
      deadline = setTimeout(
        () => reject(new Error('The suite did not end in time.')),
        suiteDeadlineMilliseconds,
      );
      page.once('crash', () => reject(new Error('The page crashed.')));
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.once(signal, () => reject(new Error(`Ended by ${signal}.`)));
      }
      // The workbench reports to these two functions, which must be there before the page is.
      const listen = async () => {
        await page.exposeFunction('codeAutomationExit', resolve);
        await page.exposeFunction('codeAutomationLog', (type, [message, ...rest]) => {
          if (harmless.some((beginning) => String(message).startsWith(beginning))) return;
          (type === 'error' ? console.error : console.log)(message, ...rest);
        });
        await page.goto(address);
      };
      listen().catch(reject);
    });
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    clearTimeout(deadline);
  }
}
