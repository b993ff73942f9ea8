import {
  type Cassette,
  connectModel,
  createLedger,
  createPace,
  declareModels,
  type Ledger,
  readCassette,
  systemClock,
} from '@tenacious-bench/models';
import type { ChatModel, ChatReply, ChatRequest } from '@tenacious-bench/schema';
import { createRandom } from '@tenacious-bench/stats';

const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };

/** Four models of four lineages, and one that descends from the author's. */
export const exampleRegistry = declareModels([
  { name: 'author-x', vendor: 'north', families: ['alder'], price },
  { name: 'variation-x', vendor: 'east', families: ['birch'], price },
  { name: 'judge-x', vendor: 'south', families: ['cedar'], price },
  { name: 'strong-x', vendor: 'west', families: ['dogwood'], price },
  { name: 'kin-x', vendor: 'hills', families: ['alder'], price },
]);

/** What a model is asked for, as the prompts put it. */
export type Asked = {
  readonly format: string;
  readonly model: string;
  readonly material: Record<string, unknown>;
};

/** A stand-in for all models: what it answers follows from what it is asked, and from nothing else. */
export function exampleVendor(answer: (asked: Asked) => unknown = exampleAnswer): ChatModel & {
  readonly asked: ChatRequest[];
} {
  const asked: ChatRequest[] = [];
  return {
    asked,
    async complete(request): Promise<ChatReply> {
      asked.push(request);
      const material = JSON.parse(request.messages.at(-1)?.content ?? '{}');
      const value = answer({ format: request.answer?.name ?? '', model: request.model, material });
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      const usage = { inputTokens: 900, outputTokens: text.length };
      return { text, model: request.model, finish: 'stop', usage };
    },
  };
}

export function exampleAnswer({ format, model, material }: Asked): unknown {
  const random = createRandom(JSON.stringify([format, model, material]));
  switch (format) {
    case 'task':
      return writtenBy(random);
    case 'grades': {
      const grade = () => 2 + random.integer(4);
      return {
        input_coherence: grade(),
        ground_truth_verifiability: grade(),
        rubric_application_clarity: grade(),
        because: 'So it seems.',
      };
    }
    default:
      return { more_diagnostic: random.choice(['first', 'second']), because: 'It asks for more.' };
  }
}

const words =
  'who when what sure round sum early late north price team Monday offer plan first'.split(' ');

function writtenBy(random: ReturnType<typeof createRandom>) {
  const company = `${random.choice(['Alder', 'Brook', 'Cairn', 'Dell'])} ${random.uint32()}`;
  const question = Array.from({ length: 8 }, () => random.choice(words)).join(' ');
  return {
    title: `A question to ${company}`,
    difficulty: random.choice(['easy', 'medium', 'hard']),
    trap: 'The sum is known faintly.',
    brief: { company, raisedUsd: random.integer(90) * 100_000, confidence: 'low', question },
  };
}

/** A model with all that a paid call needs around it, over what an earlier run left behind. */
export function exampleConnection(
  vendor: ChatModel,
  {
    cassette = readCassette(''),
    ledger = createLedger(),
    attempts = 2,
  }: { cassette?: Cassette; ledger?: Ledger; attempts?: number } = {},
): { model: ChatModel; cassette: Cassette; ledger: Ledger } {
  const clock = systemClock();
  const pace = createPace({ clock, concurrency: 4 });
  const retries = { attempts, firstWaitMs: 1, earlier: ledger };
  const registry = exampleRegistry;
  return {
    model: connectModel(vendor, { cassette, registry, clock, ledger, pace, retries }),
    cassette,
    ledger,
  };
}
