// Files and processes are touched here and nowhere else in the package.

export { type CommandAgentOptions, commandAgent, type OpenAgent } from './run/command-agent.ts';
export { openRunJournal } from './run/open-run-journal.ts';
