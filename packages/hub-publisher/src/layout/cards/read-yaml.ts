import type { Parsed } from '@tenacious-bench/schema';
import { type Document, parseDocument } from 'yaml';

/** Reads front matter; the issues name its lines as they are counted in the card. */
export function readYaml(text: string, version: '1.1' | '1.2'): Parsed<unknown> {
  const document = parseDocument(text, { prettyErrors: false, version, logLevel: 'silent' });
  const issues = document.errors.map(({ code, pos }) => ({
    code: 'invalid_yaml',
    path: '',
    message: `not YAML: ${code.toLowerCase().replaceAll('_', ' ')}`,
    // The front matter begins on the second line of the card.
    line: text.slice(0, pos[0]).split('\n').length + 1,
  }));
  return issues.length > 0 ? { ok: false, issues } : expanded(document);
}

// A few aliases of aliases can stand for more values than fit into memory; the library refuses to expand them.
function expanded(document: Document): Parsed<unknown> {
  try {
    return { ok: true, value: document.toJS() };
  } catch {
    const message = 'its aliases refer to each other too often to be read';
    return { ok: false, issues: [{ code: 'invalid_yaml', path: '', message }] };
  }
}
