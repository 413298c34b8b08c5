import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Exchange, Reply } from '../exchange';

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Names that say in themselves that their content never changes: those that the builds put a hash of the content into.
 */
const hashedName = /[-_.][0-9a-f]{8,}\.[a-z0-9]+$/;

/** Answers with a file below `folder`, and never with one outside it, whatever the path says. */
export async function sendFile(exchange: Exchange, folder: string, path: string): Promise<Reply> {
  const file = await fileBelow(folder, path);
  return file === undefined ? missing : sendBytes(exchange, path, await readFile(file));
}

/** Answers with bytes that are already at hand. */
export function sendBytes({ request }: Exchange, name: string, bytes: Uint8Array): Reply {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = {
    etag,
    'cache-control': hashedName.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  if (request.headers['if-none-match'] === etag) return { status: 304, headers };
  return {
    status: 200,
    headers: {
      ...headers,
      'content-type': contentTypes[extname(name).toLowerCase()] ?? 'application/octet-stream',
      'content-length': String(bytes.byteLength),
    },
    body: request.method === 'HEAD' ? undefined : bytes,
  };
}

export const missing: Reply = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Not found',
};

/** Links are followed before the check, so that one that leads out of the folder is refused too. */
async function fileBelow(folder: string, path: string): Promise<string | undefined> {
  if (path.includes('\0')) {
    return undefined;
  }
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
