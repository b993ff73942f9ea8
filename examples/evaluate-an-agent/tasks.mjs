// 36 readers who ask for engineers: every pair of what matters there at least once.
import { coveringCells, parseParameterSpace, sweepTasks } from '@tenacious-bench/generators';
import { tenaciousDomain as domain } from '@tenacious-bench/tenacious/generating';
import { tenaciousSweeps } from '@tenacious-bench/tenacious/sweeps';

const { space, build } = tenaciousSweeps.find((sweep) => sweep.space.id === 'capacity');
const cells = coveringCells(parseParameterSpace(space).value, { seed: 1 });
const made = sweepTasks(cells, { space: space.id, build, domain, seed: 1 });

export const tasks = [...made].map(({ value }) => value);
