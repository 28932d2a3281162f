import { isSchoolRole } from '@seve/domain';
import { useSession } from '../../session.js';

/** Returns `own` when a reserved offer that the reader sees is reserved for the reader's school; `partner` for other readers. */
export function useReservedReader(): 'own' | 'partner' {
  const { account } = useSession();
  return account !== null && (account.role === 'student' || isSchoolRole(account.role)) ? 'own' : 'partner';
}
