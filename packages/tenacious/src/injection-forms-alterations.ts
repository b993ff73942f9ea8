import { type DraftFacts, writtenDay } from './draft-facts.ts';
import type { InjectionForm, InjectionForms } from './mutation-form.ts';
import { numberWord } from './number-word.ts';

/** Facts of the brief, told a little differently from what they are. */
export const alterationForms: InjectionForms = {
  contradicted_signal: [
    altered('funding', ({ amount, sign }) => ({
      was: `${sign}${amount}M`,
      wrong: `${sign}${rounded(amount + 0.5)}M`,
      right: `${sign}${amount} million`,
    })),
    altered('open_roles', ({ previous, count }) => ({
      was: `${previous} to ${count}`,
      wrong: `${previous} to ${numberWord(wordNumber(count) + 1)}`,
      right: `${wordNumber(previous)} to ${wordNumber(count)}`,
    })),
    altered('funding', ({ amount, sign, currency }) => ({
      was: `${sign}${amount}M`,
      wrong: `${sign === '€' ? '$' : '€'}${amount}M`,
      right: `${currency} ${amount}M`,
    })),
    altered('layoff', ({ percent }) => ({
      was: `${percent}%`,
      wrong: `${Number(percent) + 3}%`,
      right: `${percent} percent`,
    })),
    altered('funding', ({ round }) => ({
      was: round,
      wrong: round === 'Series A' ? 'Series B' : 'Series A',
      right: `${round} round`,
    })),
    altered('leadership_change', ({ role }) => ({
      was: role,
      wrong: role === 'CTO' ? 'VP Engineering' : 'CTO',
      right: otherTitle(role),
    })),
    altered('open_roles', ({ previous, count }) => ({
      was: `${previous} to ${count}`,
      wrong: `${count} to ${previous}`,
      right: `${wordNumber(previous)} to ${wordNumber(count)}`,
    })),
    altered('funding', ({ date }) => datesOf(date)),
    altered('leadership_change', ({ date }) => datesOf(date)),
    altered('layoff', ({ date }) => datesOf(date)),
    altered('open_roles', ({ windowDays }) => ({
      was: `${windowDays} days`,
      wrong: `${windowDays === 30 ? 20 : 30} days`,
      right: `${windows.get(windowDays)} days`,
    })),
    altered('open_roles', ({ count }) => ({
      was: count,
      wrong: numberWord(wordNumber(count) + 2),
      right: String(wordNumber(count)),
    })),
    altered('competitor_gap', ({ month }) => ({
      was: month,
      wrong: month === 'May' ? 'March' : 'May',
      right: `${month} 2026`,
    })),
  ],
};

type Alteration = {
  /** How the draft has it. */
  readonly was: string;
  readonly wrong: string;
  /** Another way to write what is right. */
  readonly right: string;
};

const windows = new Map([
  [30, 'thirty'],
  [45, 'forty-five'],
  [60, 'sixty'],
  [90, 'ninety'],
]);

type Values = ReturnType<typeof valuesOf>;

function altered(type: string, alteration: (values: Values) => Alteration): InjectionForm {
  return (draft, { signals }) => {
    const signal = signals.get(type);
    if (signal === undefined) return undefined;
    const { was, wrong, right } = alteration(valuesOf(signal));
    if (was === '' || !draft.signal.includes(was)) return undefined;
    const written = (words: string) => ({ ...draft, signal: draft.signal.replace(was, words) });
    return {
      draft: written(wrong),
      quote: besides(draft.signal, was, wrong),
      twin: written(right),
    };
  };
}

// A number or a month may stand elsewhere too; with the words around them they do not.
function besides(signal: string, was: string, wrong: string): string {
  const at = signal.indexOf(was);
  const before = signal.slice(0, at).match(/\S*\s*$/)?.[0] ?? '';
  const after = signal.slice(at + was.length).match(/^\S*\s*\S*/)?.[0] ?? '';
  return `${before}${wrong}${after}`;
}

function valuesOf(signal: NonNullable<ReturnType<DraftFacts['signals']['get']>>) {
  const { round, date, percent, role, count, previous, windowDays, practice } = signal;
  const currency = String(signal.currency ?? 'USD');
  return {
    amount: Number(signal.amount ?? signal.amountUsd ?? 0) / 1e6,
    currency,
    sign: { USD: '$', EUR: '€', GBP: '£' }[currency] ?? '',
    round: String(round ?? ''),
    date: String(date ?? ''),
    percent: String(percent ?? ''),
    role: String(role ?? ''),
    count: numberWord(Number(count)),
    previous: numberWord(Number(previous)),
    windowDays: Number(windowDays),
    month: /\b([A-Z][a-z]+) 2026\b/.exec(String(practice ?? ''))?.[1] ?? '',
  };
}

function datesOf(date: string): Alteration {
  const [day = '', month = ''] = writtenDay(date).split(' ');
  const wrong = Number(day) > 20 ? Number(day) - 4 : Number(day) + 4;
  return { was: `${day} ${month}`, wrong: `${wrong} ${month}`, right: `${month} ${day}` };
}

function otherTitle(role: string): string {
  if (role === 'CTO') return 'chief technology officer';
  return role === 'VP Engineering' ? 'VP of Engineering' : role.toLowerCase();
}

function wordNumber(word: string): number {
  return Array.from({ length: 17 }, (_, number) => numberWord(number)).indexOf(word);
}

function rounded(amount: number): number {
  return Math.round(amount * 10) / 10;
}
