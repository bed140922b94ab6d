/** Serves pages on loopback: an extension sees http pages, not files. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page by path: its HTML, or how to make an answer. */
export type Pages = Readonly<
  Record<string, string | { readonly html: string; readonly headers: Record<string, string> }>
>;

export interface Server {
  /** For example `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
  readonly close: () => void;
}

/** Serves until closed, on a port that is free. Whoever asks for one of the `silent` paths waits as long. */
export async function serve(pages: Pages, silent: readonly string[] = []): Promise<Server> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost');
    if (silent.includes(path)) return;
    const page = pages[path + search] ?? pages[path];
    if (page === undefined) {
      if (path !== '/favicon.ico') missing.push(path);
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const { html, headers } = typeof page === 'string' ? { html: page, headers: {} } : page;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    missing,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Where the demo article is served: a site's home page would not be taken for an article. */
export const DEMO_PATH = '/world/2026/05/13/poland-gives-belarus-until-friday-to-free-trucks';

/** A page that lies in tests/demo. */
export function demoPage(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
