/** Words that several wordings of capacity share: who supplies, what is done, whose people they are, what is taken over. */
export const supply =
  'place|send|lend|offer|provide|supply|bring|put|give|assign|add|spare|commit|deploy|field|staff|second|loan|fill|cover|seat|position|have|start|promise|reserve|hold|let|get|make|line|muster|slot|dispatch|bridge';
export const work =
  'start|begin|join|take|help|carry|cover|look|own|keep|build|step|sit|work|bridge|hold|pick|handle|run|support|mind|maintain|write|draw|set|ship|get|move|come|go|report|land|arrive|lead|lift|pair|commit|deliver|relieve|adopt|do|serve|fill|stay|plug|onboard|turn|free|act';

export const ours = 'us|ours|our|colleague|colleagues|somebody|someone';
// What is taken over, and who is needed for it goes without saying.
export const takeOver =
  'take|carry|keep|mind|run|own|handle|maintain|cover|hold|look|see|build|pick|ship|serve|manage|relieve|lift|bridge|tend|watch|operate|support|finish|fix|modernise|modernize|move|migrate|rewrite|upgrade|port|release|test|review|automate|help|assist|stand';
export const area =
  'rota|rotation|pager|nights|watch|upkeep|maintenance|release|releases|screens|screen|app|apps|cluster|clusters|upgrade|upgrades|service|services|migration|monolith|pipeline|pipelines|suite|suites|testing|tests|side|half|backlog|tickets|codebase|firmware|board|boards|module|modules|frontend|website|portal|dashboard|dashboards|model|models|code|repository|store|stores|shop|checkout|components|library|libraries|deployments|deployment|incidents|alerts|monitoring|infrastructure|platform|devices|device|controllers|builds|build';
