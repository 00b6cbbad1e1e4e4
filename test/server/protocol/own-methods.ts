import { readdirSync, readFileSync } from 'node:fs';

const room = new URL('../../../server/', import.meta.url);

/** Sent by the server. */
const sentByServer: readonly string[] = ['gouji/status', 'gouji/readFile'];

/** Notifications, which have no answer. */
const notifications: readonly string[] = ['gouji/forgetFiles'];

/** The requests beyond the protocol that the server answers, as its sources name them. */
export function ownRequests(): readonly string[] {
  const sources = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const named = sources.flatMap((name) => {
    const text = readFileSync(new URL(name.replaceAll('\\', '/'), room), 'utf8');
    return [...text.matchAll(/'(gouji\/\w+)'/g)].map(([, method = '']) => method);
  });
  return [...new Set(named)].filter((name) => !sentByServer.includes(name) && !notifications.includes(name));
}
