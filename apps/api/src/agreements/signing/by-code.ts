import { InvalidInput } from '@seve/domain';
import type { Outbox, UnitOfWork } from '@seve/jobs';

/** Commits what an act by code did, the count of a wrong code too. @throws InvalidInput where it returns false: the code was wrong */
export async function byCode(outbox: Outbox, act: (work: UnitOfWork) => Promise<boolean>): Promise<void> {
  if (!(await outbox.transaction(act))) throw new InvalidInput([{ path: 'code', code: 'signature.wrong-code' }]);
}
