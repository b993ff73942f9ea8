// People write brackets for many things and machines for one: here they have to hold a blank, in what a machine wrote
// (`unfilledToken`) any will do.

// {{company}}, ${company}: nothing but a template writes these.
const marked = /\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{0,60}\}/;

const blanks =
  'name|company|title|role|position|date|day|amount|number|count|round|city|industry|stack|prospect|recipient|sender|signal|topic|link|url|email|e-mail|phone';

// [First Name], <company>, {role}, %COMPANY%: brackets are used for much else, so what stands in them has to be a blank.
const named = new RegExp(
  [
    ['\\[\\[?', '\\]\\]?(?!\\()'],
    ['<<?', '>>?'],
    ['\\{', '\\}'],
    ['%%?', '%%?'],
    ['«', '»'],
  ]
    .map(
      ([open, close]) =>
        `${open}(?:(?:insert|your|their)[ _-][\\w '’-]{1,40}|(?:[a-z]{1,20}[ _-]){0,3}(?:${blanks})s?)${close}`,
    )
    .join('|'),
  'i',
);

/** Whether a template left a place open in this text: `[First Name]`, `{{company}}`, `<company>`. */
export function hasUnfilledToken(text: string): boolean {
  return marked.test(text) || named.test(text);
}

/** The paths of the texts below a value that have a place left open. */
export function unfilledPaths(value: unknown, path: string): string[] {
  if (typeof value === 'string') return hasUnfilledToken(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  // YAML reads an unquoted [First Name] as a list of one text.
  if (Array.isArray(value) && value.length === 1 && hasUnfilledToken(`[${value[0]}]`))
    return [path];
  return Object.entries(value).flatMap(([name, item]) =>
    unfilledPaths(item, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`),
  );
}
