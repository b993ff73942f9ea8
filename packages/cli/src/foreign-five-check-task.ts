import type { Parsed, Task } from '@tenacious-bench/schema';
import {
  type Brief,
  type BriefSignal,
  type BriefTurn,
  taskFromBrief,
} from '@tenacious-bench/tenacious';
import { type Fields, fieldsAt, textAt, textsAt } from './foreign-fields.ts';
import { signalsInPhrase } from './foreign-signals.ts';

/**
 * Makes a task of a row in the five-check shape: a `hiring_signal_brief`, a `bench_summary` by stack and an
 * `instruction`. A signal whose `…_detected` is false is no fact; whatever is not understood stays a company fact.
 */
export function taskFromFiveCheck(row: Fields): Parsed<Task> {
  return taskFromBrief(briefFrom(row));
}

function briefFrom(row: Fields): Brief {
  const input = fieldsAt(row, 'input');
  const given = fieldsAt(input, 'hiring_signal_brief');
  const icp = fieldsAt(given, 'icp_classification');
  const instruction = textAt(input, 'instruction') ?? '';
  const asOf = (textAt(fieldsAt(row, 'metadata'), 'created_at') ?? '').slice(0, 10);
  const thread = threadFrom(input, instruction);
  const role = /\bto the ([A-Z]\w*(?: [A-Z]\w*)*) at\b/.exec(instruction)?.[1];
  return {
    asOf,
    stage: stageFrom(instruction, thread),
    channel: 'email',
    company: textAt(given, 'prospect') ?? '',
    prospect: role === undefined ? {} : { role },
    segment: segmentFrom(icp),
    signals: signalsFrom(given, asOf),
    bench: benchFrom(fieldsAt(input, 'bench_summary')),
    prices: [],
    thread,
    restrictions: { phrases: textsAt(fieldsAt(row, 'ground_truth'), 'forbidden_phrases') },
  };
}

// A company's name can hold a full stop of its own.
const answered = /\bprospect at .+? (?:has replied|asked)\b[^.]*|\bC[ET]O replied[^.]*/;

function threadFrom(input: Fields, instruction: string): BriefTurn[] {
  const turns = Array.isArray(input.prior_thread) ? input.prior_thread : [];
  if (turns.length > 0)
    return turns.map((turn: Fields) => ({
      from: textAt(turn, 'role') ?? null,
      text: textAt(turn, 'content') ?? null,
    }));
  const answer = answered.exec(instruction)?.[0];
  if (answer === undefined) return [];
  // The reply is quoted in the instruction, or else only told there.
  const quoted = /\bsaying: '(.+?)'\.? Write\b/.exec(instruction)?.[1];
  return [{ from: 'prospect', text: quoted ?? answer }];
}

function stageFrom(instruction: string, thread: readonly BriefTurn[]): string {
  if (/\bsince your outreach\b.*\bno reply\b/.test(instruction)) return 're_engagement';
  return thread.length > 0 ? 'warm' : 'cold';
}

function segmentFrom(icp: Fields): NonNullable<Brief['segment']> | null {
  const { segment, confidence } = icp;
  if (typeof segment !== 'number') return null;
  return {
    id: segment,
    ...(typeof confidence === 'string' && { confidence: confidence as 'low' }),
  };
}

/** Structured signals say most; the reasons of the classification fill in what they leave out. */
function signalsFrom(given: Fields, asOf: string): BriefSignal[] {
  const icp = fieldsAt(given, 'icp_classification');
  const confidence = textAt(icp, 'confidence') as 'low' | undefined;
  const reasons = textsAt(icp, 'reasons').flatMap((reason) => signalsInPhrase(reason, { asOf }));
  const structured = [
    ...layoffFrom(fieldsAt(given, 'layoff_signal')),
    ...leadershipFrom(fieldsAt(given, 'leadership_signal'), asOf),
  ];
  const merged = structured.reduce(mergeInto, reasons);
  const signals = merged.map((signal) => (confidence ? { confidence, ...signal } : signal));
  return [...signals, ...maturityFrom(fieldsAt(given, 'ai_maturity')), ...companyFacts(given)];
}

function mergeInto(signals: readonly BriefSignal[], signal: BriefSignal): BriefSignal[] {
  const same = signals.filter(({ type }) => type === signal.type);
  const others = signals.filter(({ type }) => type !== signal.type);
  const texts = [signal, ...same].flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
  const text = texts.length > 0 ? { text: texts.join('; ') } : {};
  return [...others, Object.assign({ type: signal.type }, ...same, signal, text)];
}

function layoffFrom(signal: Fields): BriefSignal[] {
  if (signal.layoff_detected !== true) return [];
  const headcount = numberIn(signal, 'total_laid_off');
  const share = numberIn(signal, 'percentage_laid_off');
  return [
    {
      type: 'layoff',
      ...observed(signal),
      ...(headcount !== undefined && { headcount }),
      ...(share !== undefined && { percent: Math.round(share * 1000) / 10 }),
      ...dateIn(textAt(signal, 'date')),
    },
  ];
}

function leadershipFrom(signal: Fields, asOf: string): BriefSignal[] {
  if (signal.leadership_change_detected !== true) return [];
  const days = numberIn(signal, 'days_since_hire');
  const [hire = {}] = Array.isArray(signal.hires) ? (signal.hires as Fields[]) : [];
  const person = textAt(signal, 'leader_name');
  const role = textAt(signal, 'leader_title');
  const text = textAt(hire, 'label');
  return [
    {
      type: 'leadership_change',
      ...observed(signal),
      ...(person !== undefined && person !== 'Unknown' && { person }),
      ...(role !== undefined && { role }),
      ...(days !== undefined && days > 0 && { date: daysBefore(asOf, days) }),
      ...dateIn(textAt(hire, 'key_event_date')),
      ...(text !== undefined && { text }),
    },
  ];
}

function observed(signal: Fields): Partial<BriefSignal> {
  const { confidence } = signal;
  return typeof confidence === 'number' ? { confidence } : {};
}

function maturityFrom(maturity: Fields): BriefSignal[] {
  const score = numberIn(maturity, 'ai_maturity_score');
  const confidence = textAt(maturity, 'confidence');
  if (score === undefined) return [];
  return [{ type: 'ai_maturity', score, ...(confidence && { confidence: confidence as 'low' }) }];
}

function companyFacts(given: Fields): BriefSignal[] {
  const known = fieldsAt(given, 'firmographics');
  const size = textAt(known, 'num_employees');
  const texts = [
    textAt(known, 'description'),
    textAt(known, 'website'),
    size === undefined || size === 'unknown' ? undefined : `${size} employees`,
  ];
  return texts.flatMap((text) => (text === undefined ? [] : [{ type: 'company_fact', text }]));
}

function benchFrom(bench: Fields): Brief['bench'] & object {
  return Object.entries(fieldsAt(bench, 'stacks')).flatMap(([stack, available]) =>
    typeof available === 'number' ? [{ stack, available }] : [],
  );
}

function numberIn(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

// Dates are written the American way, 3/1/2023, or the ISO way.
function dateIn(text: string | undefined): { date?: string } {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '');
  if (american !== null) {
    const [, month = '', day = '', year = ''] = american;
    return { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  }
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? { date: text } : {};
}

function daysBefore(asOf: string, days: number): string {
  const time = Date.parse(asOf) - days * 86_400_000;
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
