import type { CivilDate } from '@seve/domain';
import { type EntityManager, In, LessThan } from 'typeorm';
import { FrameworkAgreement } from '../../../entities/framework-agreement.entities.js';

/** Deletes framework agreements that ended before `before`, with their contacts, signatures and text. Returns their ids. */
export async function forgetEndedFrameworks(
  manager: EntityManager,
  { before, limit }: { before: CivilDate; limit: number },
): Promise<string[]> {
  const ended = await manager.find(FrameworkAgreement, {
    select: { id: true },
    where: { state: 'ended', endedOn: LessThan(before) },
    order: { id: 'ASC' },
    take: limit,
  });
  const ids = ended.map(({ id }) => id);
  if (ids.length === 0) return [];
  await manager.update(FrameworkAgreement, { renewsId: In(ids) }, { renewsId: null });
  await manager.delete(FrameworkAgreement, { id: In(ids) });
  return ids;
}
