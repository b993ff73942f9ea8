/** Something that happened on the way to the Hub. */
export type PublishProgress =
  | { readonly step: 'gate'; readonly gate: string; readonly passed: boolean }
  | {
      readonly step: 'file';
      readonly path: string;
      readonly doing: 'hashing' | 'uploading';
      /** From 0 to 1. */
      readonly share: number;
    }
  | { readonly step: 'committed' | 'tagged' | 'verified'; readonly commit: string };

/** Takes note of progress; the publication waits for it. */
export type ReportProgress = (progress: PublishProgress) => void | Promise<void>;
