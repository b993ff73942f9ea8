import { briefTask, policyFindings } from './policy-findings.ts';

export type Mail = {
  stage?: string;
  subject?: string;
  reply?: string;
  attachments?: string[];
  signature?: string;
};

const usual = 'Best,\nYabi Tadesse\nResearch Partner, Tenacious\ngettenacious.com';

const own = new Set([
  'stacked-asks',
  'no-next-step',
  'long-call',
  'contract',
  'contract-mentioned',
  'booked-without-consent',
  'booked-by-silence',
  'meeting-told-as-fact',
  'signature-tagline',
  'emoji',
  'self-promotion',
  'cold-attachment',
  'attachment-mentioned',
]);

/** The rules that a mail to a company with five open Go roles fails, among those of what is asked and how it looks. */
export function mailRules(
  said: string,
  {
    stage = 'cold',
    reply,
    subject = 'Go roles at Ferrow',
    attachments = [],
    signature = usual,
  }: Mail,
): string[] {
  const findings = policyFindings(mailTask(stage, reply), {
    channel: 'email',
    subject,
    body: `Hi Ana,\n\n${said}\n\n${signature}`,
    attachments,
  });
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => own.has(rule));
}

function mailTask(stage: string, reply: string | undefined) {
  const turn = { from: 'prospect', date: '2026-05-01', channel: 'email', text: reply };
  return briefTask({
    asOf: '2026-05-04',
    stage,
    channel: 'email',
    company: 'Ferrow',
    prospect: { name: 'Ana Lund', role: 'CTO' },
    signals: [
      {
        type: 'open_roles',
        stack: 'Go',
        count: 5,
        previous: 2,
        windowDays: 60,
        confidence: 'high',
        date: '2026-05-01',
      },
    ],
    thread: reply === undefined ? [] : [turn],
  });
}
