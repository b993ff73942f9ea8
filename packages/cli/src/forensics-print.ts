import type { CheckedClaim, ClaimReport, ClaimStatus } from '@tenacious-bench/evaluation';
import { printable } from '@tenacious-bench/scorer';
import { counted } from './counted.ts';
import { styler } from './style.ts';
import type { World } from './world.ts';

const names: Readonly<Record<ClaimStatus, string>> = {
  impossible: 'IMPOSSIBLE',
  not_reproduced: 'NOT REPRODUCED',
  not_derivable: 'not derivable',
  reproduced: 'reproduced',
};

/** Prints what became of claims: those that something contradicts first. */
export function printClaims({ claims, counts }: ClaimReport, world: World): void {
  const { impossible, not_reproduced: wrong, reproduced, not_derivable: open } = counts;
  world.print(
    `${counted(claims.length, 'claim')}: ${impossible} impossible, ${wrong} not reproduced, ${reproduced} reproduced, ${open} not derivable`,
  );
  const isWrong = ({ status }: CheckedClaim) =>
    status === 'impossible' || status === 'not_reproduced';
  const rest = claims.filter((claim) => !isWrong(claim));
  for (const claim of [...claims.filter(isWrong), ...rest]) printClaim(claim, world);
}

function printClaim({ claim, status, findings }: CheckedClaim, world: World): void {
  const { bold, red } = styler(world);
  const isGood = status === 'reproduced' || status === 'not_derivable';
  const name = names[status].padEnd(15);
  const place = claim.line === undefined ? '' : `line ${claim.line}: `;
  const said = claim.quote ?? `${claim.id} (${claim.kind})`;
  world.print('');
  world.print(`${isGood ? bold(name) : red(name)} ${place}${printable(said)}`);
  for (const { message } of findings) world.print(`${' '.repeat(16)}${printable(message)}`);
}
