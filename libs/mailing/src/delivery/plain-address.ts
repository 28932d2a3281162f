// The subset of RFC 5322 that all mail servers interpret alike: ASCII, without quotes, comments, groups or lists, which can hide a second
// mailbox.
const LOCAL = /^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*$/i;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Returns whether the address denotes a single unambiguous mailbox. */
export function isPlainAddress(address: string): boolean {
  const [local = '', domain = '', ...more] = address.split('@');
  const labels = domain.split('.');
  if (more.length > 0 || address.length > 254 || local.length > 64 || labels.length < 2) return false;
  return LOCAL.test(local) && labels.every((label) => LABEL.test(label)) && /[a-z]/i.test(labels.at(-1) ?? '');
}
