import type { Command } from './command.ts';

/** Builds, checks, publishes and verifies releases of a data set. */
export const releaseCommand: Command = {
  name: 'release',
  summary: 'build a release of a data set, hold it against every gate, publish and verify it',
  usage: [
    'usage: tbench release init FOLDER',
    '       tbench release build FOLDER --splits FOLDER --out RELEASE [OPTION ...]',
    '       tbench release plan RELEASE [--previous RELEASE | --repo OWNER/NAME] [OPTION ...]',
    '       tbench release check RELEASE [OPTION ...]',
    '       tbench release publish RELEASE --repo OWNER/NAME [OPTION ...]',
    '       tbench release verify [RELEASE] --repo OWNER/NAME [--tag vX.Y.Z] [OPTION ...]',
    '',
    'init     writes release.yaml, with what is known of this version, and answers.yaml, with every question that a',
    '         person has to answer',
    'build    makes the repository of the release: rows, sealed files, cards, datasheet, provenance; all or nothing',
    '  --splits FOLDER         holds train.jsonl, dev.jsonl, as tbench split writes them',
    '  --open A,B              the splits that everyone may read (default train,dev); no other is opened',
    '  --sealed FOLDER         holds commitment.json and the files that it names',
    '  --contamination FILE    the report of tbench contamination',
    '  --agreement FILE        the report on how far raters agree; without one, release.yaml says why',
    '  --out RELEASE           a folder that is empty or not there',
    'plan     says which files and rows change, and which version that calls for',
    'check    asks every gate, and looks for sealed rows in every byte that would leave',
    'publish  asks every gate, and then makes one commit and one tag; the same command goes on after a crash',
    '  --public                everyone may see it (default: only its owner)',
    '  --gated auto|manual     readers have to ask first',
    '  --dry-run FOLDER        write what would be sent there, and send nothing',
    '  --journal FOLDER        where a run that was ended finds what it did (default RELEASE.journal)',
    '  --parent COMMIT         take the place of this commit, whatever it holds: somebody looked at it',
    'verify   compares every digest at the tag of a release, or of each that was recorded, and finds tags that were moved',
    '',
    'plan, check and publish',
    '  --releases FILE         lists every release, and only grows (default releases.jsonl); also for build and verify',
    '  --previous RELEASE      the folder of the last release (default: fetched from the Hub, with --repo)',
    '  --training A,B          splits on which nobody is scored (default train)',
    'check and publish',
    '  --message TEXT          one sentence for the commit, the tag and the list of releases',
    '  --fingerprints FILE     of the sealed rows; --key-file FILE has the key, as 32 bytes or 64 hexadecimal digits',
    '  --insufficient-because TEXT   let a contamination check pass that could not say enough',
    '',
    'The token comes from HF_TOKEN, or in GitHub Actions from trusted publishing; HF_ENDPOINT is respected. --json of plan,',
    'check and verify prints one JSON document.',
    '',
    'exit code 0 done, 1 a gate failed, somebody else published or the Hub differs, 2 unusable input or token, 3 cannot',
    'tell: a gate could not run, the Hub did not answer, or nothing was recorded to compare with',
  ],
  // What builds and publishes is large, and every other command does without it.
  run: async (args, world) => {
    const { runRelease } = await import('./release/run-release.ts');
    return runRelease(args, world);
  },
};
