/** A line that somebody else wrote, cut short and without what must not be repeated. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), line);
  // Tokens of others too: the Hub may quote what another client sent.
  return masked.replaceAll(/\bhf_[\w.-]{6,}/g, '***').slice(0, 200);
}
