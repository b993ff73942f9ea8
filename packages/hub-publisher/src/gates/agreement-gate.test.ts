import type { AgreementReport } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { agreementReport, comparison } from '../testing/agreement-report.ts';
import { subjectForTest } from '../testing/gate-subject.ts';
import { agreementGate } from './agreement-gate.ts';

const [ana, ben] = agreementReport().raters;
if (ana === undefined || ben === undefined) throw new Error('two people are needed');
const low = { value: 0.4, low: 0.1, high: 0.7, defined: true } as const;
const poor = comparison({ statistics: { ...comparison().statistics, kappa: low }, met: false });
const lowEnd = { ...comparison().threshold, bound: 'low' } as const;
const alpha = { ...comparison().threshold, statistic: 'alpha' } as const;
const heading = { schema: 'tenacious-bench/agreement@1.0', id: 'a1', createdAt: '2026-05-04' };
const message = 'every label is the same as the scorer';

test.each<[string, AgreementReport, readonly string[]]>([
  ['raters agree', agreementReport(), []],
  ['it says why nothing was measured', { ...heading, state: 'none', because: 'No one.' }, []],
  [
    'one dimension is below its threshold',
    agreementReport({ comparisons: [comparison(), poor] }),
    ['low_agreement on tone, ana and ben: kappa is 0.4, and 0.8 was asked for'],
  ],
  [
    'only the lower end is below it',
    agreementReport({ comparisons: [comparison({ threshold: lowEnd, met: false })] }),
    ['low_agreement on tone, ana and ben: kappa is 0.62, and 0.8 was asked for'],
  ],
  [
    'the statistic that decides has no value',
    agreementReport({ comparisons: [comparison({ threshold: alpha, met: false })] }),
    ['low_agreement on tone, ana and ben: alpha has no value, and 0.8 was asked for'],
  ],
  [
    'it claims a threshold that was not reached',
    agreementReport({ comparisons: [{ ...poor, met: true }] }),
    ['custom the statistic and the threshold say otherwise'],
  ],
  [
    'a rater is simulated',
    agreementReport({ raters: [ana, { ...ben, kind: 'simulated' }] }),
    ['simulated_raters these labels were simulated, or look as if they were: they measure nobody'],
  ],
  [
    'labels look simulated',
    agreementReport({ refusals: [{ code: 'simulated', raters: ['ben'], message }] }),
    ['simulated_raters these labels were simulated, or look as if they were: they measure nobody'],
  ],
  [
    'labels are missing, and raters agree on the others',
    agreementReport({ refusals: [{ code: 'missing', raters: ['ben'], message }] }),
    [],
  ],
  [
    'nobody was compared',
    agreementReport({ comparisons: [] }),
    ['nothing_compared no two raters were compared: say state none, and why'],
  ],
])('%s', async (_, report, expected) => {
  const files = { 'provenance/agreement.json': JSON.stringify(report) };
  const issues = await agreementGate.check(await subjectForTest({ files }));
  expect(issues.map(({ code, message: text }) => `${code} ${text}`)).toEqual(expected);
});
