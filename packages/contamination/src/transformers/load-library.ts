import { EmbeddingModelError } from './embedding-model-error.ts';
import { firstLine } from './first-line.ts';
import type { TransformersLibrary } from './transformers-library.ts';

/** The libraries that can run a model, the maintained one first. */
export const libraryNames = ['@huggingface/transformers', '@xenova/transformers'] as const;
export type LibraryName = (typeof libraryNames)[number];

/** Brings a library in; rejects as `import` does where it is not installed. */
export type ImportLibrary = (name: LibraryName) => Promise<unknown>;

export type LoadedLibrary = { readonly name: LibraryName; readonly library: TransformersLibrary };

/** The library that was asked for, or the first that is installed. */
export async function loadLibrary(
  wanted: LibraryName | undefined,
  importLibrary: ImportLibrary = importInstalled,
): Promise<LoadedLibrary> {
  const names = wanted === undefined ? libraryNames : [requireLibraryName(wanted)];
  for (const name of names) {
    const library = await importIfThere(name, importLibrary);
    if (library !== undefined) return { name, library };
  }
  throw new EmbeddingModelError(
    `${names.join(' or ')} is not installed: npm install ${names[0]}, or use lexicalEmbedder, which needs neither library nor model`,
  );
}

/** Both are optional and heavy: importing this package must load neither. */
function importInstalled(name: LibraryName): Promise<unknown> {
  return name === '@xenova/transformers'
    ? import('@xenova/transformers')
    : import('@huggingface/transformers');
}

async function importIfThere(
  name: LibraryName,
  importLibrary: ImportLibrary,
): Promise<TransformersLibrary | undefined> {
  let library: unknown;
  try {
    library = await importLibrary(name);
  } catch (cause) {
    if (isNotInstalled(cause, name)) return undefined;
    throw new EmbeddingModelError(
      `${name} is installed but cannot be loaded (${firstLine(cause)}): install it again, load it in one thread only (an older one cannot be shared), or use lexicalEmbedder, which needs no library`,
      { cause },
    );
  }
  if (isTransformersLibrary(library)) return library;
  throw new EmbeddingModelError(
    `${name} has no AutoTokenizer, AutoModel and Tensor: this version of it cannot be used`,
  );
}

/** The name stands in quotes only where it is the package itself that was not found, and not one that it needs. */
function isNotInstalled(error: unknown, name: LibraryName): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(`'${name}'`);
}

function isTransformersLibrary(value: unknown): value is TransformersLibrary {
  if (typeof value !== 'object' || value === null) return false;
  if (!('AutoTokenizer' in value && 'AutoModel' in value)) return false;
  if (!('Tensor' in value && 'env' in value)) return false;
  return canLoad(value.AutoTokenizer) && canLoad(value.AutoModel);
}

function canLoad(value: unknown): boolean {
  return typeof value === 'function' && 'from_pretrained' in value;
}

function requireLibraryName(name: LibraryName): LibraryName {
  if (libraryNames.includes(name)) return name;
  throw new TypeError(`The library is "${name}"; it can be ${libraryNames.join(' or ')}.`);
}
