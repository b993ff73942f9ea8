/** A block of plain JavaScript from a comment or a README, and where it stands. */
export interface Example {
  readonly code: string;
  readonly file: string;
  /** The line of `file` that holds the first line of `code`. */
  readonly line: number;
}

export interface Program {
  /** The body of an async function that calls `__equal`, `__throws` and `__load`. */
  readonly body: string;
  /** The lines that claim a result, counted from 0. */
  readonly claims: readonly number[];
}

interface Statement {
  /** `const name` when the claim is about a value that is also given a name. */
  readonly declares: { readonly name: string; readonly keyword: string } | undefined;
  readonly expression: string;
}

// The constructor has no global name.
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;

/** Compiles the body of an async function, the only form in which an example may `await`. */
export function asyncFunction(
  names: readonly string[],
  body: string,
): (...values: unknown[]) => Promise<unknown> {
  return new AsyncFunction(...names, body);
}

/** File and line of the example's line, for messages. */
export function placeOf(example: Example, line: number): string {
  return `${example.file}:${example.line + line}`;
}

/** Turns each claim behind an expression (`// => value`, `// throws Class: text`) into a call. */
export function compileExample(example: Example): Program {
  const lines = awaitImports(example.code).split('\n');
  const claims: number[] = [];
  lines.forEach((line, index) => {
    const claim = /^(.*)\/\/ (=>|throws) +(\S.*)$/.exec(line);
    if (!claim) return;
    const [, text = '', kind, wanted = ''] = claim;
    const where = placeOf(example, index);
    const first = (claims.at(-1) ?? -1) + 1;
    const { start, statement } = statementEnding([...lines.slice(first, index), text], where);
    lines.fill('', first + start, index);
    lines[index] =
      kind === '=>'
        ? equality(index, statement, readValue(wanted, where))
        : rejection(index, statement, readError(wanted, where));
    claims.push(index);
  });
  return { body: lines.join('\n'), claims };
}

/** The shortest run of lines up to the last that is one expression: a claim may end a long call. */
function statementEnding(lines: readonly string[], where: string) {
  for (let start = lines.length - 1; start >= 0; start -= 1) {
    const statement = readStatement(lines.slice(start).join('\n'));
    if (statement) return { start, statement };
  }
  throw new SyntaxError(`${where}: what stands before the claim is not one expression`);
}

function readStatement(text: string): Statement | undefined {
  const [, keyword, name = '', value] =
    /^\s*(const|let|var)\s+(\w+)\s*=([\s\S]*)$/.exec(text) ?? [];
  const expression = (value ?? text).trim().replace(/;$/, '');
  if (!isExpression(expression)) return undefined;
  return { declares: keyword === undefined ? undefined : { keyword, name }, expression };
}

function equality(index: number, { declares, expression }: Statement, wanted: string): string {
  if (!declares) return `__equal(${index}, (${expression}\n), (${wanted}\n));`;
  const { keyword, name } = declares;
  return `${keyword} ${name} = (${expression}\n); __equal(${index}, ${name}, (${wanted}\n));`;
}

function rejection(index: number, { expression }: Statement, wanted: string): string {
  return `await __throws(${index}, async () => (${expression}\n), ${wanted});`;
}

function readValue(wanted: string, where: string): string {
  if (isExpression(wanted)) return wanted;
  throw new SyntaxError(`${where}: the claimed result "${wanted}" is not one expression`);
}

/** `RangeError` or `RangeError: part of its message`. */
function readError(wanted: string, where: string): string {
  const [, name, text = ''] = /^(\w*Error)(?:: *(\S.*))?$/.exec(wanted.trim()) ?? [];
  if (name !== undefined) return `${JSON.stringify(name)}, ${JSON.stringify(text)}`;
  throw new SyntaxError(`${where}: "// throws ${wanted}" must name a class such as RangeError`);
}

function isExpression(text: string): boolean {
  try {
    // Between ? and : a comma is no operator, so `3, because` does not pass for a value.
    asyncFunction([], `return (0 ? ${text}\n : 0)`);
    return true;
  } catch {
    return false;
  }
}

/** `import { a as b } from 'x'` becomes `const { a: b } = await __load("x", ["a"])`. */
function awaitImports(code: string): string {
  const types = /^import\s+type\s[^;]*?(['"]).+?\1;?[ \t]*$/gm;
  const values = /^import\s+(\{[^}]*\}|\*\s+as\s+\w+|\w+)\s+from\s+(['"])(.+?)\2;?[ \t]*$/gm;
  return code
    .replace(types, lineBreaksOf)
    .replace(
      values,
      (whole, clause, _quote, specifier) =>
        `${awaitedImport(clause, specifier)}${lineBreaksOf(whole)}`,
    );
}

function awaitedImport(clause: string, specifier: string): string {
  const source = JSON.stringify(specifier);
  if (clause.startsWith('*')) {
    return `const ${clause.replace(/^\*\s+as\s+/, '')} = await __load(${source}, []);`;
  }
  const names = clause.startsWith('{') ? importedNames(clause) : [['default', clause]];
  const pattern = names.map(([name, localName]) => `${name}: ${localName}`).join(', ');
  const wanted = JSON.stringify(names.map(([name]) => name));
  return `const { ${pattern} } = await __load(${source}, ${wanted});`;
}

function importedNames(clause: string): string[][] {
  return clause
    .slice(1, -1)
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '' && !item.startsWith('type '))
    .map((item) => {
      const [name = item, localName = name] = item.split(/\s+as\s+/);
      return [name, localName];
    });
}

/** Removed text leaves its line breaks, so that a failure names the right line. */
function lineBreaksOf(text: string): string {
  return '\n'.repeat(text.split('\n').length - 1);
}
