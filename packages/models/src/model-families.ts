/**
 * Who is kin to whom: for each vendor or family those that it was built by, from or taught by. A judge that shares any
 * of them with an author is partial, so a doubtful kinship belongs in here.
 */
export const modelFamilies: Readonly<Record<string, readonly string[]>> = {
  claude: ['anthropic'],
  command: ['cohere'],
  deepseek: [],
  gemini: ['google'],
  gemma: ['google', 'gemini'],
  glm: ['z-ai'],
  gpt: ['openai'],
  'gpt-oss': ['openai', 'gpt'],
  grok: ['x-ai'],
  kimi: ['moonshotai'],
  llama: ['meta'],
  minimax: [],
  mistral: [],
  nova: ['amazon'],
  // Trained on the outputs of models of OpenAI, as its reports say.
  phi: ['microsoft', 'openai', 'gpt'],
  qwen: ['alibaba'],
};
