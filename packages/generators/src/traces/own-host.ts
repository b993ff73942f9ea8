/** From this length on, the sender's name inside a host is no coincidence: `getsendwell.example`. */
const tellingLength = 6;

/** Whether a host is the sender's own, which is no secret. */
export function isOwnHost(host: string, keep: readonly string[]): boolean {
  const pieces = host.toLowerCase().split('.').map(squashed);
  return keep
    .map(squashed)
    .some((name) =>
      pieces.some(
        (piece) => piece === name || (name.length >= tellingLength && piece.includes(name)),
      ),
    );
}

function squashed(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
