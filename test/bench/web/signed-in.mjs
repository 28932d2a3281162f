import autocannon from 'autocannon';

const SECONDS = 10;

/** Answers a second on a path of a signed-in student of the demonstration, 10 connections, all guards on. @throws when an answer is not 200. */
export async function signedIn(url, path) {
  const headers = { cookie: await sessionOf(url, 'student') };
  const run = (duration) => autocannon({ url: url + path, connections: 10, duration, headers });
  await run(3);
  const { requests, latency, non2xx, errors, duration } = await run(SECONDS);
  if (non2xx + errors > 0) throw new Error(`${path}: ${non2xx} refusals and ${errors} errors of ${requests.total}`);
  return { perSecond: requests.total / duration, p99: latency.p99 };
}

/** Of a person of the demonstration. */
export async function sessionOf(url, key) {
  const entered = await fetch(`${url}/api/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ key }),
  });
  if (!entered.ok) throw new Error(`sign-in of the demonstration: ${entered.status}`);
  return entered.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
