import type { EnteredView } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { TABS } from '../../../navigation.js';
import { type Account, sessionOptions, useForgetSession } from '../../../session.js';
import { isServed, safePath, takeReturn } from './return-path.js';

/** Returns the first page of each role; the onboarding for a new student. */
export const firstPageOf = ({ role, needsOnboarding }: Pick<Account, 'role' | 'needsOnboarding'>): string =>
  needsOnboarding ? '/bienvenue' : TABS[role][0].to;

/** Returns a function for the end of a sign-in's first step: it asks for the second step when the account has one, else enters. */
export function useAfterFirstStep(): (entered: EnteredView, wanted?: string) => Promise<void> {
  const enter = useEnter();
  const navigate = useNavigate();
  return ({ needsCode }, wanted) => (needsCode ? navigate({ to: '/connexion/code', search: { retour: safePath(wanted) } }) : enter(wanted));
}

/** Returns a function that loads the new session, then opens the wanted page or the first page of the role. */
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
