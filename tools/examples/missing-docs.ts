import type { ExportDoc } from './export-docs.ts';

type Namespace = Readonly<Record<string, unknown>>;

/** What the documentation of a package lacks, one line each. */
export function missingDocs(docs: readonly ExportDoc[], namespace: Namespace): string[] {
  const found = new Set(docs.map(({ name }) => name));
  const unseen = Object.keys(namespace).filter((name) => !found.has(name));
  return [
    ...unseen.map((name) => `${name} is exported, but its declaration was not found`),
    ...docs.flatMap((doc) =>
      missingFrom(doc, namespace).map((what) => `${doc.where}: ${doc.name} ${what}`),
    ),
  ];
}

function missingFrom(doc: ExportDoc, namespace: Namespace): string[] {
  // A constant shows itself; a function has to be seen at work.
  const needsExample = typeof namespace[doc.name] === 'function';
  const missing: string[] = [];
  if (!(doc.name in namespace)) missing.push('is missing from the namespace under test');
  if (!isSentence(doc.summary)) missing.push('has no JSDoc sentence directly above it');
  if (needsExample && doc.examples.length === 0) missing.push('has no @example');
  if (doc.emptyExamples > 0) missing.push('has an @example without a ts block');
  return missing;
}

function isSentence(text: string): boolean {
  return /\S\s+\S[\s\S]*[.!?;:]/.test(text);
}
