// What mail servers agree on: no quotes, comments, groups or lists can hide a second mailbox, no letter beyond ASCII.
const LOCAL = /^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*$/i;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** One mailbox that no parser can read in two ways. */
export function isPlainAddress(address: string): boolean {
  const [local = '', domain = '', ...more] = address.split('@');
  const labels = domain.split('.');
  if (more.length > 0 || address.length > 254 || local.length > 64 || labels.length < 2) return false;
  return LOCAL.test(local) && labels.every((label) => LABEL.test(label)) && /[a-z]/i.test(labels.at(-1) ?? '');
}
