import type { OutputName } from '@tenacious-bench/evaluation';
import { createParser, identifierSchema, type Parsed } from '@tenacious-bench/schema';
import * as z from 'zod';

// A disagreement says more than which output it is about.
const parse = createParser(
  z.object({ task: identifierSchema, output: identifierSchema.optional() }),
);

/** The output that a row names, whatever else it says. */
export function parseOutputName(input: unknown): Parsed<OutputName> {
  return parse(input);
}
