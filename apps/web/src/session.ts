import { type AccountView, accountsMe, type MeView } from '@seve/api-client';
import type { PersonRole } from '@seve/domain';
import { type QueryClient, queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { notFound, redirect } from '@tanstack/react-router';
import { useRef } from 'react';
import { keepDraftsOf } from './draft-store.js';

export type Account = AccountView;
export type Session = MeView;

/** Page where a role sets up two-factor authentication; once that is overdue, other pages redirect to it. */
export const SECOND_STEP_PATH = '/mon-compte/deux-etapes';
/** Pages that stay open while the second step is overdue. */
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

/**
 * Returns the account, for a screen behind `requireAccount` or `requireRole`. When the session ends while the screen is open, the last
 * account is kept, so that unsaved input stays.
 */
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

/** Redirects to the set-up of the second step when it is overdue, except on pages that stay open. */
export function requireSecondStep({ account }: Session, pathname: string): void {
  if (account?.isSecondStepOverdue && !OPEN_WHILE_OVERDUE.test(pathname)) throw redirect({ href: SECOND_STEP_PATH });
}

/** Returns the `beforeLoad` of a screen that needs an account. Visitors are sent to sign in, then back. */
export function requireAccount() {
  return async ({ context, location }: GuardInput): Promise<void> => {
    const session = await context.queryClient.ensureQueryData(sessionOptions);
    if (!session.account) throw redirect({ href: `/connexion?retour=${encodeURIComponent(location.href)}` });
    requireSecondStep(session, location.pathname);
  };
}

/** Returns the `beforeLoad` of a screen for certain roles; others get "not found". */
export function requireRole(...roles: PersonRole[]) {
  return async (input: GuardInput): Promise<void> => {
    await requireAccount()(input);
    const { account } = await input.context.queryClient.ensureQueryData(sessionOptions);
    if (!account || !roles.includes(account.role)) throw notFound();
  };
}

/** Returns a function that clears the cached data of the previous session, after signing in, out or up. */
export function useForgetSession(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] });
    await queryClient.fetchQuery({ ...sessionOptions, staleTime: 0 });
  };
}
