import { type BeforeAnswer, Interview } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { Not } from 'typeorm';

/** Restores the interview of before an answer: one proposed with the answer is deleted, one cancelled by it is scheduled again. */
export async function putInterviewBack({ manager }: UnitOfWork, applicationId: string, before: BeforeAnswer['interview']): Promise<void> {
  if (before === null) await manager.delete(Interview, { applicationId });
  else {
    const changed = { applicationId, status: Not(before) };
    await manager.update(Interview, changed, { status: before, sequence: () => 'sequence + 1', updatedAt: () => 'now()' });
  }
}
