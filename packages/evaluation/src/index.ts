export { type JudgedOutputs, judgeOutputs } from './results/judge-outputs.ts';
export { type ResultOptions, resultOf } from './results/result-of.ts';
export { type SlicedTask, slicesOf } from './results/slices-of.ts';
export type { Answer, AskOptions, TaskAgent } from './run/task-agent.ts';
export { taskAtTurn, turnsOf } from './run/task-at-turn.ts';
