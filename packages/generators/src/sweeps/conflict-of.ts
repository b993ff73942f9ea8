import type { Issue } from '@tenacious-bench/schema';
import { compileSpace } from './compiled-space.ts';
import type { ParameterSpace } from './parameter-space.ts';

/** What to say where the constraints of a space exclude every cell, naming one to loosen where one is enough. */
export function conflictOf(space: ParameterSpace): Issue | undefined {
  if (compileSpace(space).isPossible()) return undefined;
  const { constraints } = space;
  const culprit = constraints.findIndex((_, index) =>
    compileSpace({ ...space, constraints: constraints.toSpliced(index, 1) }).isPossible(),
  );
  const because = constraints[culprit]?.because;
  return {
    code: 'excludes_everything',
    path: because === undefined ? 'constraints' : `constraints[${culprit}]`,
    message: `the constraints of space ${space.id} exclude every cell: ${
      because === undefined
        ? 'several contradict each other, loosen some of them'
        : `loosen the one that says ${JSON.stringify(because)}`
    }`,
  };
}
