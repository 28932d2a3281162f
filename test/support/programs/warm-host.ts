import { startHosts, type WarmHosts } from './warm-hosts.mjs';

let own: WarmHosts | undefined;

/** Returns the address of the runner's host for this Jest worker (`npm test`), or starts a host when a file is run alone. */
export function hostAddress(): string {
  const shared = process.env.SEVE_TEST_HOSTS;
  const address = shared ? (JSON.parse(shared) as string[])[Number(process.env.JEST_WORKER_ID) - 1] : ownAddress();
  if (address === undefined) throw new Error(`no warm host for Jest worker ${process.env.JEST_WORKER_ID}`);
  return address;
}

/** Starts a host that ends with this process and does not keep it alive. */
function ownAddress(): string | undefined {
  own ??= startHosts(1);
  for (const child of own.children.values()) {
    child.unref();
    child.channel?.unref();
  }
  return own.addresses[0];
}
