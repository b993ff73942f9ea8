import type { Fact } from '@tenacious-bench/schema';
import { daysAfter } from './days-after.ts';
import { recipientFact } from './recipient-fact.ts';
import { slug } from './slug.ts';
import type { Draw } from './sweep.ts';
import {
  companyBeginnings,
  companyEndings,
  companyTrades,
  peopleOfOrigins,
  roles,
} from './sweep-names.ts';

/** Whom a message is for, and on which day it is written. */
export type Profile = {
  readonly company: string;
  readonly person: string;
  readonly firstName: string;
  readonly role: string;
  readonly asOf: string;
  readonly conversation: string;
};

/** Mondays of two years: a message is written on one of the five days from there. */
const firstMonday = '2026-01-05';
const weeks = 104;

/** Draws a reader, a company and a working day. */
export function drawProfile(random: Draw): Profile {
  const name = `${random.choice(companyBeginnings)}${random.choice(companyEndings)}`;
  const trade = random.choice(companyTrades);
  const { first, last } = random.choice(peopleOfOrigins);
  const firstName = random.choice(first);
  const asOf = daysAfter(firstMonday, random.integer(weeks) * 7 + random.integer(5));
  return {
    company: `${name} ${trade}`,
    person: `${firstName} ${random.choice(last)}`,
    firstName,
    role: random.choice(roles),
    asOf,
    conversation: `${name}-${trade}-${slug(firstName)}`.toLowerCase(),
  };
}

/** The reader as a fact. */
export function profileFact({ person, role, company }: Profile, observedAt: string): Fact {
  return recipientFact({ name: person, role, company }, { observedAt });
}
