import { type Cassette, readCassette } from './cassette.ts';
import { openLines } from './open-lines.ts';

/** Opens a cassette in a file; new answers are appended as they come, so a crash loses none that was kept. */
export async function openCassette(path: string): Promise<Cassette> {
  const { text, append } = await openLines(path);
  return readCassette(text, { append });
}
