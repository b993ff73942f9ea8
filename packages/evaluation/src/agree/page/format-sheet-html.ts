import type { LabelSheet } from '@tenacious-bench/schema';
import { answerColumns, cannotSay } from '../answers/answer-columns.ts';
import { htmlPage } from './html-page.ts';
import { htmlJson, htmlText } from './html-text.ts';
import { labelPageScript } from './label-page-script.ts';

/**
 * A labelling sheet as one HTML file that works offline: one item at a time, by keys or by touch, with the time that each
 * took. It holds the page alone, so no agent, verdict or score is in it.
 *
 * @example
 * ```ts
 * import { examplePolicy } from '@tenacious-bench/scorer';
 * const items = [{ id: 'item-1', context: [], messages: [{ title: 'Message', text: '</script><script>alert(1)' }] }];
 * const page = { rater: { id: 'anna', kind: 'person' }, round: 1, rubric: rubricOf(examplePolicy), items };
 * const html = formatSheetHtml({ digest: 'sha256:…', page });
 * html.includes('<script>alert') // => false
 * html.match(/https?:/) // => null
 * ```
 */
export function formatSheetHtml({ digest, page }: Pick<LabelSheet, 'digest' | 'page'>): string {
  const { rater, round, rubric } = page;
  const title = `${rubric.title}: ${rater.id}, round ${round}`;
  const data = htmlJson({ digest, page, columns: answerColumns, cannotSay });
  const body = `${bodyOf(title, rubric.version)}
<script type="application/json" id="page">${data}</script>`;
  return htmlPage({ title, body, script: labelPageScript });
}

function bodyOf(title: string, version: string): string {
  return `<header>
<h1>${htmlText(title)}</h1>
<span class="quiet">rubric ${htmlText(version)}</span>
<progress id="progress" aria-label="items judged"></progress>
<span id="count" class="quiet" role="status"></span>
</header>
<noscript><p>This sheet needs JavaScript. Ask for the sheet as CSV instead.</p></noscript>
<div id="sheet" hidden>
<main>
<div id="alert" role="alert"></div>
<h2 id="place" tabindex="-1"></h2>
<div class="columns">
<div>
<div id="messages"></div>
<details id="context-block" open><summary>What the author knew</summary><div id="context"></div></details>
</div>
<div class="rate">
<div id="ratings"></div>
<label for="note">Why, where you were in doubt <kbd>w</kbd></label>
<textarea id="note" dir="auto" maxlength="2000"></textarea>
<p class="buttons"><button id="previous" type="button">Previous <kbd>p</kbd></button>
<button id="next" type="button" class="main">Next <kbd>Enter</kbd></button>
<button id="open" type="button">First open <kbd>u</kbd></button></p>
</div>
</div>
</main>
<footer>
<p class="buttons"><button id="jsonl" type="button">Download answers</button>
<button id="csv" type="button">Download as CSV</button> <span id="status" role="status" class="quiet"></span></p>
<p class="quiet">Judge alone, and talk about it afterwards. Keys choose a value and move on; ${htmlText(cannotSay)} is for what you
cannot say. Answers stay in this browser until you download them; nothing is sent anywhere. The time that an item is on
the screen is part of the file.</p>
</footer>
</div>`;
}
