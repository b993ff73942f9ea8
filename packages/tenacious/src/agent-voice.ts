import type { SignalTopic, Strength } from './agent-signals.ts';
import type { Wish } from './agent-wishes.ts';
import type { Wordings } from './agent-wording.ts';

/** Everything that an agent can say, apart from when it says it. */
export type Voice = {
  readonly greetings: Wordings;
  readonly signatures: Wordings;
  /** For channels without room for a card. */
  readonly shortSignatures: Wordings;
  readonly signals: Readonly<Record<SignalTopic, Readonly<Record<Strength, Wordings>>>>;
  readonly subjects: Readonly<Record<SignalTopic | 'page' | 'plain' | 'reply', Wordings>>;
  readonly limits: Readonly<Record<SignalTopic | 'plain', Wordings>>;
  /** Offers of people, by what the reader may need them for. */
  readonly people: Readonly<Record<'growth' | 'cut' | 'leader' | 'plain', Wordings>>;
  /** Offers of a page: one that a fact knows, or one of the usual kind. */
  readonly pages: Readonly<Record<'known' | 'growth' | 'cut' | 'leader' | 'plain', Wordings>>;
  readonly openings: Readonly<
    Record<'news' | 'before' | 'asked' | 'quoted' | 'thanks' | 'changed', Wordings>
  >;
  readonly answers: Readonly<Record<Exclude<Wish, 'capacity' | 'page'>, Wordings>>;
  readonly capacity: Readonly<Record<'enough' | 'partial' | 'none' | 'open', Wordings>>;
  readonly asks: Readonly<Record<'people' | 'page' | 'lead' | 'start' | 'meet' | 'time', Wordings>>;
  readonly exits: Readonly<Record<'ask' | 'quiet' | 'later' | 'decline', Wordings>>;
};
