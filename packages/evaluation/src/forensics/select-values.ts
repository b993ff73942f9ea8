/** What a path finds in a document, or why it finds nothing. */
export type Selection =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

/**
 * Follows a path into a document: `/scores/baseline`, `/rows[delta=a]/lift`, or `/lift` on a list of rows. A name on
 * a list is looked up in every row, and `[field=value]` keeps the rows whose field is that text.
 *
 * @example
 * ```ts
 * const rows = [{ group: 'a', lift: 0.1 }, { group: 'b', lift: 0.2 }, { group: 'a', lift: 0 }];
 * selectValues({ rows }, '/rows[group=a]/lift') // => { ok: true, value: [0.1, 0] }
 * selectValues({ rows }, '/runs').reason // => 'there is no "runs"'
 * ```
 */
export function selectValues(document: unknown, path: string): Selection {
  if (path !== '' && !path.startsWith('/'))
    return { ok: false, reason: `the path ${JSON.stringify(path)} does not begin with /` };
  let value = document;
  for (const step of path.split('/').slice(1)) {
    const next = follow(value, step);
    if (!next.ok) return next;
    value = next.value;
  }
  return { ok: true, value };
}

function follow(value: unknown, step: string): Selection {
  const [, name = '', field, wanted] = /^([^[\]]*)(?:\[([^=\]]+)=([^\]]*)\])?$/.exec(step) ?? [];
  if (name === '' && field === undefined)
    return { ok: false, reason: `${JSON.stringify(step)} is no step of a path` };
  const found = name === '' ? { ok: true as const, value } : member(value, unescaped(name));
  if (!found.ok || field === undefined) return found;
  return keep(found.value, field, wanted ?? '');
}

function member(value: unknown, name: string): Selection {
  if (Array.isArray(value) && !/^\d+$/.test(name)) {
    const rows = value.map((row) => member(row, name));
    const missing = rows.find((row) => !row.ok);
    return missing ?? { ok: true, value: rows.map((row) => (row.ok ? row.value : undefined)) };
  }
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, name))
    return { ok: true, value: Object.getOwnPropertyDescriptor(value, name)?.value };
  return { ok: false, reason: `there is no ${JSON.stringify(name)}` };
}

function keep(value: unknown, field: string, wanted: string): Selection {
  if (!Array.isArray(value))
    return { ok: false, reason: `[${field}=${wanted}] needs a list of rows` };
  const rows = value.filter((row) => {
    const own = member(row, field);
    return own.ok && String(own.value) === wanted;
  });
  if (rows.length > 0) return { ok: true, value: rows };
  return {
    ok: false,
    reason: `no row has ${JSON.stringify(wanted)} as ${JSON.stringify(field)}`,
  };
}

// The escapes of a JSON pointer, for names that hold a slash.
function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}
