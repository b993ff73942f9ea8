import { changelog } from './cards/changelog.ts';
import { citationFile } from './cards/citation.ts';
import { datasheet } from './cards/datasheet.ts';
import { microscope } from './cards/microscope.ts';
import { periscope } from './cards/periscope.ts';
import { readme, telescopeCard } from './cards/readme.ts';
import { croissant } from './croissant/croissant.ts';
import { licenceText } from './licences/licence-text.ts';
import type { ReleaseDraft } from './release-draft.ts';
import { type TreeFile, textFile } from './tree-file.ts';

/** Every document of a release. */
export function releaseDocuments(draft: ReleaseDraft): readonly TreeFile[] {
  return [
    textFile('README.md', readme(draft)),
    textFile('cards/telescope.md', telescopeCard(draft)),
    textFile('cards/periscope.md', periscope(draft)),
    textFile('cards/microscope.md', microscope(draft)),
    textFile('DATASHEET.md', datasheet(draft)),
    textFile('CHANGELOG.md', changelog(draft)),
    textFile('CITATION.cff', citationFile(draft)),
    textFile('LICENSE', licenceText(draft.answers.licence) ?? ''),
    textFile('croissant.json', croissant(draft)),
  ];
}
