import { client, type DemoAccountView } from '@seve/api-client';
import type { CompanyStatus, Locale, PersonRole } from '@seve/domain';
import { type QueryClient, queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { notFound, redirect } from '@tanstack/react-router';

export interface Account {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  role: PersonRole;
  locale: Locale;
  companyName: string | null;
  /** Null for whoever belongs to no company. */
  companyStatus: CompanyStatus | null;
  /** A student before the end of the first questions. */
  needsOnboarding: boolean;
}

export interface Session {
  account: Account | null;
  /** Demonstration data, one-click accounts, and no letter leaves the machine. */
  demo: boolean;
  /** One-click accounts; none outside the demonstration. */
  demoAccounts: readonly DemoAccountView[];
  /** Letters to this person do not leave. */
  addressRefused?: boolean;
  /** What waits for this person, by tab (`navigation.ts`). */
  counts?: Record<string, number>;
}

export const SESSION_KEY = ['session'] as const;

export const sessionOptions = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: async ({ signal }): Promise<Session> => {
    const { data } = await client.get<{ 200: Session }, unknown, true>({ url: '/api/account/me', signal, throwOnError: true });
    return data;
  },
  staleTime: 60_000,
});

export const useSession = (): Session => useSuspenseQuery(sessionOptions).data;

/** For a screen behind `requireAccount` or `requireRole`. */
export function useAccount(): Account {
  const { account } = useSession();
  if (!account) throw new Error('This screen needs a guard: requireAccount or requireRole.');
  return account;
}

interface GuardInput {
  context: { queryClient: QueryClient };
  location: { href: string };
}

/** `beforeLoad` of a screen for people with an account. Others sign in first, then come back. */
export function requireAccount() {
  return async ({ context, location }: GuardInput): Promise<void> => {
    const { account } = await context.queryClient.ensureQueryData(sessionOptions);
    if (!account) throw redirect({ href: `/connexion?retour=${encodeURIComponent(location.href)}` });
  };
}

/** `beforeLoad` of a screen for some roles: for the others it does not exist. */
export function requireRole(...roles: PersonRole[]) {
  return async (input: GuardInput): Promise<void> => {
    await requireAccount()(input);
    const { account } = await input.context.queryClient.ensureQueryData(sessionOptions);
    if (!account || !roles.includes(account.role)) throw notFound();
  };
}

/** After signing in, out, or up: what was read as somebody else is forgotten. */
export function useForgetSession(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] });
    await queryClient.fetchQuery({ ...sessionOptions, staleTime: 0 });
  };
}
