import { formatIssue } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { authoredDomain, exampleAuthored } from '../testing/example-authored.ts';
import { parseAuthoredTask } from './parse-authored-task.ts';

const options = { file: 'a.md', domain: authoredDomain };

function issuesOf(text: string): string[] {
  const parsed = parseAuthoredTask(text, options);
  return parsed.ok ? [] : parsed.issues.map(formatIssue);
}

function changed(from: string, to: string): string {
  expect(exampleAuthored).toContain(from);
  return exampleAuthored.replace(from, to);
}

describe('parseAuthoredTask', () => {
  test('makes a task with its provenance, and keeps what the author says of it', () => {
    const parsed = parseAuthoredTask(exampleAuthored, options);
    if (!parsed.ok) throw new Error(parsed.issues.map(formatIssue).join('\n'));
    const { task, why, mustFail, mustPass } = parsed.value;
    expect(task).toMatchObject({
      title: 'The round is told with the wrong words',
      difficulty: 'hard',
      exercises: ['banned-phrase', 'untrue'],
      expected: { decisions: ['send'] },
      provenance: { mode: 'adversarial', author: 'Kirsi Aalto', createdAt: '2026-05-04' },
    });
    expect(why).toBe('The phrase stands behind a denial.');
    expect(mustFail[0]).toEqual({
      title: 'Denied is said all the same',
      rules: ['banned-phrase'],
      message: {
        channel: 'email',
        subject: 'Not for everybody',
        body: 'We are not a world-class team.',
      },
    });
    expect(mustPass[0]?.mustNotFlag).toEqual(['class', 'world']);
  });

  test('reads the same task with other line ends, a byte order mark and comments', () => {
    const commented = exampleAuthored
      .replace('title:', '# what a reader sees first\ntitle:')
      .replace('### A round', '<!-- two lines\nthat nobody sees -->\n\n### A round');
    const written = `\uFEFF${commented.replaceAll('\n', '\r\n')}`;
    expect(parseAuthoredTask(written, options)).toEqual(
      parseAuthoredTask(exampleAuthored, options),
    );
  });

  test.each<[string, string, string, string[]]>([
    [
      'a token that the template left open',
      'company: Ferrow',
      'company: {{company}}',
      ['a.md:12: a template token was left unfilled: put the value there [unfilled_token]'],
    ],
    [
      'a token in square brackets, which YAML reads as a list',
      'company: Ferrow',
      'company: Ferrow\n  notes: [First Name]',
      [
        'a.md:13: brief.notes: a template token was left unfilled: put the value there [unfilled_token]',
      ],
    ],
    [
      'a token inside a text',
      'company: Ferrow',
      'company: Ferrow\n  notes:\n    - Fine\n    - Hi <company>, we saw you',
      [
        'a.md:15: brief.notes[1]: a template token was left unfilled: put the value there [unfilled_token]',
      ],
    ],
    [
      'an unknown field',
      'author: Kirsi',
      'autor: Kirsi',
      [
        'a.md:2: author: Invalid input: expected string, received undefined [invalid_type]',
        'a.md:3: autor: unknown field: correct its name, remove it, or start it with x- to carry it along [unknown_field]',
      ],
    ],
    [
      'an unknown field of the brief',
      'roundUsd: 14000000',
      'roundEur: 14000000',
      [
        'a.md:13: brief.roundEur: unknown field: correct its name, remove it, or start it with x- to carry it along [unknown_field]',
      ],
    ],
    [
      'a brief that is no task',
      'roundUsd: 14000000',
      'roundUsd: -1',
      ['a.md:13: brief.roundUsd: expected an amount above 0 [invalid_brief]'],
    ],
    [
      'a rule that the policy does not know',
      'rules: [untrue]',
      'rules: [unture]',
      ['a.md:34: rules[0]: the policy has no rule of this name [unknown_rule]'],
    ],
    [
      'a clause that the policy does not know',
      'exercises: [banned-phrase, untrue]',
      'exercises: [banned-phrase, truth]',
      ['a.md:6: exercises[1]: the policy has no clause and no rule of this name [unknown_rule]'],
    ],
    [
      'words that the message does not have',
      'mustNotFlag: [class, world]',
      'mustNotFlag: [class, word]',
      ['a.md:44: mustNotFlag[1]: the message has no such words [unknown_quote]'],
    ],
    [
      'a field twice',
      'difficulty: hard',
      'difficulty: hard\ndifficulty: easy',
      ['a.md:6: this field is there twice: remove one [duplicate_key]'],
    ],
    [
      'a tag',
      'company: Ferrow',
      'company: !!js/function Ferrow',
      ['a.md:12: a tag is not read: take it away [invalid_yaml]'],
    ],
    [
      'an anchor with an alias',
      'company: Ferrow',
      'company: &name Ferrow\n  asOf: *name',
      [
        'a.md:12: an anchor is not read: take it away [invalid_yaml]',
        'a.md:13: an alias is not read: write the value out [invalid_yaml]',
      ],
    ],
    [
      'a number that would change',
      'roundUsd: 14000000',
      'roundUsd: 14000000000000000001',
      ['a.md:13: this number cannot be kept exactly: write it as a text [invalid_yaml]'],
    ],
    [
      'a colon in a text without quotes',
      'title: The round',
      'title: Re: the round',
      ['a.md:2: put a text that holds a colon in quotes [invalid_yaml]'],
    ],
    [
      'nobody who is meant to fail',
      'defeats: [boaster]',
      'defeats: []',
      ['a.md:7: defeats: Too small: expected array to have >=1 items [too_small]'],
    ],
    [
      'no reason',
      'The phrase stands behind a denial.',
      '',
      ['a.md:16: say here what makes the task hard [empty_section]'],
    ],
    [
      'an unknown section',
      '## Why\n',
      '## Whe\n',
      [
        'a.md:16: this section is unknown: there are Why, Must fail, Must pass [unknown_section]',
        'a.md:49: there is no section "## Why" [missing_section]',
      ],
    ],
    [
      'a message outside of a block',
      '```text\nYour $15M round closed.\n```',
      'Your $15M round closed.',
      ['a.md:32: expected the message in a fenced block: ``` above and below it [no_message]'],
    ],
    [
      'a block that is never closed',
      'in this world.\n```',
      'in this world.\n``',
      ['a.md:46: the block that opens here is never closed: write ``` below it [open_block]'],
    ],
    [
      'a second block below a message',
      'closed.\n```\n',
      'closed.\n```\n\n```text\nOr this.\n```\n',
      [
        'a.md:40: this text belongs to no message: begin one with "### …", or put it into <!-- --> [misplaced_text]',
      ],
    ],
    [
      'text above the first message',
      '## Must pass\n',
      '## Must pass\n\nThese are fine.\n',
      [
        'a.md:42: this text belongs to no message: begin one with "### …", or put it into <!-- --> [misplaced_text]',
      ],
    ],
  ])('refuses %s', (_, from, to, issues) => {
    expect(issuesOf(changed(from, to))).toEqual(issues);
  });

  test.each<[string, string, string]>([
    [
      'an empty file',
      '',
      'a.md:1: expected the fields of the task between two lines "---" at the top [no_fields]',
    ],
    [
      'no fields',
      '## Why\n',
      'a.md:1: expected the fields of the task between two lines "---" at the top [no_fields]',
    ],
    [
      'fields without an end',
      '---\ntitle: A\n',
      'a.md:1: expected the fields of the task between two lines "---" at the top [no_fields]',
    ],
    [
      'a page of brackets',
      `---\na: ${'['.repeat(50_000)}\n---\n`,
      'a.md:2: this is nested too deeply [invalid_yaml]',
    ],
    [
      'a directive that changes how YAML reads',
      '---\n%YAML 1.1\n---\n',
      'a.md:2: Missing directives-end indicator line: correct the YAML [invalid_yaml]',
    ],
  ])('refuses %s', (_, text, first) => {
    expect(issuesOf(text)[0]).toBe(first);
  });

  test('reads a date, a version and "no" as they are written', () => {
    const text = changed('company: Ferrow', 'company: no\n  asOf: 2026-05-04');
    const parsed = parseAuthoredTask(text, options);
    expect(parsed.ok && parsed.value.brief).toEqual({
      company: 'no',
      asOf: '2026-05-04',
      roundUsd: 14_000_000,
    });
  });

  test('a heading, a comment or a mark inside a block belongs to the message', () => {
    const body = 'Hi,\n\n## Must pass\n\n### No\n\n<!-- kept -->\n---\n';
    const parsed = parseAuthoredTask(changed('Your $15M round closed.', body), options);
    expect(parsed.ok && parsed.value.mustFail[1]?.message.body).toBe(body);
  });
});
