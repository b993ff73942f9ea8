const specialTokens = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'] as const;

/** What the tokenizer puts around a text: as BERT does, only an end, nothing, or the text itself again. */
export type TinyFrame = 'both' | 'end' | 'none' | 'repeated';

/** The two files of a word-piece tokenizer whose tokens are these words and every lower-case letter. */
export function makeTinyTokenizer(
  words: readonly string[],
  { frame = 'both', modelTokens = 64 }: { frame?: TinyFrame; modelTokens?: number } = {},
) {
  const vocabulary = listVocabulary(words);
  return {
    vocabulary,
    'tokenizer.json': {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: specialTokens.map((content, id) => ({
        id,
        content,
        special: true,
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
      })),
      normalizer: {
        type: 'BertNormalizer',
        clean_text: true,
        handle_chinese_chars: true,
        strip_accents: null,
        lowercase: true,
      },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: frame === 'none' ? null : postProcessor(frame),
      decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
        vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
      },
    },
    'tokenizer_config.json': {
      tokenizer_class: frame === 'both' ? 'BertTokenizer' : 'PreTrainedTokenizerFast',
      model_max_length: modelTokens,
      pad_token: '[PAD]',
      unk_token: '[UNK]',
      cls_token: '[CLS]',
      sep_token: '[SEP]',
      mask_token: '[MASK]',
    },
  };
}

function listVocabulary(words: readonly string[]): readonly string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pieces = letters.map((letter) => `##${letter}`);
  return [...new Set([...specialTokens, ...letters, ...pieces, ...words])];
}

function postProcessor(frame: Exclude<TinyFrame, 'none'>) {
  const text = { Sequence: { id: 'A', type_id: 0 } };
  const [start, end] = ['[CLS]', '[SEP]'].map((id) => ({ SpecialToken: { id, type_id: 0 } }));
  const single = {
    both: [start, text, end],
    end: [text, end],
    repeated: [start, text, end, text, end],
  }[frame];
  const used = specialTokens.map((id, at) => [id, { id, ids: [at], tokens: [id] }] as const);
  return {
    type: 'TemplateProcessing',
    single,
    pair: [...single, { Sequence: { id: 'B', type_id: 1 } }],
    special_tokens: Object.fromEntries(used),
  };
}
