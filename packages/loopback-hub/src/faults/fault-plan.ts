import type { HubRequest } from '../http/hub-request.ts';
import type { Fault, PlannedFault } from './fault.ts';

/** The faults that wait for their requests. */
export type FaultPlan = {
  add(fault: Fault): PlannedFault;
  /** The fault of a request; of several the one that was planned first. */
  take(request: Pick<HubRequest, 'method' | 'path'>): Fault | undefined;
};

type Entry = { readonly fault: Fault; matched: number; hits: number };

/** Makes an empty plan. */
export function createFaultPlan(): FaultPlan {
  const entries = new Set<Entry>();
  return {
    add(fault) {
      checkFault(fault);
      const entry: Entry = { fault, matched: 0, hits: 0 };
      entries.add(entry);
      return {
        get matched() {
          return entry.matched;
        },
        get hits() {
          return entry.hits;
        },
        remove: () => void entries.delete(entry),
      };
    },
    take(request) {
      let taken: Fault | undefined;
      // Every fault counts every request, also one that another fault takes.
      for (const entry of entries) {
        if (!matches(entry.fault, request)) continue;
        entry.matched += 1;
        if (taken !== undefined || !isDue(entry)) continue;
        entry.hits += 1;
        taken = entry.fault;
      }
      return taken;
    },
  };
}

function isDue({ fault: { nth = 1, times = 1 }, matched }: Entry): boolean {
  return matched >= nth && matched < nth + times;
}

function matches({ method, path }: Fault, request: Pick<HubRequest, 'method' | 'path'>): boolean {
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  if (path === undefined) return true;
  if (typeof path !== 'string') return request.path.search(path) >= 0;
  return matchesPattern(path.split('*'), request.path);
}

function matchesPattern([first = '', ...rest]: readonly string[], path: string): boolean {
  if (rest.length === 0) return path === first;
  const last = rest.pop() ?? '';
  if (!path.startsWith(first) || !path.endsWith(last)) return false;
  let at = first.length;
  const end = path.length - last.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= end;
}

function checkFault({ nth = 1, times = 1, effect, when }: Fault): void {
  if (!(Number.isInteger(nth) && nth >= 1))
    throw new RangeError(`a fault cannot begin with request ${nth}: they are counted from 1`);
  if (!(times >= 1)) throw new RangeError(`a fault that happens ${times} times never happens`);
  if (effect.kind === 'status' && !(effect.status >= 300 && effect.status <= 599))
    throw new RangeError(`status ${effect.status} is no failure: a fault takes 300 to 599`);
  if (when === 'after' && effect.kind === 'overtake')
    throw new RangeError('a commit cannot be overtaken after it was made');
}
