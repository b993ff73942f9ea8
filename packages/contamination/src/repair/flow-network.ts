/** Pipes of limited room between nodes, through which as much as possible is pushed. */
export type FlowNetwork = {
  readonly pipe: (from: number, to: number, room: number) => void;
  /** Pushes once more along a shortest way with room left; `false` when there is none. */
  readonly push: (sources: readonly number[], sinks: ReadonlySet<number>) => boolean;
  /** The nodes that still can be reached. */
  readonly reach: (sources: readonly number[]) => ReadonlySet<number>;
};

/** A network of so many nodes without pipes. */
export function flowNetwork(nodes: number): FlowNetwork {
  const pipesFrom: number[][] = Array.from({ length: nodes }, () => []);
  const ends: number[] = [];
  const rooms: number[] = [];

  const search = (sources: readonly number[], sinks?: ReadonlySet<number>) => {
    const cameBy = new Map<number, number>(sources.map((source) => [source, -1]));
    // A map is walked in the order in which it grows: this is a search in breadth.
    for (const node of cameBy.keys()) {
      if (sinks?.has(node)) return { cameBy, sink: node };
      for (const pipe of pipesFrom[node] as number[]) {
        const end = ends[pipe] as number;
        if ((rooms[pipe] as number) > 0 && !cameBy.has(end)) cameBy.set(end, pipe);
      }
    }
    return { cameBy, sink: undefined };
  };
  const addHalf = (from: number, to: number, room: number) => {
    pipesFrom[from]?.push(ends.length);
    ends.push(to);
    rooms.push(room);
  };
  return {
    // What was pushed can be taken back by the half that leads the other way; halves stand side by side.
    pipe: (from, to, room) => {
      addHalf(from, to, room);
      addHalf(to, from, 0);
    },
    push: (sources, sinks) => {
      const { cameBy, sink } = search(sources, sinks);
      if (sink === undefined) return false;
      const way = wayTo(sink, cameBy, ends);
      const amount = Math.min(...way.map((pipe) => rooms[pipe] as number));
      for (const pipe of way) {
        rooms[pipe] = (rooms[pipe] as number) - amount;
        rooms[pipe ^ 1] = (rooms[pipe ^ 1] as number) + amount;
      }
      return true;
    },
    reach: (sources) => new Set(search(sources).cameBy.keys()),
  };
}

function wayTo(
  sink: number,
  cameBy: ReadonlyMap<number, number>,
  ends: readonly number[],
): number[] {
  const way: number[] = [];
  for (let node = sink; (cameBy.get(node) ?? -1) >= 0; ) {
    const pipe = cameBy.get(node) as number;
    way.push(pipe);
    node = ends[pipe ^ 1] as number;
  }
  return way;
}
