import * as z from 'zod';
import { decisions } from './most-severe.ts';

/** What should happen to a message. */
export const decisionSchema = z.enum(decisions);
