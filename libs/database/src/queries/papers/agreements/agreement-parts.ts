import { type AgreementParts, PARTIES, type PartOf, type Party } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { AgreementPart, AgreementRemark } from '../../../entities/agreement.entities.js';

export type PartRow<P extends Party> = Omit<AgreementPart, 'content' | 'agreement' | 'party'> & { content: PartOf<P> };
export type PartRows = { [P in Party]: PartRow<P> };

/** The three parts of an agreement. */
export async function partsOf(manager: EntityManager, agreementId: string): Promise<PartRows> {
  const rows = await manager.findBy(AgreementPart, { agreementId });
  const found = Object.fromEntries(rows.map((row) => [row.party, row]));
  for (const party of PARTIES) if (found[party] === undefined) throw new Error(`Agreement ${agreementId} has no part ${party}`);
  return found as unknown as PartRows;
}

export const contentOf = ({ host, school, student }: PartRows): AgreementParts => ({
  host: host.content,
  school: school.content,
  student: student.content,
});

/** Remarks of an agreement that wait for their side, the oldest first. */
export const openRemarks = (manager: EntityManager, agreementId: string): Promise<AgreementRemark[]> =>
  manager
    .createQueryBuilder(AgreementRemark, 'remark')
    .where({ agreementId })
    .andWhere('remark.answeredAt is null')
    .orderBy('remark.createdAt')
    .getMany();

/** What a reader writes counts as seen. Raw: joins JSON. */
export async function seeOwnPart(
  manager: EntityManager,
  { agreementId, readerId }: { agreementId: string; readerId: string },
  written: object,
): Promise<void> {
  await manager.query('update agreement_look set seen = seen || $3::jsonb where agreement_id = $1 and reader_id = $2', [
    agreementId,
    readerId,
    JSON.stringify(written),
  ]);
}
