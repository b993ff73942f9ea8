import type { Cue } from './cue.ts';

/** Words that go by one name where the sender's own planning presses the reader. */
export const planningGroups: Readonly<Record<string, string>> = {
  plan: 'plan|plans|planning|schedule|schedules|rota|roster|staffing|allocation|list|books|calendar|assignment|assignments|names|intake|timetable|diary|round|quarter|line|starts|dates|capacity|slots|places|seats',
  settle:
    'draw|draws|drawn|settled|settle|settles|fixed|fix|fixes|close|closes|closed|finalise|finalised|finalises|finalize|finalized|finalizes|made|decided|decide|decides|signed|sign|signs|lock|locked|locks|frozen|freeze|freezes|agreed|set|sets|assign|assigned|assigns|allocate|allocated|allocates|publish|published|publishes|fill|fills|filled|full|complete|completed|completes|final|ends|end|shut|shuts|hand|hands|handed|give|gives|given|distribute|distributes',
  comer:
    'whatever|whoever|whichever|anything|anyone|anybody|everything|everybody|everyone|request|requests|answer|answers|name|names|those|yes|order|orders|reply|replies|decision|decisions|project|projects|start|starts|who|what|interest|enquiry|enquiries',
  late: 'later|late|after|afterwards|afterward|thereafter|then|beyond|past|since|second',
  deferral:
    'wait|waits|waiting|next|autumn|summer|winter|spring|out|nothing|queue|round|september|october|november|december|january|february|august|july|june|empty|unlucky|gone|disappointed|standby|deferred|postponed|missed|bottom|back',
};

/** Signs that the sender's planning is closed to whoever answers late. */
export const planningCues: readonly Cue[] = [
  {
    weight: 2,
    wordings: [
      '<plan> ..5 <settle> ..5 <day>',
      '{sender}|lead|director|manager|office ..3 <settle> ..6 <day>',
      '<day> ..6 <settle> ..5 <plan>|projects|people|engineers|pair|places',
      'have|has|need|needs|must|had ..1 to? be in ..2 on|by|before|at|tonight|tomorrow',
    ],
  },
  {
    weight: 3,
    wordings: [
      '<comer> ..6 <late> ..7 <deferral>',
      '<late> ..2 <comer> ..2 mean|means|would|will|wait|waits|go|goes|start|starts|move|moves|join|joins',
      '<late> which|that|this|it ..3 nothing|none|nobody|no|not|everything|all ..5',
      '<late> {date}|<day> ..3 nothing|none|nobody|no|not|everything|all ..5',
      'who|that ..1 have|has|had not ..1 answered|decided|replied|said|signed|confirmed|written|come ..7 <deferral>|lose|go|goes|until',
      'yes|answer|reply|decision|word that|which ..1 comes|come|arrives|reaches|arrive ..3 <late>|<day> ..7',
      '<comer>|companies|firms i|we ..1 have? not ..2 heard|hear ..2 from ..6',
      'until|till ..4 <day> ..2 and|but then|afterwards|after|no',
      'in|into|to|with|for the next|following round|intake|quarter|plan|cycle|batch|rota',
      'have|has|must|need|needs ..1 to? be in ..2 on|by|before|at|tonight|tomorrow',
    ],
  },
];
