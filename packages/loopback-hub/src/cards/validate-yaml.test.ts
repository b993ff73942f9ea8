import { describe, expect, test } from 'vitest';
import { sharedHubWithTasks } from '../testing/with-hub.ts';

describe('a card', () => {
  const { ada } = sharedHubWithTasks();
  const head = (yaml: string) => `---\n${yaml}\n---\n# Tasks\n`;

  test.each([
    [
      'with all in order',
      head('license: cc-by-4.0\nlanguage: [en]\nconfigs:\n- config_name: a\n  data_files: a.jsonl'),
      'dataset',
    ],
    ['of a model, which has no configs', head('license: mit\nconfigs: anything'), 'model'],
    ['of a space', head('sdk: static'), 'space'],
    ['with lines that end as on Windows', '---\r\nlicense: mit\r\n---\r\ntext', 'dataset'],
    [
      'with a line of dashes further down',
      `${head('license: mit')}\n---\nlicense: none\n---\n`,
      'dataset',
    ],
  ])('%s is good', async (_, content, repoType) => {
    const answer = await ada().send('POST', '/api/validate-yaml', { content, repoType });
    expect(answer).toMatchObject({ status: 200, value: { errors: [], warnings: [] } });
  });

  test.each(['', '# Tasks', head(''), '---\nlicense: mit'])(
    'without a head is worth a word: %j',
    async (content) => {
      const answer = await ada().send('POST', '/api/validate-yaml', {
        content,
        repoType: 'dataset',
      });
      expect(answer).toMatchObject({
        status: 200,
        value: {
          errors: [],
          warnings: [{ message: 'empty or missing yaml metadata in repo card' }],
        },
      });
    },
  );

  test.each([
    ['license: none', '"license" must be one of [apache-2.0, mit'],
    ['license: [mit, 5]', '"license" must be one of'],
    ['license: mit\nlicense: mit', 'Map keys must be unique'],
    ['a: [1', 'Flow sequence'],
    ['a: b: c', 'Nested mappings'],
    ['- a\n- b', 'must be a mapping'],
    ['just text', 'must be a mapping'],
    ['language: English', '"language" must only contain'],
    ['language: [no, false]', '"language" must only contain'],
    ['tags: judge', '"tags" must be an array'],
    ['tags: [a, 1]', '"tags[1]" must be a string'],
    ['configs: main', '"configs" must be an array'],
    ['configs:\n- data_files: a', '"configs[0].config_name" is required'],
    ['configs:\n- config_name: a\n- b', '"configs[1].config_name" is required'],
    ['configs:\n- config_name: 1', '"configs[0].config_name" must be a string'],
  ])('is refused: %j', async (yaml, words) => {
    const body = { content: head(yaml), repoType: 'dataset' };
    const answer = await ada().send('POST', '/api/validate-yaml', body);
    expect(answer).toMatchObject({
      status: 400,
      value: { errors: [{ message: expect.stringContaining(words) }] },
    });
  });

  test('of a space says what runs it', async () => {
    const body = { content: head('title: x'), repoType: 'space' };
    const { value } = await ada().send('POST', '/api/validate-yaml', body);
    expect(value).toMatchObject({
      errors: [{ message: '"sdk" must be one of [gradio, docker, static, streamlit]' }],
    });
  });
});
