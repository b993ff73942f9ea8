import { readJsonFile } from '../tree/read-json-file.ts';
import type { Gate } from './gate.ts';

/** The report on how far raters agree is there and says something. */
export const agreementGate: Gate = {
  name: 'agreement',
  async check({ tree, manifest }) {
    const path = manifest.reports.agreement;
    if (path === undefined) {
      const message = 'the manifest names none: nothing is known of how far raters agree';
      return [{ code: 'no_agreement_report', path: 'reports.agreement', message }];
    }
    const report = await readJsonFile(tree, path);
    if (!report.ok) return report.issues;
    if (Object.keys(Object(report.value)).length > 0) return [];
    return [{ code: 'empty_report', path, message: 'says nothing' }];
  },
};
