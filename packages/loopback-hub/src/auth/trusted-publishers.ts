/** Which identities of a build service may publish to which repositories. */
export type TrustedPublishers = {
  trust(subjectToken: string, resource: string): void;
  isTrusted(subjectToken: string, resource: string): boolean;
  isKnown(subjectToken: string): boolean;
};

/** Makes an empty list. */
export function createTrustedPublishers(): TrustedPublishers {
  const resources = new Map<string, Set<string>>();
  return {
    trust(subjectToken, resource) {
      const trusted = resources.get(subjectToken) ?? new Set();
      resources.set(subjectToken, trusted.add(resource));
    },
    isTrusted: (subjectToken, resource) => resources.get(subjectToken)?.has(resource) ?? false,
    isKnown: (subjectToken) => resources.has(subjectToken),
  };
}
