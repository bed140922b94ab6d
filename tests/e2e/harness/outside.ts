/** A proxy that leads nowhere and remembers who was asked for: whatever wants to leave this machine is seen here. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outside {
  readonly port: number;
  /** Hosts that were asked for, with port where the request names one. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

export async function startOutside(): Promise<Outside> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://unknown').host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? 'unknown');
    // A browser that is closed hangs up in the middle; nobody else listens to this socket.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whom browsers ask of their own accord, also without any extension. */
export const BROWSERS_OWN: ReadonlySet<string> = new Set([
  'accounts.google.com:443',
  'update.googleapis.com',
  'update.googleapis.com:443',
  'firefox.settings.services.mozilla.com:443',
]);
