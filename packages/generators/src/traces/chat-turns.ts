import { fieldAt, isFields, listAt, textAt } from './json-fields.ts';

/** One message of a conversation with a model, whichever framework wrote it down. */
export type ChatTurn = {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly text: string;
  /** Arguments of the tools that an assistant called, as objects. */
  readonly calls: readonly unknown[];
};

/** Reads a list of messages as OpenAI, Inspect or LangChain write them; what is no message is left out. */
export function chatTurns(messages: readonly unknown[]): ChatTurn[] {
  return messages.flatMap((message) => {
    const turn = chatTurn(message);
    return turn === undefined ? [] : [turn];
  });
}

/** Reads one message. */
export function chatTurn(message: unknown): ChatTurn | undefined {
  const role = roleOf(message);
  if (role === undefined) return undefined;
  const body = bodyOf(message);
  return { role, text: contentText(fieldAt(body, 'content')), calls: callsOf(body) };
}

// LangChain keeps what was said in `kwargs` or `data`, beside the class of the message.
function bodyOf(message: unknown): unknown {
  for (const name of ['kwargs', 'data']) {
    const inner = fieldAt(message, name);
    if (isFields(inner)) return inner;
  }
  return message;
}

const roles = new Map<string, ChatTurn['role']>([
  ['system', 'system'],
  ['developer', 'system'],
  ['systemmessage', 'system'],
  ['user', 'user'],
  ['human', 'user'],
  ['humanmessage', 'user'],
  ['assistant', 'assistant'],
  ['ai', 'assistant'],
  ['model', 'assistant'],
  ['aimessage', 'assistant'],
  ['aimessagechunk', 'assistant'],
  ['tool', 'tool'],
  ['function', 'tool'],
  ['toolmessage', 'tool'],
]);

function roleOf(message: unknown): ChatTurn['role'] | undefined {
  const body = bodyOf(message);
  const names = [
    textAt(body, 'role'),
    textAt(body, 'type'),
    textAt(message, 'type'),
    listAt(message, 'id').at(-1),
  ];
  for (const name of names) {
    const role = typeof name === 'string' ? roles.get(name.toLowerCase()) : undefined;
    if (role !== undefined) return role;
  }
  return undefined;
}

/** A content is a text, or a list of parts of which some are texts. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  const texts = content.map((part) => (typeof part === 'string' ? part : textAt(part, 'text')));
  return texts.filter((text) => text !== undefined).join('\n');
}

// `function.arguments` is JSON in a text with OpenAI, `arguments` an object with Inspect, `args` with LangChain.
function callsOf(body: unknown): unknown[] {
  return listAt(body, 'tool_calls').map((call) => {
    const given =
      fieldAt(call, 'function', 'arguments') ?? fieldAt(call, 'arguments') ?? fieldAt(call, 'args');
    return typeof given === 'string' ? parsed(given) : given;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
