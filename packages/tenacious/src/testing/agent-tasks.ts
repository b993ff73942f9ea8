import type { Task } from '@tenacious-bench/schema';
import { createRandom, type Random } from '@tenacious-bench/stats';
import type { Brief, BriefBench, BriefTurn } from '../brief.ts';
import { daysAfter } from '../days-after.ts';
import { draftPrices } from '../draft-prices.ts';
import { agentReplies } from './agent-replies.ts';
import { drawnConfidences, signalsFor } from './agent-task-signals.ts';
import { briefTask } from './policy-findings.ts';

/** Varied tasks over every stage, channel, segment and confidence, each of them one that a message may answer. */
export function agentTasks({
  count,
  seed = 'agent tasks',
}: {
  count: number;
  seed?: string;
}): Task[] {
  return Array.from({ length: count }, (_, index) =>
    briefTask(agentBrief(createRandom(seed).fork(String(index)))),
  );
}

const companies = [
  ['Alderquist', 'Freight', 'Brewing', 'Optics'],
  ['Branmoor', 'Analytics', 'Health', 'Tiles'],
  ['Cindervale', 'Energy', 'Games', 'Cargo'],
  ['Dovecrest', 'Bank', 'Media', 'Parcels'],
  ['Eskholm', 'Robotics', 'Foods', 'Press'],
  ['Farrowlight', 'Sensors', 'Travel', 'Seeds'],
  ['Glintmere', 'Insurance', 'Audio', 'Clinics'],
  ['Harnwick', 'Ferries', 'Retail', 'Maps'],
] as const;
const firstNames = 'Amara Bjarne Camille Dariusz Elif Farid Greta Hiroshi Ingrid Joaquim'.split(
  ' ',
);
const lastNames = 'Okoro Lindahl Marchand Nowak Yilmaz Rahimi Solberg Tanaka Ferreira Achebe'.split(
  ' ',
);
const roles = ['CTO', 'VP Engineering', 'Founder', 'Head of Data', 'Head of Engineering'];
const stacks = ['Python', 'Go', 'data', 'ML', 'infra'];

/** Draws one brief; parts that belong together are drawn together. */
export function agentBrief(random: Random): Brief {
  const [stem, ...kinds] = random.choice(companies);
  const asOf = daysAfter('2026-02-02', random.integer(270));
  const stage = random.choice(['cold', 'cold', 'warm', 'warm', 're_engagement', 'nurture']);
  const name = `${random.choice(firstNames)} ${random.choice(lastNames)}`;
  const prospect = { name, role: random.choice(roles) };
  const segment = 1 + random.integer(4);
  const stack = random.choice(stacks);
  const channel = channelFor(stage, random);
  return {
    asOf,
    stage,
    channel,
    company: `${stem} ${random.choice(kinds)}`,
    prospect,
    segment: { id: segment, confidence: random.choice(drawnConfidences) },
    signals: signalsFor({ segment, stack, asOf, prospect, channel }, random),
    bench: benchFor(stack, random),
    prices: random.integer(8) === 0 ? [] : draftPrices,
    thread: stage === 'cold' ? [] : threadFor({ stage, stack, asOf, channel }, random),
    ...(random.integer(5) === 0 && {
      notes: 'Likes short mails. Do not mention the old supplier.',
    }),
  };
}

function channelFor(stage: string, random: Random): string {
  const channels =
    stage === 'warm' ? ['email', 'email', 'linkedin', 'sms'] : ['email', 'email', 'linkedin'];
  return random.choice(channels);
}

function benchFor(stack: string, random: Random): BriefBench[] {
  const names = random.shuffle(stacks.filter((name) => name !== stack));
  const chosen =
    random.integer(5) === 0 ? names.slice(0, 2) : [stack, ...names.slice(0, random.integer(3))];
  return chosen.map((name) => {
    const available = 1 + random.integer(6);
    const committed = random.integer(available + 1);
    const senior = random.integer(available + 1);
    return { stack: name, available, committed, senior, startDays: 7 + random.integer(20) };
  });
}

type Talk = {
  readonly stage: string;
  readonly stack: string;
  readonly asOf: string;
  readonly channel: string;
};

function threadFor({ stage, stack, asOf, channel }: Talk, random: Random): BriefTurn[] {
  const sent = daysAfter(asOf, stage === 'warm' ? -9 : -60 - random.integer(60));
  const opener: BriefTurn = {
    from: 'agent',
    date: sent,
    channel: 'email',
    text: `Is cover for ${stack} work a topic this year? If not, no reply needed.`,
  };
  if (stage !== 'warm' && random.integer(2) === 0) return [opener];
  const text = stage === 'warm' ? random.choice(agentReplies) : 'Not now, but thank you.';
  const answer: BriefTurn = { from: 'prospect', date: daysAfter(sent, 4), channel, text };
  const change: BriefTurn = {
    date: daysAfter(asOf, -1),
    reason: 'Somebody was booked elsewhere.',
    bench: { stack, available: 2, committed: 1, senior: 1, startDays: 12 },
  };
  return random.integer(4) === 0 ? [opener, answer, change] : [opener, answer];
}
