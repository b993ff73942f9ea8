import { readJson } from '../http/fields.ts';
import { json } from '../http/reply.ts';
import type { Verb } from '../hub.ts';
import { checkCard } from './check-card.ts';

/** Checks a card before it is committed. */
export const validateYaml: Verb = async ({ request }) => {
  const body = await readJson(request);
  const findings = checkCard(body.text('content'), body.optionalText('repoType') ?? 'model');
  return json(findings, { status: findings.errors.length === 0 ? 200 : 400 });
};
