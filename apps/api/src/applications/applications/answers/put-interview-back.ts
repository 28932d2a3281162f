import { type BeforeAnswer, Interview } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { Not } from 'typeorm';

/** As before an answer: an interview that was proposed with it goes, one that was called off by it stands again. */
export async function putInterviewBack({ manager }: UnitOfWork, applicationId: string, before: BeforeAnswer['interview']): Promise<void> {
  if (before === null) await manager.delete(Interview, { applicationId });
  else {
    const changed = { applicationId, status: Not(before) };
    await manager.update(Interview, changed, { status: before, sequence: () => 'sequence + 1', updatedAt: () => 'now()' });
  }
}
