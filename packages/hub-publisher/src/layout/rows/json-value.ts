/** What `JSON.parse` returns. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** A row, or an object inside one. */
export type JsonObject = { readonly [name: string]: JsonValue };
