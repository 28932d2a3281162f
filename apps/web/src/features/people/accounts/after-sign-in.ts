import type { EnteredView } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { TABS } from '../../../navigation.js';
import { type Account, sessionOptions, useForgetSession } from '../../../session.js';
import { isServed, safePath, takeReturn } from './return-path.js';

/** The first page of each role; for a new student, the onboarding. */
export const firstPageOf = ({ role, needsOnboarding }: Pick<Account, 'role' | 'needsOnboarding'>): string =>
  needsOnboarding ? '/bienvenue' : TABS[role][0].to;

/** After the first step of a sign-in: asks for the second where the account wants it. */
export function useAfterFirstStep(): (entered: EnteredView, wanted?: string) => Promise<void> {
  const enter = useEnter();
  const navigate = useNavigate();
  return ({ needsCode }, wanted) => (needsCode ? navigate({ to: '/connexion/code', search: { retour: safePath(wanted) } }) : enter(wanted));
}

/** Reads the new session, then goes where the person wanted to go, or to the first page of the role. */
export function useEnter(): (wanted?: string) => Promise<void> {
  const queries = useQueryClient();
  const forget = useForgetSession();
  const navigate = useNavigate();
  return async (wanted) => {
    await forget();
    const { account } = await queries.ensureQueryData(sessionOptions);
    const kept = takeReturn();
    const href = safePath(wanted) ?? kept ?? (account ? firstPageOf(account) : '/');
    await navigate({ href, reloadDocument: isServed(href) });
  };
}
