import { stringify } from 'yaml';

/**
 * YAML that readers of version 1.1, such as Python's, and of 1.2 take for the same values.
 *
 * Every text is quoted: unquoted, the language `no` would be false and a day a date. Line breaks are escapes, so that
 * no text can end the front matter.
 */
export function writeYaml(value: object): string {
  return stringify(value, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    simpleKeys: true,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}
