import { InvalidInput } from '@seve/domain';
import type { Outbox, UnitOfWork } from '@seve/jobs';

/** Runs an act that needs a code and commits in any case, so that a wrong code is counted. @throws InvalidInput when the act returns false for a wrong code */
export async function byCode(outbox: Outbox, act: (work: UnitOfWork) => Promise<boolean>): Promise<void> {
  if (!(await outbox.transaction(act))) throw new InvalidInput([{ path: 'code', code: 'signature.wrong-code' }]);
}
