import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagsOf, textOf } from '../../testing/render-markdown.ts';
import { markdownTable } from './markdown-table.ts';
import { blockText, code, inlineText } from './markdown-text.ts';

const run = { seed: 20260504, numRuns: 1500 };

const pieces = [
  ...[
    '# ',
    '## x',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '12) ',
    '> ',
    '---',
    '===',
    '***',
    '___',
    '```',
    '~~~',
    '    ',
  ],
  ...[
    '[a](b)',
    '![a](b)',
    '[a]: b',
    '[^1]',
    '<b>',
    '</td>',
    '<!--',
    '<script>',
    '<a href="x">',
    '&lt;',
    '&#60;',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~',
    '~~',
    '|',
    '\\',
    '\\\\',
    '$',
    '$$',
    ':',
    '!',
    '(',
    ')',
    '{',
    '}',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  \n',
    'word',
    'a_b',
    'Zoë',
    '🎈',
    '0',
    '. ',
    '-',
    '=',
    '"',
    "'",
  ],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));

/** What a reader should see: the same characters, white space as one. */
function seen(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

test('a block of authored text shows its own characters and is nothing but paragraphs', () => {
  fc.assert(
    fc.property(text, (value) => {
      const markdown = blockText(value);
      expect(seen(textOf(markdown))).toBe(seen(value));
      expect(tagsOf(markdown).filter((tag) => tag !== 'p')).toEqual([]);
    }),
    run,
  );
});

test('one line of authored text stays one cell of its table', () => {
  fc.assert(
    fc.property(text, (value) => {
      const markdown = markdownTable(['a', 'b'], [[inlineText(value), 'end']]);
      const tags = tagsOf(markdown);
      expect(tags.filter((tag) => tag === 'td')).toHaveLength(2);
      expect(tags.filter((tag) => !/^(?:table|thead|tbody|tr|t[hd])$/.test(tag))).toEqual([]);
      expect(seen(textOf(markdown))).toBe(seen(`a b ${value} end`));
    }),
    run,
  );
});

test('a name in code quotes never ends them', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(tagsOf(`x ${code(`a${value}`)} y`)).toEqual(['p', 'code']);
    }),
    run,
  );
});
