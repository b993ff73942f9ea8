/** Every text besides the files that a release sends to the Hub. */
export type ReleaseMessages = {
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  readonly tagMessage: string;
};

/** Writes the texts of a release. The content in the description is how a later run finds its own commit again. */
export function releaseMessages({
  version,
  content,
  summary,
}: {
  readonly version: string;
  /** The digest of the tree. */
  readonly content: string;
  readonly summary: string;
}): ReleaseMessages {
  const tag = `v${version}`;
  return {
    tag,
    title: `Release ${tag}`,
    description: `${summary}\n\nContent: ${content}`,
    tagMessage: `${tag}: ${summary}`,
  };
}
