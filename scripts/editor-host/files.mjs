// A small web server on this machine alone, from which a web extension host loads an extension and its tests.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

/** What browsers insist on being told; anything else may be taken for what it looks like. */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * The extension host's frame has no origin of its own, so the files are for every page; all of them are the project's.
 */
const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };

/** The file that an address path means in one of the folders, `undefined` for a path that leads out of them. */
function fileFor(folders, pathname) {
  const [, name = '', ...rest] = decodeURIComponent(pathname).split('/');
  const folder = folders[name];
  if (folder === undefined || rest.some((part) => part === '..' || part.includes('\\'))) return undefined;
  return path.join(folder, ...rest);
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Serves folders, each under its name, and keeps what is posted.
 *
 * @param {Record<string, string>} folders absolute paths by their names in addresses
 * @returns {Promise<{ address: string, posted: Map<string, string>, stop: () => Promise<void> }>} where it serves,
 *   without a slash at the end; the last body that was posted to each path; and how to end it
 */
export async function serveFiles(folders) {
  const posted = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      posted.set(pathname, await bodyOf(request));
      response.writeHead(204, headers).end();
      return;
    }
    try {
      const file = fileFor(folders, pathname);
      if (file === undefined) throw new Error(`${pathname} is in none of the folders.`);
      const content = await readFile(file);
      const type = types[path.extname(file)] ?? 'text/plain';
      response.writeHead(200, { ...headers, 'Content-Type': `${type}; charset=utf-8` }).end(content);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  // By this name and no other: the extension host's frame may load scripts from there.
  return { address: `http://localhost:${server.address().port}`, posted, stop };
}
