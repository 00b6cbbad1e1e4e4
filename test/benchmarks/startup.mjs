// How long after it is started a server answers the first request of an editor.

import { atMost } from './gates.mjs';
import { LanguageSession } from './language-session.mjs';
import { servers } from './peers.mjs';
import { median } from './statistics.mjs';
import { milliseconds } from './wording.mjs';

const competitors = [
  { id: 'gouji', name: '勾稽', script: servers.gouji },
  { id: 'json', name: 'JSON 服务器', script: servers.json },
];

/** Starts a server; answers the milliseconds until its reply had arrived, and its processor time until then. */
async function start(script) {
  const session = new LanguageSession(script);
  const { at } = await session.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  const measured = { wall: at - session.startedAt, cpu: session.cpu };
  await session.end();
  return measured;
}

/** Starts the servers by turns. */
export async function measureStartup({ starts }) {
  const measured = { gouji: [], json: [] };
  // The first start of each finds its files not yet read and is left out.
  for (const { script } of competitors) await start(script);
  for (let round = 0; round < starts; round++) {
    for (const { id, script } of competitors) measured[id].push(await start(script));
  }
  const middle = (id, clock) => median(measured[id].map((one) => one[clock]));
  return {
    title: '启动：从启动进程到应答 initialize',
    english: 'Start-up: from spawning the process to the answer to initialize',
    note: `各启动 ${starts} 次，轮流进行，取中位数。`,
    columns: ['服务器', '时间', '处理器时间'],
    rows: competitors.map(({ id, name }) => [
      name,
      milliseconds(middle(id, 'wall')),
      milliseconds(middle(id, 'cpu')),
    ]),
    gates: [atMost('启动时间，与 JSON 服务器之比', middle('gouji', 'wall') / middle('json', 'wall'), 0.7)],
  };
}
