// Measures the product beside others: `npm run bench -- [--quick] [--write] [SUBJECT…]`.
// Prints the figures with their limits; the exit code is 1 when one is not met. A full run takes three minutes on a
// quiet machine of two cores, and less than ten on a busy one.
//   --quick  few rounds, to see that the benchmarks themselves work; its figures mean little
//   --write  writes docs/benchmarks.md
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/setup/build.mjs';
import { installDependencies } from '../../scripts/setup/npm.mjs';
import { root } from '../../scripts/setup/paths.mjs';
import { runMain, SetUpError, step } from '../../scripts/setup/terminal.mjs';
import { measureArchive } from './archive.mjs';
import { measureBursts } from './burst.mjs';
import { measureCommand } from './command.mjs';
import { bundleCore } from './core.mjs';
import { measureFullRead } from './full-read.mjs';
import { measureKeystrokes } from './keystrokes.mjs';
import { measureMemory } from './memory.mjs';
import { circumstances, conclusion, page, section } from './page.mjs';
import { installPeers } from './peers.mjs';
import { measureRequests } from './requests.mjs';
import { measureStartup } from './startup.mjs';
import { measureTypingWhileAsked } from './typing-while-asked.mjs';

/** The subjects, each with what it takes for figures that can be relied on, and for a glance. */
const subjects = {
  startup: { measure: measureStartup, full: { starts: 21 }, quick: { starts: 5 } },
  keystrokes: { measure: measureKeystrokes, full: { rounds: 15, edits: 6 }, quick: { rounds: 2, edits: 4 } },
  requests: {
    measure: measureRequests,
    full: { rounds: 15, repetitions: 3 },
    quick: { rounds: 3, repetitions: 2 },
  },
  'typing-while-asked': {
    measure: measureTypingWhileAsked,
    full: { rounds: 15, edits: 6 },
    quick: { rounds: 3, edits: 4 },
  },
  burst: { measure: measureBursts, full: { bursts: 5 }, quick: { bursts: 1 } },
  'full-read': { measure: measureFullRead, full: { rounds: 15 }, quick: { rounds: 3 } },
  archive: { measure: measureArchive, full: { rounds: 9 }, quick: { rounds: 2 } },
  command: { measure: measureCommand, full: { rounds: 5 }, quick: { rounds: 1 } },
  memory: { measure: measureMemory, full: { edits: 100_000 }, quick: { edits: 10_000 } },
};

function chosen() {
  const options = { quick: { type: 'boolean' }, write: { type: 'boolean' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const unknown = positionals.filter((name) => !Object.hasOwn(subjects, name));
  if (unknown.length > 0) {
    const names = Object.keys(subjects).join(' ');
    throw new SetUpError(
      `没有 ${unknown.join('、')}；可选：${names}`,
      `Unknown: ${unknown.join(', ')}. There are: ${names}`,
    );
  }
  const { quick = false, write = false } = values;
  if (write && (quick || positionals.length > 0)) {
    throw new SetUpError('--write 只写完整的结果。', '--write is for a full run only.');
  }
  return { quick, write, names: positionals.length > 0 ? positionals : Object.keys(subjects) };
}

runMain(async () => {
  const { quick, write, names } = chosen();
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  await installDependencies();
  await installPeers();
  const where = circumstances(version);
  await build();
  const core = await bundleCore();
  const results = [];
  try {
    for (const name of names) {
      const { measure, full, quick: glance } = subjects[name];
      const effort = { ...(quick ? glance : full), core: core.address };
      results.push(await step(`测量  Measuring: ${name}`, () => measure(effort)));
    }
  } finally {
    core.remove();
  }
  console.log(`\n${where}\n\n${results.map(section).join('\n\n')}`);
  if (write) writeFileSync(path.join(root, 'docs', 'benchmarks.md'), page(where, results));
  console.log(`\n${conclusion(results)}`);
  if (results.some(({ gates }) => gates.some(({ holds }) => !holds))) process.exitCode = 1;
});
