import { licenses } from './licenses.ts';
import { readCard } from './read-card.ts';

/** What is wrong with a card, and what is only worth a word. */
export type CardFindings = {
  readonly errors: readonly { readonly message: string }[];
  readonly warnings: readonly { readonly message: string }[];
};

/** Checks the head of a card by the rules that the Hub is known to apply. */
export function checkCard(content: string, kind: string): CardFindings {
  const { data, errors } = readCard(content);
  if (errors.length > 0) return { errors: errors.map(asMessage), warnings: [] };
  if (data === undefined)
    return { errors: [], warnings: [asMessage('empty or missing yaml metadata in repo card')] };
  const messages = [
    ...licenseErrors(data.license),
    ...languageErrors(data.language),
    ...['tags', 'task_categories', 'size_categories'].flatMap((name) =>
      textErrors(name, data[name]),
    ),
    ...(kind === 'dataset' ? configErrors(data.configs) : []),
    ...(kind === 'space' ? sdkErrors(data.sdk) : []),
  ];
  return { errors: messages.map(asMessage), warnings: [] };
}

function asMessage(message: string): { readonly message: string } {
  return { message };
}

function licenseErrors(license: unknown): readonly string[] {
  if (license === undefined) return [];
  const all = Array.isArray(license) ? license : [license];
  if (all.every((one) => typeof one === 'string' && licenses.has(one))) return [];
  return [`"license" must be one of [${[...licenses].join(', ')}]`];
}

function languageErrors(language: unknown): readonly string[] {
  if (language === undefined) return [];
  const all = Array.isArray(language) ? language : [language];
  const isCode = (one: unknown) =>
    typeof one === 'string' && /^(?:[a-z]{2,3}|code|multilingual)$/.test(one);
  // `no`, unquoted, was a truth value in older YAML and still trips people up.
  return all.every(isCode) ? [] : ['"language" must only contain lowercase codes of ISO 639'];
}

function textErrors(name: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [`"${name}" must be an array`];
  const wrong = value.findIndex((one) => typeof one !== 'string');
  return wrong < 0 ? [] : [`"${name}[${wrong}]" must be a string`];
}

function configErrors(configs: unknown): readonly string[] {
  if (configs === undefined) return [];
  if (!Array.isArray(configs)) return ['"configs" must be an array'];
  return configs.flatMap((config: unknown, index) => {
    const name =
      typeof config === 'object' && config !== null && 'config_name' in config
        ? config.config_name
        : undefined;
    if (name === undefined) return [`"configs[${index}].config_name" is required`];
    return typeof name === 'string' ? [] : [`"configs[${index}].config_name" must be a string`];
  });
}

function sdkErrors(sdk: unknown): readonly string[] {
  const known = ['gradio', 'docker', 'static', 'streamlit'];
  if (typeof sdk === 'string' && known.includes(sdk)) return [];
  return [`"sdk" must be one of [${known.join(', ')}]`];
}
