export type { LoopbackVendors } from './testing/loopback-vendors.ts';
export { startLoopbackVendors } from './testing/loopback-vendors.ts';
export { schemaAnswer } from './testing/schema-answer.ts';
export type { SeenCall, VendorAct } from './testing/vendor-script.ts';
