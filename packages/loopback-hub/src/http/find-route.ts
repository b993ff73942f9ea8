import { decoded } from './decoded.ts';
import type { Route } from './routes.ts';

/** A route and what its path says. */
export type FoundRoute = {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
};

/** Finds what answers a request; a HEAD is answered like a GET. */
export function findRoute(
  routes: readonly Route[],
  { method, path }: { readonly method: string; readonly path: string },
): FoundRoute | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  for (const route of routes) {
    if (route.method !== wanted) continue;
    const params = matchPath(route.path, path);
    if (params !== undefined) return { route, params };
  }
  return undefined;
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const groups = pattern.replace(/[.]/g, '\\.').replace(/\{(\w+)(\\\.\\\.\\\.)?\}/g, group);
  const match = new RegExp(`^${groups}$`).exec(path);
  if (match === null) return undefined;
  const found = match.groups ?? {};
  const { kind } = found;
  if (kind !== undefined && !/^(?:models|datasets|spaces)$/.test(kind)) return undefined;
  const isWhole = (name: string) => pattern.includes(`{${name}...}`);
  const read = ([name, text]: [string, string]) => [name, isWhole(name) ? text : decoded(text)];
  return Object.fromEntries(Object.entries(found).map(read));
}

function group(_: string, name: string, isRest: string | undefined): string {
  return isRest === undefined ? `(?<${name}>[^/]+)` : `(?<${name}>.+)`;
}
