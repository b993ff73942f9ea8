import { describe, expect, test } from 'vitest';
import { connectionFact } from './connection-fact.ts';
import { engagementFact } from './engagement-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { sentenceRules } from './testing/sentence-rules.ts';

const seen = { observedAt: '2026-05-04', source: 'careers page', confidence: 'high' } as const;
const roles = [openRolesFact({ stack: 'Data', count: 4, previous: 2, windowDays: 60 }, seen)];

function isUnsupported(sentence: string, facts = roles): boolean {
  return sentenceRules(sentence, facts).includes('unsupported-fact');
}

const invented = [
  'Two senior people leaving your data group this spring can’t have made the start any easier.',
  'The two analysts who left you in February are not easily replaced.',
  'Losing a platform lead in such a quarter cannot be pleasant.',
  'With three of the five team leads gone, ownership has become a guessing game.',
  'The heads of payments and search having left, two systems stand alone.',
  'A mutual acquaintance told me that you are reviewing suppliers this month.',
  'I hear that you are planning another office.',
  'As agreed on the phone, ingestion comes first.',
  'The reservation system went down twice in April.',
  'You looked at our pricing page last week.',
  'After the failed migration last autumn, nobody will be keen on another big project.',
  'Serving nine hundred farms, you have more sensors than most.',
  'Your union agreement rules out contractors on weekends.',
  'Your regulator has announced an inspection for the autumn.',
  'The outage in March will hardly have made the search easier.',
  'The delayed launch must have cost the team a few nights.',
  'After the audit last autumn, documentation is probably on the list.',
  'The departure of your head of data will not have helped.',
  'With the Hamburg office opening in summer, the roles may be for there.',
  'The complaints about the app over Christmas may have raised the pressure.',
  'Since your product went down on Sunday, on-call may be on your mind.',
  'I gather that two of the six offers were turned down.',
  "With half the team on parental leave, the roles can't come too soon.",
  'The move from Ruby has taken your people the better part of a year.',
  'Your recruiter called the market dry last month.',
  "Your lead engineer's talk in Oslo made me think of this.",
  'The two people who left in April will be missed.',
  "I saw that your app's rating fell after the update.",
  'I noticed that you pulled the April release at the last minute.',
  'The reorganisation this spring has left some services without an owner.',
  'As your investors have asked for a second product by autumn, hands will be short.',
  'The adverts mention a rewrite in Rust.',
  'Since Tom left, nobody seems to look after the pipeline.',
  'You told the press in April that the platform is being rebuilt.',
  'Three of your people have moved to a rival since the winter.',
  'The strike at your depot must have kept everybody up.',
];

const innocent = [
  'If somebody left, I would not know of it.',
  'Our people are used to taking over code whose authors have left.',
  'I am told by our delivery lead that both engineers know ingestion well.',
  'Two engineers who leave in autumn are easier to say yes to than two who stay.',
  'After the first month you decide whether there is a second.',
  'Looking at the page, you may find that two are enough.',
  'I understand that you want one price.',
  'A site that is down on a Sunday is everybody’s problem.',
  'The rest of the roles are the same as in May.',
  'You borrow one engineer for a month.',
];

describe('what nobody says of a reader without having been told', () => {
  test.each(invented)('%s', (sentence) => {
    expect(isUnsupported(sentence)).toBe(true);
  });

  test.each(innocent)('innocent: %s', (sentence) => {
    expect(isUnsupported(sentence)).toBe(false);
  });

  test('a visit that a fact knows is told', () => {
    const visit = engagementFact({ what: 'visited the pricing page', date: '2026-04-29' }, seen);
    expect(isUnsupported('You looked at our pricing page last week.', [...roles, visit])).toBe(
      false,
    );
  });

  test('who may be named may have said so', () => {
    const known = connectionFact({ person: 'Per Dahl', relation: 'former colleague' }, seen);
    const sentence = 'Per Dahl, your former colleague, suggested that I write to you.';
    expect(isUnsupported(sentence, [...roles, known])).toBe(false);
  });
});
