// A door of its own: whoever only scores needs no agents, and they carry their wordings.
export { carefulAgent } from './agent-careful.ts';
export { carelessAgent, carelessMistakes } from './agent-careless.ts';
export type { PlantedMistake } from './agent-planted.ts';
export { templateAgent } from './agent-template.ts';
export type { ReferenceAgent } from './reference-agent.ts';
export { referenceAgents } from './reference-agents.ts';
