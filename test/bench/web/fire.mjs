import autocannon from 'autocannon';

/** 10 connections for 20 s through the paths, after a short warm-up. @throws when an answer is not 200. */
export async function fire(url, paths, seconds = 20) {
  await run(url, paths, 4);
  const result = await run(url, paths, seconds);
  if (result.non2xx + result.errors > 0)
    throw new Error(`${result.non2xx} refusals and ${result.errors} errors of ${result.requests.total}`);
  return { p50: result.latency.p50, p99: result.latency.p99, perSecond: Math.round(result.requests.average) };
}

const run = (url, paths, duration) =>
  autocannon({ url, connections: 10, duration, requests: paths.map((path) => ({ method: 'GET', path })) });
