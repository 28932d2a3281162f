import { startHosts, type WarmHosts } from './warm-hosts.mjs';

let own: WarmHosts | undefined;

/** The runner's host for this Jest worker (`npm test`), or one of our own when a file is run alone. */
export function hostAddress(): string {
  const shared = process.env.SEVE_TEST_HOSTS;
  const address = shared ? (JSON.parse(shared) as string[])[Number(process.env.JEST_WORKER_ID) - 1] : ownAddress();
  if (address === undefined) throw new Error(`no warm host for Jest worker ${process.env.JEST_WORKER_ID}`);
  return address;
}

/** Its host ends with this process, and does not keep it from ending. */
function ownAddress(): string | undefined {
  own ??= startHosts(1);
  for (const child of own.children.values()) {
    child.unref();
    child.channel?.unref();
  }
  return own.addresses[0];
}
