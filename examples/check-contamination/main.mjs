// Checks held-out tasks against two shards of reference text that are scanned apart, as two machines would, and merged.
import {
  applyAllowList,
  createTemplateFinder,
  explainMatch,
  finishReport,
  indexTasks,
  proveIndex,
  scanShard,
  shardOf,
} from '@tenacious-bench/contamination';

const row = (id, name, words) => ({
  id,
  file: 'letters.jsonl',
  row: Number(id.slice(1)),
  texts: [
    {
      field: 'letter',
      text: `Dear ${name}, thank you for your letter of last week. ${words} With kind regards from all of us.`,
    },
  ],
});

const tasks = [
  row(
    'h1',
    'Ada',
    'The ferry to the outer islands leaves at nine from the second pier, and only twice on Sundays.',
  ),
  row(
    'h2',
    'Bo',
    'Our bakery sold four hundred loaves of rye before noon, which nobody had thought possible in August.',
  ),
  row(
    'h3',
    'Cy',
    'Whoever painted the chapel ceiling used a blue that fades to green wherever the candles stood too close.',
  ),
];
const reference = [
  row(
    't1',
    'Di',
    'Nobody knows why the clock on the town hall has been three minutes slow since the flood.',
  ),
  row(
    't2',
    'Ed',
    'A quarter of the orchard was lost to frost, yet the cider was the best in a decade.',
  ),
  row(
    't3',
    'Flo',
    'Two of the old maps show a road where the reservoir is, and one of them shows a mill.',
  ),
  row(
    't4',
    'Gus',
    'They say the ferry to the outer islands leaves at nine from the second pier, only twice on Sundays.',
  ),
  row(
    't5',
    'Hal',
    'The choir rehearses in the boat house because the acoustics there forgive a late tenor.',
  ),
  row(
    't6',
    'Ida',
    'My aunt keeps the lighthouse log, and in it the weather is always somebody else’s fault.',
  ),
];

// Templates are found once, over everything; each machine is given the same ones.
const finder = createTemplateFinder(tasks);
for (const one of reference) finder.add(one);
const templates = finder.find();
for (const { words, tasks: inTasks, reference: inReference } of templates.runs)
  console.log(`template in ${inTasks} tasks and ${inReference} rows: "${words}"`);

const index = indexTasks(tasks, { templates });
const first = await scanShard(index, shardOf('shard-1', reference.slice(0, 3)));
const second = await scanShard(index, shardOf('shard-2', reference.slice(3)));
const proof = await proveIndex(index, reference, { seed: 1 });
const report = finishReport(index, [second, first, second], { now: '2026-05-04', proof });

console.log(
  `\n${report.verdict}: ${report.reference.rows} rows in ${report.reference.shards.length} shards`,
);
for (const { form, found, planted, required } of report.selfProof)
  if (required > 0) console.log(`planted ${form}: ${found} of ${planted} found`);
console.log(`planted look-alikes: ${report.controls.found} of ${report.controls.planted} found\n`);

for (const match of report.matches) {
  const texts = ({ id }, rows) => rows.find((one) => one.id === id).texts;
  for (const line of explainMatch(
    match,
    texts(match.task, tasks),
    texts(match.reference, reference),
    { width: 110 },
  ))
    console.log(line);
}

// A leak that somebody answers for is allowed until a date, and no longer.
const entry = {
  task: 'h1',
  reference: 't4',
  reason: 'the timetable is public',
  until: '2026-06-01',
};
for (const today of ['2026-05-04', '2026-07-01']) {
  const { matches, expired } = applyAllowList(report.matches, [entry], { today });
  console.log(`\non ${today}: ${matches[0].verdict}, ${expired.length} exceptions have run out`);
}
