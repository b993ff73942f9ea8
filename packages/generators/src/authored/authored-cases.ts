import {
  createParser,
  type Issue,
  identifierSchema,
  languageSchema,
  type Message,
  messageText,
} from '@tenacious-bench/schema';
import * as z from 'zod';
import type { MustFail, MustPass } from './authored-task.ts';
import { caseLines, noteMisplaced, withoutComments } from './case-lines.ts';
import { type FencedWords, writeFencedMessage } from './fenced-message.ts';
import { type HeadedLines, type NumberedLine, splitAtHeadings } from './numbered-lines.ts';
import { readYaml } from './read-yaml.ts';
import { writeYaml } from './write-yaml.ts';

const messageFields = {
  subject: z.string().optional(),
  channel: identifierSchema.optional(),
  language: languageSchema.optional(),
  attachments: z.array(z.string()).optional(),
};
const parseMustFail = createParser(
  z.strictObject({ rules: z.array(identifierSchema).min(1), ...messageFields }),
);
const parseMustPass = createParser(
  z.strictObject({ mustNotFlag: z.array(z.string().min(1)).min(1), ...messageFields }),
);

/** What the messages of a task are read with. */
export type CaseContext = {
  /** The channel of the task, which a message goes through unless it names another. */
  readonly channel: string;
  /** The rules that a message may be said to break. */
  readonly rules: ReadonlySet<string>;
  readonly issues: Issue[];
};

/** Reads the messages below `## Must fail`. */
export function readMustFail(section: HeadedLines, context: CaseContext): MustFail[] {
  return casesOf(section, context).flatMap((part) => {
    const read = readCase(part, parseMustFail, context);
    if (read === undefined) return [];
    const { rules } = read.fields;
    for (const [index, rule] of rules.entries())
      if (!context.rules.has(rule))
        read.refuse(`rules[${index}]`, 'unknown_rule', 'the policy has no rule of this name');
    return [{ title: part.title, rules, message: read.message }];
  });
}

/** Reads the messages below `## Must pass`. */
export function readMustPass(section: HeadedLines, context: CaseContext): MustPass[] {
  return casesOf(section, context).flatMap((part) => {
    const read = readCase(part, parseMustPass, context);
    if (read === undefined) return [];
    const { mustNotFlag } = read.fields;
    const text = messageText(read.message);
    for (const [index, quote] of mustNotFlag.entries())
      if (!text.includes(quote))
        read.refuse(`mustNotFlag[${index}]`, 'unknown_quote', 'the message has no such words');
    return [{ title: part.title, mustNotFlag, message: read.message }];
  });
}

/** Writes one message with its title, what is said about it, and its words in a fenced block. */
export function writeCase(
  { title, message, ...about }: MustFail | MustPass,
  { channel }: { channel: string },
): string {
  const { content, isSubjectIn } = writeFencedMessage(message);
  const { body: _, subject, channel: own, ...rest } = message;
  const fields = {
    ...about,
    ...(!isSubjectIn && subject !== undefined && { subject }),
    ...(own !== channel && { channel: own }),
    ...rest,
  };
  const fence = fenceFor(content);
  const lines = content === '' ? [] : [content];
  const parts = [`### ${title}`, '', writeYaml(fields), `${fence}text`];
  return [...parts, ...lines, fence, ''].join('\n');
}

function casesOf({ lines, line, title }: HeadedLines, { issues }: CaseContext): HeadedLines[] {
  const { before, parts } = splitAtHeadings(withoutComments(lines), '###');
  noteMisplaced(before, issues);
  if (parts.length === 0) {
    const message = `expected at least one message below "## ${title}", each under "### …"`;
    issues.push({ code: 'no_message', path: '', message, line });
  }
  for (const { line } of parts.filter((part) => part.title === ''))
    issues.push({ code: 'no_title', path: '', message: 'name the message in this heading', line });
  return parts;
}

type MessageFields = {
  readonly [Field in keyof typeof messageFields]?: z.infer<(typeof messageFields)[Field]>;
};
type Case<Fields> = {
  readonly fields: Fields;
  readonly message: Message;
  readonly refuse: (path: string, code: string, message: string) => void;
};

function readCase<Fields extends MessageFields>(
  part: HeadedLines,
  parse: ReturnType<typeof createParser<z.ZodType<Fields>>>,
  { channel, issues }: CaseContext,
): Case<Fields> | undefined {
  const lines = caseLines(part, issues);
  if (lines === undefined) return undefined;
  const text = lines.head.map((line: NumberedLine) => line.text).join('\n');
  const { value, lineOf, ...read } = readYaml(text, { firstLine: part.line + 1 });
  issues.push(...read.issues);
  if (read.issues.length > 0) return undefined;
  const parsed = parse(value ?? {});
  const refuse = (path: string, code: string, message: string) => {
    issues.push({ code, path, message, line: lineOf(path) });
  };
  if (!parsed.ok) {
    for (const { path, code, message } of parsed.issues) refuse(path, code, message);
    return undefined;
  }
  if (parsed.value.subject !== undefined && lines.words.subject !== undefined)
    refuse('subject', 'duplicate_key', 'this message has two subjects: remove one');
  return { fields: parsed.value, message: messageOf(parsed.value, lines.words, channel), refuse };
}

function messageOf(fields: MessageFields, words: FencedWords, channel: string): Message {
  const { subject = words.subject, language, attachments } = fields;
  return {
    channel: fields.channel ?? channel,
    ...(subject !== undefined && { subject }),
    body: words.body,
    ...(language !== undefined && { language }),
    ...(attachments !== undefined && { attachments }),
  };
}

function fenceFor(content: string): string {
  const longest = Math.max(0, ...(content.match(/^`+/gm) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(3, longest + 1));
}
