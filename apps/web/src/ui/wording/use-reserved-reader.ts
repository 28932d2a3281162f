import { isSchoolRole } from '@seve/domain';
import { useSession } from '../../session.js';

/** Whether an offer that is reserved, and that the reader sees, is kept for the reader's own school. */
export function useReservedReader(): 'own' | 'partner' {
  const { account } = useSession();
  return account !== null && (account.role === 'student' || isSchoolRole(account.role)) ? 'own' : 'partner';
}
