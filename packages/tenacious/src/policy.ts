import type { Policy } from '@tenacious-bench/schema';
import { documentTag } from '@tenacious-bench/schema/core';
import { rules } from './rules.ts';
import { vocabulary } from './vocabulary.ts';

const scale = { minimum: 0, maximum: 3 };
const markerScale = { minimum: 1, maximum: 5 };

/** The Tenacious outreach policy: what a message to a founder or engineering leader may and may not say. */
export const tenaciousPolicy: Policy = {
  schema: documentTag('policy'),
  id: 'tenacious',
  version: '0.1.0',
  title: 'Tenacious outreach',
  languages: ['en'],
  stages: ['cold', 'warm', 're_engagement', 'nurture'],
  channels: ['email', 'linkedin', 'sms'],
  dimensions: [
    { id: 'grounding', title: 'Grounded in the facts', weight: 0.4, scale },
    { id: 'honesty', title: 'Honest about capacity and price', weight: 0.3, scale },
    { id: 'tone', title: 'Tone', weight: 0.2, scale },
    { id: 'format', title: 'Format', weight: 0.1, scale },
  ],
  markers: [
    { id: 'direct', title: 'Direct', scale: markerScale, threshold: 4 },
    { id: 'grounded', title: 'Grounded', scale: markerScale, threshold: 4 },
    { id: 'honest', title: 'Honest', scale: markerScale, threshold: 4 },
    { id: 'professional', title: 'Professional', scale: markerScale, threshold: 4 },
    { id: 'non_condescending', title: 'Non-condescending', scale: markerScale, threshold: 4 },
  ],
  brandViolationAt: 2,
  vocabulary,
  rules: [...rules],
};
