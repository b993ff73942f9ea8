/** Words that go by one name in the wordings about a company's situation. */
export const fitGroups: Readonly<Record<string, string>> = {
  unit: 'team|teams|group|groups|platform|department|organisation|organization|company|squad|squads|crew|function|side|headcount|staff|workforce|capacity|engineering|business|ranks|operation|operations|footprint|office|offices|payroll|roster|unit',
  person:
    'people|engineers|engineer|developers|hires|seats|heads|colleagues|hands|staff|headcount|roles|positions|joiners|specialists|recruits',
  cost: 'cost|costs|budget|budgets|bill|bills|spend|spending|expense|expenses|payroll|overhead|overheads|outlay|burn|wages|salaries|expenditure|wage|salary',
  cut: 'cut|cuts|cutting|trim|trims|trimming|reduce|reduces|reducing|lower|lowers|lowering|shrink|shrinks|shrinking|save|saves|saving|shave|shaving|slim|slimming|squeeze|squeezing|tighten|tightening|halve|halves|halving|slash|slashing|minimise|minimize|minimising|curb|curbing',
};

/** A pitch that rests on what peers do and the recipient does not. */
export const gapPitchWordings: readonly string[] = [
  'the same|like|equivalent ..4 could|can|might|at|for|be|here|yours|is|done|built|set',
  'the same|like|equivalent',
  'same|similar|comparable|equivalent ..2 could|can|might|would|for|at|practice|thing|setup|kind|step|approach',
  'one|such|something like|of this|that|these|your|yours|it|similar',
  'such|those|these|this ..2 could|can|might ..1 be',
  'of {recipient} own',
  'yours',
  'do|doing|done likewise|so|too',
  'follow|follows|following ..2 suit|lead|example|them',
  'engineers|people|pair|developers|specialists|two|three|one ..6 could|can|might|would ..2 build|set|add|prepare|draw|write|publish|make|bring|put|do|start|help|work|draft|introduce|take|create|design|develop',
  'could|can|might ..3 build|set|add|prepare|draw|write|publish|bring|draft|introduce|create|design|develop ..9',
  'close|closing|bridge|fill ..2 gap',
  'join|joining|match|matching ..2 them|peers|others',
  'something|anything|one similar|comparable|alike|equivalent',
  'to the same ..1 point|level|place|stage',
  'draw|drawing|pull|pulling level|even',
  'on a par|level|footing',
  'publish|publishing|offer|offering|show|showing ..2 too|likewise|yourself|yourselves',
  '{recipient} ..1 first|own ..1 report|version|page|edition|figures|release',
];

/** What is left to the recipient is no work that the peers have done: "the timing is yours". */
export const gapPitchUnless: readonly string[] = [
  'timing|time|date|decision|choice|call|move|turn|pace|question|judgement|judgment|step|calendar|inbox|agenda|word|pick ..3 yours',
  'yours to decide|choose|say|judge|make|pick|weigh|give|keep|ignore|answer|name|set',
];
