import type { EmbeddedText, EmbedOptions, StopSignal } from '../vectors/embedder.ts';
import { type BatchRunner, runBatch } from './run-batch.ts';
import { makeTokenBatches } from './token-batches.ts';
import type { TokenFrame, Tokenize } from './token-frame.ts';
import { cutWindows, type TokenWindow } from './token-windows.ts';

export type EmbedTextsOptions = EmbedOptions & {
  readonly tokenize: Tokenize;
  readonly frame: TokenFrame;
  readonly runner: BatchRunner;
  /** Tokens of a window with its frame. */
  readonly windowTokens: number;
  readonly maximumWindows: number;
  readonly tokensPerBatch: number;
};

/** A text on its way: its vectors arrive in the order of the batches. */
type CutText = {
  readonly tokens: Int32Array;
  readonly windows: readonly TokenWindow[];
  readonly truncated: boolean;
  readonly vectors: Float32Array[];
  vectorsLeft: number;
};

type PendingWindow = {
  readonly text: CutText;
  readonly at: number;
  readonly window: TokenWindow;
  readonly length: number;
};

/** Cuts texts into windows, embeds these in batches of like length, and puts the vectors back in order. */
export async function embedTexts(
  texts: readonly string[],
  { signal, onProgress, runner, tokensPerBatch, ...options }: EmbedTextsOptions,
): Promise<readonly EmbeddedText[]> {
  requireGoing(signal);
  const cut = texts.map((text) => cutText(text, options));
  const pending = cut.flatMap((text) => pendingWindows(text, options.frame));
  let done = cut.filter(({ vectorsLeft }) => vectorsLeft === 0).length;
  for (const batch of makeTokenBatches(pending, tokensPerBatch)) {
    requireGoing(signal);
    const sequences = batch.map(({ text, window }) => frameWindow(text, window, options.frame));
    const vectors = await runBatch(sequences, runner);
    done += deliver(batch, vectors);
    onProgress?.(done, texts.length);
  }
  return cut.map(({ vectors, truncated }) => ({ vectors, truncated }));
}

function cutText(
  text: string,
  {
    tokenize,
    frame,
    windowTokens,
    maximumWindows,
  }: Pick<EmbedTextsOptions, 'tokenize' | 'frame' | 'windowTokens' | 'maximumWindows'>,
): CutText {
  const tokens = Int32Array.from(tokenize(text, { isFramed: false }));
  const size = windowTokens - frameTokens(frame);
  const { windows, truncated } = cutWindows(tokens.length, { size, maximum: maximumWindows });
  return { tokens, windows, truncated, vectors: [], vectorsLeft: windows.length };
}

function pendingWindows(text: CutText, frame: TokenFrame): readonly PendingWindow[] {
  return text.windows.map((window, at) => {
    const length = window.end - window.start + frameTokens(frame);
    return { text, at, window, length };
  });
}

function frameWindow(
  { tokens }: CutText,
  { start, end }: TokenWindow,
  { before, after }: TokenFrame,
): readonly number[] {
  return [...before, ...tokens.subarray(start, end), ...after];
}

/** Hands each vector to its text, and says how many texts have all of theirs now. */
function deliver(batch: readonly PendingWindow[], vectors: readonly Float32Array[]): number {
  let done = 0;
  vectors.forEach((vector, row) => {
    const pending = batch[row];
    if (!pending) return;
    pending.text.vectors[pending.at] = vector;
    pending.text.vectorsLeft -= 1;
    if (pending.text.vectorsLeft === 0) done += 1;
  });
  return done;
}

export function frameTokens({ before, after }: TokenFrame): number {
  return before.length + after.length;
}

function requireGoing(signal: StopSignal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new Error('The embedding of texts was stopped.');
}
