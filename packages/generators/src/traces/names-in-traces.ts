import type { Fact, FactValue, Message, Task } from '@tenacious-bench/schema';
import { findZones } from '@tenacious-bench/text';
import { baseOfHost } from './contact-stand-ins.ts';
import { findContacts } from './contacts.ts';
import type { KnownName, NameField } from './known-name.ts';
import { isOwnHost } from './own-host.ts';
import type { Trace } from './trace.ts';

export type FindNamesOptions = {
  readonly fields: readonly NameField[];
  readonly ordinary: ReadonlySet<string>;
  /** Names that are no secret: the sender's own. */
  readonly keep: readonly string[];
};

/** Every name that a trace gives away: in its facts, in greetings, under messages and in addresses. */
export function namesInTrace(
  trace: Trace,
  { fields, ordinary, keep }: FindNamesOptions,
): KnownName[] {
  const { task, outcome } = trace;
  const facts = allFacts(task);
  const messages = task.thread.flatMap((turn) => (turn.kind === 'message' ? [turn.message] : []));
  const own = outcome.kind === 'message' ? [outcome.message] : [];
  const isSpared = ({ text }: KnownName) =>
    keep.some((name) => sameName(name, text)) || !/\p{L}/u.test(text);
  const found = [
    ...facts.flatMap((fact) => namesInFact(fact, fields)),
    ...[...messages, ...own].flatMap((message) => namesInMessage(message, ordinary)),
    ...[...messages.map(({ body }) => body), ...facts.flatMap(textsOf)].flatMap((text) =>
      namesInAddresses(text, { ordinary, keep }),
    ),
  ];
  return found.filter((name) => !isSpared(name));
}

/** The facts of a task and of every event in its thread. */
function allFacts({ facts, thread }: Task): Fact[] {
  const added = thread.flatMap((turn) => (turn.kind === 'event' ? (turn.adds ?? []) : []));
  return [...facts, ...added];
}

function namesInFact({ topic, subject, values }: Fact, fields: readonly NameField[]): KnownName[] {
  const about: KnownName[] =
    subject === 'recipient' || subject === 'sender' ? [] : [{ text: subject, of: 'organisation' }];
  const named = Object.entries(values).flatMap(([key, value]) => {
    // A field inside another is written with both names: "prospect.company".
    const last = key.split('.').at(-1);
    const field = fields.find(
      (known) => known.field === last && (known.topic === undefined || known.topic === topic),
    );
    return field === undefined ? [] : textsIn(value).map((text) => ({ text, of: field.of }));
  });
  return [...about, ...named];
}

function textsOf({ values }: Fact): string[] {
  return Object.values(values).flatMap(textsIn);
}

function textsIn(value: FactValue): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** A greeting names the reader, and the first line under a message its writer. */
function namesInMessage({ body }: Message, ordinary: ReadonlySet<string>): KnownName[] {
  const { blocks } = findZones({ body });
  return blocks
    .flatMap(({ zone, span }) => {
      const text = body.slice(span.start, span.end);
      if (zone === 'greeting') return [...text.matchAll(greeted)].map(({ 1: name = '' }) => name);
      if (zone !== 'signature') return [];
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => personLine.test(line))
        .slice(0, 1);
    })
    .filter((name) => name !== '' && !isOrdinaryName(name, ordinary))
    .map((text) => ({ text, of: 'person' }));
}

const greeted =
  /(?:hi|hello|hey|dear|morning|afternoon|evening)\s+(?:(?:mr|ms|mrs|dr|prof)\.?\s+)?((?:\p{Lu}[\p{L}\p{M}'’-]*\s?){1,3})/giu;
const personLine = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;

function isOrdinaryName(name: string, ordinary: ReadonlySet<string>): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => ordinary.has(word));
}

/** `Ana Lund <ana@ferrow.example>` tells two names, and the host is a third. */
function namesInAddresses(
  text: string,
  { ordinary, keep }: Pick<FindNamesOptions, 'ordinary' | 'keep'>,
): KnownName[] {
  const people = [...text.matchAll(nameBeforeAddress)].map(({ 1: name = '' }) => name);
  const hosts = findContacts(text)
    .filter(({ kind }) => kind === 'email' || kind === 'web')
    .map(({ text: address }) => hostOf(address))
    .filter((host) => !isOwnHost(host, keep));
  const telling = hosts
    .map(baseOfHost)
    .filter((base) => base.length > 3 && !ordinary.has(base) && !platforms.has(base));
  return [
    ...people.map((name): KnownName => ({ text: name, of: 'person' })),
    ...telling.map((base): KnownName => ({ text: base, of: 'organisation' })),
  ];
}

const nameBeforeAddress =
  /(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3})\s*<[^\s@<>]{1,64}@/gu;

/** Where anybody has a page, so that the host itself names nobody. */
const platforms = new Set(
  'linkedin github gitlab gmail googlemail google outlook hotmail yahoo icloud twitter facebook youtube calendly zoom'.split(
    ' ',
  ),
);

/** The host of a web or e-mail address. */
function hostOf(address: string): string {
  const [, rest = address] = /^(?:[a-z]+:(?:\/\/)?)?(.*)$/is.exec(address) ?? [];
  return (rest.split('@').at(-1) ?? rest).split(/[/?#]/)[0] ?? '';
}

function sameName(one: string, other: string): boolean {
  const squashed = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return squashed(one) === squashed(other);
}
