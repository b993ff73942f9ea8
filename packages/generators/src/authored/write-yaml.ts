import { Document, isScalar, visit } from 'yaml';

/** Writes fields as YAML that reads back to the same: several lines as a block, and in quotes where a block would change them. */
export function writeYaml(fields: object): string {
  const document = new Document(fields, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar<string>(node) && typeof node.value === 'string' && node.value.includes('\n'))
        node.type = isPlainBlock(node.value) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: 1_000_000 });
}

// Spaces at the ends of lines, and empty lines at the ends of the text, are what blocks are read differently for.
function isPlainBlock(text: string): boolean {
  return /^\S/.test(text) && !/[^\S\n](?:\n|$)|\n\n$|\n\s*$/.test(text);
}
