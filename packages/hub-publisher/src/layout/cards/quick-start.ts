import { addressOf, openSplits, parquetFiles, type ReleaseDraft, tagOf } from '../release-draft.ts';

/** Three ways to the first row, all of this very version. */
export function quickStart(draft: ReleaseDraft): string {
  const [split] = openSplits(draft);
  if (split === undefined) return 'No split of this version is open.';
  const [parquet = ''] = parquetFiles(split);
  const [lines = ''] = split.files.filter((path) => path.endsWith('.jsonl'));
  const { repository } = draft.input;
  return `\`\`\`python
from datasets import load_dataset

rows = load_dataset("${repository}", revision="${tagOf(draft)}", split="${split.name}")
\`\`\`

\`\`\`sql
-- DuckDB
SELECT * FROM 'hf://datasets/${repository}@${tagOf(draft)}/${parquet}' LIMIT 5;
\`\`\`

\`\`\`js
import { collectJsonl } from '@tenacious-bench/schema';

const reply = await fetch('${addressOf(draft, lines)}');
const { rows, issues } = await collectJsonl(await reply.text());
\`\`\`

Columns of JSON text are listed under \`json_columns\` in the metadata of each Parquet file.`;
}
