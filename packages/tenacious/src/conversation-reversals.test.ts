import { describe, expect, test } from 'vitest';
import { briefTask, policyFindings } from './testing/policy-findings.ts';

function isTakenBack(promise: string, reply: string, said: string, last: readonly unknown[] = []) {
  const task = briefTask({
    asOf: '2026-05-04',
    stage: 'warm',
    company: 'Ferrow',
    prospect: { name: 'Ana Lund', role: 'CTO' },
    signals: [
      {
        type: 'open_roles',
        stack: 'Go',
        count: 6,
        previous: 4,
        windowDays: 60,
        confidence: 'high',
      },
    ],
    thread: [
      { from: 'agent', date: '2026-04-27', channel: 'email', text: promise },
      { from: 'prospect', date: '2026-05-01', channel: 'email', text: reply },
      ...last,
    ],
  });
  const body = `Ana,\n\n${said}\n\nIf the moment has passed, no reply needed.\n\nBest,\nYabi`;
  return policyFindings(task, { channel: 'email', body }).some(
    ({ rule }) => rule === 'reversed-promise',
  );
}

const written = 'Ana, we have a page on handovers. Say yes and I send it by mail, no call needed.';
const short = 'There is no minimum term with us, a month is fine too.';
const met = 'You would meet every engineer before anything starts.';
const kept = 'I will keep the two seniors free for you until 15 May.';

describe('a promise taken back', () => {
  test.each([
    [written, 'The page is best looked at together, so could we take 15 minutes for it?'],
    [written, "We only share it in a short call, I'm afraid."],
    [written, "I'd prefer to present it on a call rather than mail it."],
    [written, 'It comes with a 20-minute conversation, which day suits you?'],
    [written, 'We keep the page for calls, it turns out.'],
    [short, 'The shortest term is three months, I should add.'],
    [short, 'We would ask you to commit for half a year.'],
    [met, 'They would begin first, and you would get to know them in the second week.'],
    [kept, 'One of the two has meanwhile gone to another project.'],
    [kept, 'The two seniors are no longer free, but two juniors are.'],
    ['You can stop at the end of any month.', 'The notice period is three months.'],
  ])('%s | %s', (promise, said) => {
    expect(isTakenBack(promise, 'Yes please.', said)).toBe(true);
  });
});

describe('a promise that is kept, or was never made', () => {
  test.each([
    [written, 'As promised, here it is in short: name an owner, and swap for a week.'],
    [written, 'The page is below, and a call is not needed for it.'],
    [short, 'As I said, a month is fine.'],
    [met, 'You would meet both before they begin.'],
    [kept, 'The two seniors are still kept free for you until 15 May.'],
    ['Would a page on handovers help?', 'We only share it in a short call.'],
  ])('%s | %s', (promise, said) => {
    expect(isTakenBack(promise, 'Yes please.', said)).toBe(false);
  });

  test('what has changed since lifts it', () => {
    const change = {
      from: 'event',
      date: '2026-05-03',
      type: 'bench',
      bench: [{ stack: 'Go', available: 1, senior: 0, startDays: 14, committed: 0 }],
    };
    const said = 'The two seniors are with another team now.';
    expect(isTakenBack(kept, 'Good.', said, [change])).toBe(false);
  });
});
