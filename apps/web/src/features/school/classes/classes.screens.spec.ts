import { expect, it } from '@jest/globals';
import { classesReadOptions, client } from '@seve/api-client';
import { QueryClient } from '@tanstack/react-query';
import { SESSION_KEY } from '../../../session.js';
import { one } from './classes.screens.js';

it('a class is shown as it was read, and read again before it shows once a write has changed it', async () => {
  const queryClient = new QueryClient();
  const path = { id: '01890000-0000-7000-8000-000000000000' };
  const answers = [{ name: 'empty' }, { name: 'imported' }];
  client.setConfig({ baseUrl: 'http://seve.example', fetch: async () => Response.json(answers.shift()) });
  const { queryKey } = classesReadOptions({ path });
  queryClient.setQueryData(SESSION_KEY, { account: null });
  const input = { context: { queryClient }, location: { search: {} }, deps: undefined, params: { classId: path.id } };
  await one.loader(input);
  await one.loader(input);
  expect(queryClient.getQueryData(queryKey)).toEqual({ name: 'empty' });
  await queryClient.invalidateQueries({ queryKey });
  await one.loader(input);
  expect(queryClient.getQueryData(queryKey)).toEqual({ name: 'imported' });
  queryClient.clear();
});
