import { type ContaminationMatch, type ContaminationReport, contentId, digest, documentTag } from '@tenacious-bench/schema';
import { maskedRow } from './masked-row.ts';
import { measureOverlap, ownNgrams } from './measure-overlap.ts';
import { mergePartials } from './merge-partials.ts';
import { byWeight } from './scan-shard.ts';
import type { FoundMatch, ShardPartial } from './shard-partial.ts';
import type { IndexedTask, TaskIndex } from './task-index.ts';

