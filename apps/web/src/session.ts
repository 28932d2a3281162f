import { type AccountView, accountsMe, type MeView } from '@seve/api-client';
import type { PersonRole } from '@seve/domain';
import { type QueryClient, queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { notFound, redirect } from '@tanstack/react-router';
import { useRef } from 'react';
import { keepDraftsOf } from './draft-store.js';

export type Account = AccountView;
export type Session = MeView;

/** Where a role that needs the second step sets it up, before anything else once it is overdue. */
export const SECOND_STEP_PATH = '/mon-compte/deux-etapes';
/** Pages that stay open meanwhile. */
const OPEN_WHILE_OVERDUE =
  /^\/(mon-compte|connexion|mot-de-passe|adresse|mentions-legales|confidentialite|conditions|accessibilite|sources)(\/|$)/;

export const SESSION_KEY = ['session'] as const;

export const sessionOptions = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: async ({ signal }): Promise<Session> => {
    const { data } = await accountsMe({ signal });
    if (data.account) keepDraftsOf(data.account.id);
    return data;
  },
  staleTime: 60_000,
});

export const useSession = (): Session => useSuspenseQuery(sessionOptions).data;

/** For a screen behind `requireAccount` or `requireRole`. A session that ends while the screen is open leaves it as it is, with what is typed. */
export function useAccount(): Account {
  const { account } = useSession();
  const known = useRef(account);
  if (account) known.current = account;
  if (!known.current) throw new Error('This screen needs a guard: requireAccount or requireRole.');
  return known.current;
}

interface GuardInput {
  context: { queryClient: QueryClient };
  location: { href: string; pathname: string };
}

/** Leads to the second step, on every page that does not stay open while it is overdue. */
export function requireSecondStep({ account }: Session, pathname: string): void {
  if (account?.isSecondStepOverdue && !OPEN_WHILE_OVERDUE.test(pathname)) throw redirect({ href: SECOND_STEP_PATH });
}

/** `beforeLoad` of a screen for people with an account. Others sign in first, then come back. */
export function requireAccount() {
  return async ({ context, location }: GuardInput): Promise<void> => {
    const session = await context.queryClient.ensureQueryData(sessionOptions);
    if (!session.account) throw redirect({ href: `/connexion?retour=${encodeURIComponent(location.href)}` });
    requireSecondStep(session, location.pathname);
  };
}

/** `beforeLoad` of a screen for some roles; the others get "not found". */
export function requireRole(...roles: PersonRole[]) {
  return async (input: GuardInput): Promise<void> => {
    await requireAccount()(input);
    const { account } = await input.context.queryClient.ensureQueryData(sessionOptions);
    if (!account || !roles.includes(account.role)) throw notFound();
  };
}

/** After signing in, out, or up: forgets what was read under the session before. */
export function useForgetSession(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] });
    await queryClient.fetchQuery({ ...sessionOptions, staleTime: 0 });
  };
}
