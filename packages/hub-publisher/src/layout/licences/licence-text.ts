import type { LicenceAnswer } from '../answers/release-answers.ts';
import { apache2Text } from './apache-2.ts';
import { ccBy4Text } from './cc-by-4.ts';
import { hubLicences, isHubLicence } from './hub-licences.ts';

/** The full text of a licence, if it is known or was given. */
export function licenceText({ id, text }: LicenceAnswer): string | undefined {
  if (text !== undefined) return text.endsWith('\n') ? text : `${text}\n`;
  if (id === 'apache-2.0') return apache2Text;
  return id === 'cc-by-4.0' ? ccBy4Text : undefined;
}

/** How a licence is called among people: its SPDX identifier or its own name. */
export function licenceName({ id, name }: Pick<LicenceAnswer, 'id' | 'name'>): string {
  return name ?? spdxOf(id) ?? id;
}

/** Where a licence can be read, besides the file `LICENSE`. */
export function licenceAddress({
  id,
  link,
}: Pick<LicenceAnswer, 'id' | 'link'>): string | undefined {
  const spdx = spdxOf(id);
  return link ?? (spdx && `https://spdx.org/licenses/${spdx}.html`);
}

/** The SPDX identifier of a licence of the Hub. */
export function spdxOf(id: string): string | undefined {
  return isHubLicence(id) ? hubLicences[id] : undefined;
}
