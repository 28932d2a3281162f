import type { PersonRole } from '@seve/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { TABS } from '../../navigation.js';
import { sessionOptions, useForgetSession } from '../../session.js';
import { safePath, takeReturn } from './return-path.js';

/** The first page of each role. */
export const firstPageOf = (role: PersonRole): string => TABS[role][0]?.to ?? '/';

/** Reads the new session, then goes where the person wanted to go, or to the first page of the role. */
export function useEnter(): (wanted?: string) => Promise<void> {
  const queries = useQueryClient();
  const forget = useForgetSession();
  const navigate = useNavigate();
  return async (wanted) => {
    await forget();
    const { account } = await queries.ensureQueryData(sessionOptions);
    const kept = takeReturn();
    await navigate({ href: safePath(wanted) ?? kept ?? (account ? firstPageOf(account.role) : '/') });
  };
}
