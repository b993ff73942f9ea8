import type { Random } from '@tenacious-bench/stats';
import { moneyOf, numberOf } from './agent-figures.ts';
import { stackToOffer } from './agent-offer.ts';
import type { Signal, SignalTopic } from './agent-signals.ts';
import type { Situation } from './agent-situation.ts';
import { carefulVoice } from './agent-voice-careful.ts';
import { type Slots, speaker } from './agent-wording.ts';
import { dollars } from './draft-facts.ts';
import { numberWord } from './number-word.ts';

/** What mistakes are made of: figures just beyond the facts, stacks that nobody has, doubtful signals put firmly. */
export function mistakeSlots(situation: Situation, random: Random): Slots {
  return {
    ...capacityLies(situation, random),
    ...priceLies(situation, random),
    ...signalLies(situation, random),
    segment: situation.segment === undefined ? undefined : String(situation.segment),
    maturity: maturityOf(situation),
  };
}

const rareStacks = ['Rust', 'Elixir', 'Kotlin', 'Scala'];

function capacityLies(situation: Situation, random: Random): Slots {
  const { task, capacity } = situation;
  const stack = stackToOffer(situation, []);
  const known = JSON.stringify([task.facts, task.thread]);
  const busy = capacity.find(({ free }) => free === 0);
  const others = rareStacks.filter((name) => !known.includes(name));
  const more = 2 + random.fork('more').integer(3);
  const soon = random.fork('soon').choice(['tomorrow', 'this week', 'on Monday', 'right away']);
  return {
    stack: stack?.stack,
    tooMany: stack && numberWord(stack.free + more),
    tooManySeniors:
      stack?.seniors === undefined ? undefined : numberWord(Math.max(2, stack.seniors + 1)),
    soon: stack?.startDays !== undefined && stack.startDays > 7 ? soon : undefined,
    busyStack: busy?.stack,
    otherStack: others.length === 0 ? undefined : random.fork('other').choice(others),
  };
}

function priceLies({ task }: Situation, random: Random): Slots {
  const floors = task.facts.flatMap(({ topic, values }) =>
    topic === 'price' && typeof values.floor === 'object' && !Array.isArray(values.floor)
      ? [values.floor.amount]
      : [],
  );
  const monthly = floors.filter((amount) => amount > 1000 && amount < 10_000);
  const floor = Math.round(Math.max(5000, ...monthly));
  const less = 300 + 100 * random.fork('less').integer(8);
  return {
    wrongRate: dollars(floor - less),
    total: dollars(floor * (7 + random.fork('months').integer(17))),
    share: String(5 * (1 + random.fork('share').integer(5))),
  };
}

function signalLies({ signals, slots: reader }: Situation, random: Random): Slots {
  const say = speaker(reader, { random });
  const weak = signals.find(
    ({ strength, topic }) => strength === 'unsure' && topic !== 'connection',
  );
  const roles = named(signals, 'open_roles');
  const funding = named(signals, 'funding');
  const layoff = named(signals, 'layoff');
  const oldRound = signals.find(({ topic, strength }) => topic === 'funding' && strength === 'old');
  const oldRole = signals.find(
    ({ topic, strength }) => topic === 'leadership_change' && strength === 'old',
  );
  const amount = funding?.fact.values.amount;
  const isMoney = typeof amount === 'object' && !Array.isArray(amount);
  return {
    weakSignal: weak && say('weak', carefulVoice.signals[weak.topic].sure, weakSlots(weak, reader)),
    roleStack: roles?.slots.stack,
    wrongCount: roles && numberWord((numberOf(roles.fact.values.count) ?? 0) + 3),
    fundedRound: funding?.slots.round,
    wrongAmount: isMoney ? moneyOf({ ...amount, amount: amount.amount + 1_300_000 }) : undefined,
    wrongPercent: layoff?.slots.percent && String((numberOf(layoff.fact.values.percent) ?? 0) + 7),
    oldAmount: oldRound?.slots.amount,
    oldRound: oldRound?.slots.round,
    oldRole: oldRole?.slots.person === reader.reader ? oldRole?.slots.role : undefined,
  };
}

function weakSlots({ topic, slots }: Signal, reader: Slots): Slots {
  const isOther = topic === 'leadership_change' && slots.person !== reader.reader;
  return { ...slots, other: isOther ? slots.person : undefined };
}

function named(signals: readonly Signal[], wanted: SignalTopic): Signal | undefined {
  const found = signals.filter(({ topic, strength }) => topic === wanted && strength !== 'old');
  // Of two, a wrong figure of the one could be the right one of the other.
  return found.length === 1 ? found[0] : undefined;
}

function maturityOf({ task }: Situation): string | undefined {
  const score = task.facts.find(({ topic }) => topic === 'ai_maturity')?.values.score;
  return typeof score === 'number' ? String(score) : undefined;
}
