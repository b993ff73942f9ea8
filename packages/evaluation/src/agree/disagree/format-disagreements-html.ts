import { htmlPage } from '../page/html-page.ts';
import { htmlText } from '../page/html-text.ts';
import type { Disagreement } from './list-disagreements.ts';

/**
 * Disagreements as one HTML file that works offline and runs nothing: the message, what each rater said, and why.
 *
 * @example
 * ```ts
 * const ratings = [{ rater: 'anna', kind: 'person', value: 3 }, { rater: 'ben', kind: 'person', value: 1, note: '<b>no' }];
 * const html = formatDisagreementsHtml([{ dimension: 'tone', task: 'task-1', distance: 2, ratings }]);
 * html.includes('&#60;b&#62;no') // => true
 * html.includes('<script') // => false
 * ```
 */
export function formatDisagreementsHtml(disagreements: readonly Disagreement[]): string {
  const title = `${disagreements.length} disagreements`;
  const body = `<header><h1>${title}</h1></header>\n<main>\n${disagreements.map(article).join('\n')}\n</main>`;
  return htmlPage({ title, body });
}

function article({ dimension, task, output, ratings, messages = [] }: Disagreement): string {
  // The text says which output it is; its name would tell raters the agent before they judge again.
  const name = output === undefined || messages.length > 0 ? task : `${task}, ${output}`;
  const said = ratings.map(({ rater, kind, value, note }) => {
    const why = note === undefined ? '' : `: <span dir="auto">${htmlText(note)}</span>`;
    return `<li><b>${htmlText(rater)}</b> (${kind}) says <b>${htmlText(String(value))}</b>${why}</li>`;
  });
  const texts = messages.map(
    ({ title, text }) =>
      `<section class="message"><h2 dir="auto">${htmlText(title)}</h2><p class="text" dir="auto">${htmlText(text)}</p></section>`,
  );
  return `<article>
<h2>${htmlText(dimension)} <span class="quiet">${htmlText(name)}</span></h2>
<ul>${said.join('')}</ul>
${texts.join('\n')}
</article>`;
}
