// Finding the zones and the sentences of an e-mail against the least that either has to do: one pass of one regular
// expression that stops at every mark that may matter. `pnpm bench` builds the package first.
import { findSentences, findZones } from '@tenacious-bench/text';
import { compare } from '@tenacious-bench/tools/ratio';

const mail = `Hi Noor,

Your team closed a €11M Series A on 3 March, and the “platform engineer” openings on your careers page went from two to five over the last 60 days – quite a change for a group of nine. From the outside I can’t tell whether those seats are filling on schedule, or whether the search has been slower than planned.

If it is the second, we could place up to two Go engineers with your leads for a fixed stretch, from about two weeks after you decide, while your own interviews carry on. They work in your repositories, follow your reviews and hand over to your hires when these arrive – no lock-in, no minimum beyond one month. The café next to your Zürich office isn’t a requirement; both are used to remote work.

Would a 15-minute call next Tuesday or Wednesday be useful? If the hiring is on track, please ignore this note.

Kind regards,
Mirela Popescu
Delivery Partner, Northlight
northlight.example`;

const marks = /[.!?\n\r"'“”‘’«»`~@:>]/g;

// The first calls compile large regular expressions. That takes longer than a sample should, so a calibration
// that began with it would stop at one call per sample.
for (let call = 0; call < 100; call += 1) findZones({ body: mail });

const baseline = { label: 'exec loop over one class of marks', run: countMarks };

compare({
  name: `findZones: e-mail of ${mail.length} characters`,
  baseline,
  candidate: { label: 'findZones(message)', run: () => findZones({ body: mail }).blocks.length },
  goal: { atMost: 8 },
});

compare({
  name: `findSentences: e-mail of ${mail.length} characters`,
  baseline,
  candidate: { label: 'findSentences(text)', run: () => findSentences(mail).length },
  goal: { atMost: 4 },
});

function countMarks() {
  let count = 0;
  marks.lastIndex = 0;
  while (marks.exec(mail) !== null) count += 1;
  return count;
}
