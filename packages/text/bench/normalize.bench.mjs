// Normalising an e-mail and finding its words against the least that any phrase check has to do: one pass of one
// regular expression that knows 60 phrases. `pnpm bench` builds the package first.
import { findWords, normalize } from '@tenacious-bench/text';
import { compare } from '@tenacious-bench/tools/ratio';

const ordinary = `Hi Noor,

Your team closed a €11M Series A on 3 March, and the “platform engineer” openings on your careers page went from two to five over the last 60 days – quite a change for a group of nine. From the outside I can’t tell whether those seats are filling on schedule, or whether the search has been slower than planned.

If it is the second, we could place up to two Go engineers with your leads for a fixed stretch, from about two weeks after you decide, while your own interviews carry on. They work in your repositories, follow your reviews and hand over to your hires when these arrive – no lock-in, no minimum beyond one month. The café next to your Zürich office isn’t a requirement; both are used to remote work.

Would a 15-minute call next Tuesday or Wednesday be useful? If the hiring is on track, please ignore this note.

Kind regards,
Mirela Popescu
Delivery Partner, Northlight
northlight.example`;

const disguised = ordinary
  .replace('platform', 'plаtfоrm')
  .replace('engineers', 'en\u200dgin\u00adeers')
  .replace('interviews', '𝐢𝐧𝐭𝐞𝐫𝐯𝐢𝐞𝐰𝐬')
  .replace('planned.', 'planned…');

const phrases =
  `world-class|top talent|rockstar|ninja|game-changer|skyrocket|circling back|touching base
quick chat|synergy|leverage|paradigm|cutting edge|best in class|low-hanging fruit|move the needle|deep dive
circle back|touch base|just checking in|hope this finds you well|per my last|at your earliest convenience
think outside the box|win-win|no-brainer|disruptive|revolutionary|unparalleled|seamless|robust solution|turnkey
bleeding edge|next level|guaranteed|money back|act now|limited time|exclusive offer|do not miss|risk free
free trial|unlock|supercharge|turbocharge|north star|growth hack|hyper growth|bench|offshore|outsourcing
cheap labour|bargain|discount|lowest price|price match|resource pool|bandwidth|ideate|value add|kindly`
    .split(/[|\n]/)
    .map((phrase) => phrase.trim());

const alternation = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi');

const mails = [
  { name: 'ordinary', mail: ordinary, goal: { atMost: 8 } },
  // Invisible, mathematical and Cyrillic letters and an ellipsis: every slow pass has something to do. No
  // figure is promised for that; this goal only catches a pass that became much slower.
  { name: 'disguised', mail: disguised, goal: { atMost: 40 } },
];

for (const { name, mail, goal } of mails) {
  compare({
    name: `normalize and findWords: ${name} e-mail of ${mail.length} characters`,
    baseline: {
      label: `exec loop over one pattern of ${phrases.length} phrases`,
      run: () => countMatches(mail),
    },
    candidate: {
      label: 'findWords(normalize(text).text)',
      run: () => findWords(normalize(mail).text).length,
    },
    goal,
  });
}

function countMatches(text) {
  let count = 0;
  alternation.lastIndex = 0;
  while (alternation.exec(text) !== null) count += 1;
  return count;
}
