import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const SAME_PAGE = ['same-origin', 'none'];

/**
 * Returns true for a request that no page of the mailbox made: another name in `Host` (DNS rebinding), another page in `Origin`, or the
 * browser's fetch metadata. A link from elsewhere may open the page, but nothing of its api.
 */
export function isForeign({ method, url = '', headers }: Asked, port: number): boolean {
  const hosts = LOOPBACK_NAMES.map((name) => `${name}:${port}`);
  if (headers.host === undefined || !hosts.includes(headers.host)) return true;
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`)) return true;
  const site = headers['sec-fetch-site'];
  if (typeof site !== 'string' || SAME_PAGE.includes(site)) return false;
  const opensPage = method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return !opensPage || !/^\/(\?.*)?$/.test(url);
}

/** Rejects foreign requests and sockets before everything that listens on this server. */
export function serveOwnPagesOnly(server: Server, port: number): void {
  const inFront = (event: 'request' | 'upgrade', refuse: (response: ServerResponse | Duplex) => void) => {
    const listeners = server.rawListeners(event);
    server.removeAllListeners(event);
    server.on(event, (request: IncomingMessage, ...rest: [ServerResponse | Duplex, ...unknown[]]) => {
      if (isForeign(request, port)) refuse(rest[0]);
      else for (const listener of listeners) listener.call(server, request, ...rest);
    });
  };
  inFront('request', (response) => (response as ServerResponse).writeHead(403, { 'content-type': 'text/plain' }).end('Forbidden\n'));
  inFront('upgrade', (socket) => socket.destroy());
}
