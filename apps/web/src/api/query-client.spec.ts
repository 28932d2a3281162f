import { describe, expect, it } from '@jest/globals';
import { queryClient } from './query-client.js';

describe('what a write answered', () => {
  it('stays, where a read begun before the write ends after it', async () => {
    const queryKey = ['read'];
    let end = (_read: string) => {};
    const read = queryClient.fetchQuery({
      queryKey,
      queryFn: () =>
        new Promise<string>((resolve) => {
          end = resolve;
        }),
    });
    queryClient.setQueryData(queryKey, 'written');
    end('read before it was written');
    expect(await read).toBe('written');
    expect(queryClient.getQueryData(queryKey)).toBe('written');
    expect(await queryClient.fetchQuery({ queryKey, queryFn: () => 'read after it was written', staleTime: 0 })).toBe(
      'read after it was written',
    );
    queryClient.clear();
  });
});
