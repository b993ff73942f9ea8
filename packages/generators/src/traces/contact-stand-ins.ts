import type { Contact } from './contacts.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** What addresses need to know to be rewritten. */
export type ContactContext = {
  readonly pseudonyms: Pseudonyms;
  /** Rewrites the names in a piece of an address. */
  readonly rename: (text: string) => string;
  /** Whether a host is the sender's own, which is no secret. */
  readonly isOwnHost: (host: string) => boolean;
};

/** An address in the same form that belongs to nobody: hosts end in `.example`, numbers begin with zeros. */
export function contactStandIn({ kind, text }: Contact, context: ContactContext): string {
  switch (kind) {
    case 'email':
      return emailStandIn(text, context);
    case 'web':
      return webStandIn(text, context);
    case 'handle':
      return `@${labelStandIn(text.slice(1), 'handle', context)}`;
    case 'phone':
      return phoneStandIn(text);
    default:
      throw kind satisfies never;
  }
}

const mailboxes = new Set(
  'info sales hello hi support jobs careers contact office admin press team noreply no-reply help mail'.split(
    ' ',
  ),
);

function emailStandIn(text: string, context: ContactContext): string {
  const [, scheme = '', address = text] = /^(mailto:)?(.*)$/is.exec(text) ?? [];
  const [local = '', host = ''] = address.split('@');
  const box = mailboxes.has(local.toLowerCase()) ? local : labelStandIn(local, 'mailbox', context);
  return `${scheme}${box}@${hostStandIn(host.split(/[/?#]/)[0] ?? host, context)}`;
}

function webStandIn(text: string, context: ContactContext): string {
  const [, scheme = '', rest = text] = /^([a-z]+:(?:\/\/)?)?(.*)$/is.exec(text) ?? [];
  const [, host = rest, path = ''] = /^([^/?#]*)(.*)$/s.exec(rest) ?? [];
  if (context.isOwnHost(host)) return scheme + host + context.rename(path);
  const page =
    path.length > 1 ? `/${context.pseudonyms.of(`page ${path}`, 'last').toLowerCase()}` : path;
  return scheme + hostStandIn(host, context) + page;
}

function hostStandIn(host: string, context: ContactContext): string {
  if (context.isOwnHost(host)) return host;
  return `${labelStandIn(baseOfHost(host), 'host', context)}.example`;
}

/** The piece of a host that somebody chose: `ferrow` of `www.careers.ferrow.co.uk`. */
export function baseOfHost(host: string): string {
  const pieces = host.toLowerCase().replace(/:\d+$/, '').split('.');
  const isSecondLevel =
    pieces.length > 2 && /^(?:co|com|org|net|ac|gov)$/.test(pieces.at(-2) ?? '');
  return pieces.at(isSecondLevel ? -3 : -2) ?? host;
}

/** Names in it are replaced one by one, so that `ana.lund@` stays recognisable; what holds none is replaced whole. */
function labelStandIn(label: string, kind: string, { pseudonyms, rename }: ContactContext): string {
  const lower = label.toLowerCase();
  const renamed = rename(lower);
  if (renamed !== lower) return renamed.toLowerCase().replaceAll(/[^\p{L}\p{N}._-]/gu, '');
  return pseudonyms
    .of(`${kind} ${lower}`, kind === 'host' ? 'organisation' : 'first')
    .toLowerCase();
}

function phoneStandIn(text: string): string {
  const count = text.replaceAll(/\D/g, '').length;
  // No country code begins with these zeros and nobody has these last digits, so the number reaches nobody.
  const digits = '5550199'.slice(-count).padStart(count, '0');
  let next = 0;
  return text.replaceAll(/\d/g, () => {
    next += 1;
    return digits.charAt(next - 1);
  });
}
