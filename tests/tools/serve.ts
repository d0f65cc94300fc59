import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one address answers: a body of HTML, or a body with its headers (a CSP, another content type). */
export type Route = string | Answer;

export interface Answer {
  readonly body: string | Uint8Array;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** 'http://127.0.0.1:PORT', without a slash at the end. */
  readonly origin: string;
  /** Every request so far as 'METHOD /path?query', in order; browsers' own favicon requests left out. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A table of paths, or what finds the answer for a path. */
export type Routes = Readonly<Record<string, Route>> | ((path: string) => Route | undefined);

const NOT_FOUND: Answer = { body: '<!doctype html><title>Not found</title><p>Not found.', status: 404 };

/** Serves `routes` on this machine at a free port; every path they do not know is 404. */
export async function serve(routes: Routes): Promise<Site> {
  const find = typeof routes === 'function' ? routes : (path: string) => routes[path];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname !== '/favicon.ico') requests.push(`${request.method} ${url.pathname}${url.search}`);
    const route = find(url.pathname) ?? NOT_FOUND;
    const { body, status = 200, headers = {} } = typeof route === 'string' ? { body: route } : route;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
