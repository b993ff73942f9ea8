/// <reference types="node" preserve="true" />
export type { TokenOwner } from './auth/visitor.ts';
export type { Clock } from './clock.ts';
export type { Fault, FaultEffect, PlannedFault } from './faults/fault.ts';
export type { SeenRequest } from './http/request-log.ts';
export type { Boundary, OnBoundary } from './http/serve-request.ts';
export type { Transfer } from './hub.ts';
export {
  type LoopbackHub,
  type LoopbackHubOptions,
  startLoopbackHub,
} from './start-loopback-hub.ts';
