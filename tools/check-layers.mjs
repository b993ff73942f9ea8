// Fails when a package depends on one that is not below it. A package may be added only with a
// layer, so the table stays the picture of the whole.
// Usage: node tools/check-layers.mjs [FOLDER]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each line may depend on the lines above it and never on its own. */
const layers = [
  ['schema', 'text', 'stats'],
  ['scorer', 'contamination', 'models', 'seal'],
  ['tenacious', 'generators', 'preferences', 'evaluation', 'judge', 'loopback-hub'],
  ['hub-publisher', 'report'],
  ['cli'],
];

const scope = '@tenacious-bench/';
/** Workspace packages that hold no product code and may be a development dependency of any. */
const outside = [`${scope}tools`];
const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies', 'devDependencies'];

const folder = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const manifests = readManifests(join(folder, 'packages'));
const complaints = manifests.flatMap(complaintsAbout);
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exit(1);
console.log(`${manifests.length} packages depend only on packages of lower layers`);

function readManifests(packages) {
  return readdirSync(packages)
    .map((entry) => join(packages, entry, 'package.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));
}

function complaintsAbout(manifest) {
  const own = layerOf(manifest.name);
  if (own < 0) return [`${manifest.name} has no layer: give it one in tools/check-layers.mjs.`];
  return kinds.flatMap((kind) =>
    Object.keys(manifest[kind] ?? {})
      .filter((name) => name.startsWith(scope))
      .filter((name) => !(kind === 'devDependencies' && outside.includes(name)))
      .flatMap((name) => complaintAbout(manifest.name, own, name, kind)),
  );
}

function complaintAbout(name, own, dependency, kind) {
  const layer = layerOf(dependency);
  if (layer >= 0 && layer < own) return [];
  const reason = layer < 0 ? 'has no layer' : `is on layer ${layer}`;
  return [
    `${name} (layer ${own}) must not have ${dependency} in ${kind}: it ${reason}, and imports point down only.`,
  ];
}

function layerOf(name) {
  return layers.findIndex((layer) => layer.some((entry) => `${scope}${entry}` === name));
}
