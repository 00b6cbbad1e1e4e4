// What the scripts say to the person at the terminal: Chinese first, English beside it.

/** A condition the person can mend: shown without a stack trace. */
export class SetUpError extends Error {
  /**
   * @param {string} chinese what is missing and what to do
   * @param {string} english the same in English
   */
  constructor(chinese, english) {
    super(`${chinese}\n${english}`);
    this.name = 'SetUpError';
  }
}

/** Prints one message. */
export function say(chinese, english) {
  console.log(`${chinese}  ${english}`);
}

/**
 * Runs one step of a set-up, keeping the seconds running on a terminal and printing one line when it is done.
 * Where the output is no terminal, a line is printed at the start as well, so that a log shows what is under way.
 *
 * @template T
 * @param {string} name what is being done, bilingual
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work gave; its failure passes through
 */
export async function step(name, work) {
  const started = Date.now();
  const line = () => `${name} … ${Math.round((Date.now() - started) / 1000)} s`;
  const live = process.stdout.isTTY === true;
  const clear = live ? '\r\u001b[2K' : '';
  const timer = live ? setInterval(() => process.stdout.write(clear + line()), 1000) : undefined;
  process.stdout.write(live ? line() : `${name} …\n`);
  try {
    const result = await work();
    process.stdout.write(`${clear}✓ ${line()}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${clear}✗ ${line()}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/**
 * Runs a script's main part: an error the person can mend is printed as it is, any other with its stack;
 * both end the script with exit code 1.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetUpError ? error.message : error);
    process.exitCode = 1;
  }
}
