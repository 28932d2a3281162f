import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { sessionOptions } from '../../session.js';
import { firstPageOf } from './after-sign-in.js';
import { isServed, safePath } from './return-path.js';

interface GuardInput {
  context: { queryClient: QueryClient };
  search: { retour?: string };
}

/** `beforeLoad` of the ways in: who is in already goes on. */
export async function onlyVisitors({ context, search }: GuardInput): Promise<void> {
  const { account } = await context.queryClient.ensureQueryData(sessionOptions);
  if (!account) return;
  const href = safePath(search.retour) ?? firstPageOf(account);
  throw redirect({ href, reloadDocument: isServed(href) });
}
