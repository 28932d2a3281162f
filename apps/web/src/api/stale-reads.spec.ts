import { expect, it } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { invalidateReads } from './stale-reads.js';

it('what is read for the first time when all reads become stale is read again, on screen or for it', async () => {
  const queries = new QueryClient();
  let language = 'fr';
  const answers: (() => void)[] = [];
  const read = (name: string) => ({
    queryKey: [name],
    staleTime: 30_000,
    queryFn: () => {
      const asked = language;
      return new Promise<string>((resolve) => answers.push(() => resolve(asked)));
    },
  });
  const stop = new QueryObserver(queries, read('on screen')).subscribe(() => undefined);
  const loading = queries.fetchQuery(read('loaded before its screen'));
  language = 'en';
  const again = invalidateReads(queries);
  for (const answer of answers.splice(0)) answer();
  await loading;
  await new Promise(setImmediate);
  for (const answer of answers.splice(0)) answer();
  await again;
  expect(queries.getQueryData(['on screen'])).toBe('en');
  expect(queries.getQueryState(['loaded before its screen'])?.isInvalidated).toBe(true);
  stop();
  queries.clear();
});
