import { type PaperParts, PLACEMENT_PAPERS, type PlacementPaperType } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { AgreementPart, AgreementRemark } from '../../entities/agreement.entities.js';
import type { ContractRemark } from '../../entities/contract.entities.js';
import { TABLES_BESIDE } from './paper-tables.js';

type PartRow<Content> = Omit<AgreementPart, 'content' | 'agreement' | 'agreementId' | 'party'> & { content: Content };
type Rows<Parts> = { [Party in keyof Parts]: PartRow<Parts[Party]> };
export type PartRows<Type extends PlacementPaperType> = Rows<PaperParts<Type>>;
export type RemarkRow<Type extends PlacementPaperType> = { agreement: AgreementRemark; contract: ContractRemark }[Type];

/** The three parts of a paper. */
export async function partsOf<Type extends PlacementPaperType>(manager: EntityManager, type: Type, id: string): Promise<PartRows<Type>> {
  const { part, foreignKey } = TABLES_BESIDE[type];
  const rows = await manager.findBy(part, { [foreignKey]: id });
  const found = PLACEMENT_PAPERS[type].parties.map((party) => {
    const row = rows.find((one) => one.party === party);
    if (row === undefined) throw new Error(`The ${type} ${id} has no part ${String(party)}`);
    return [party, row] as const;
  });
  return Object.fromEntries(found) as unknown as PartRows<Type>;
}

type Contents<Parts> = { [Party in keyof Parts]: Parts[Party] extends { content: infer Content } ? Content : never };

/** Contents of the parts. */
export const contentOf = <Parts extends object>(parts: Parts): Contents<Parts> =>
  Object.fromEntries(
    Object.entries<{ content: unknown }>(parts as Record<string, never>).map(([party, { content }]) => [party, content]),
  ) as Contents<Parts>;

/** Remarks that wait for their side, the oldest first. */
export const openRemarks = <Type extends PlacementPaperType>(manager: EntityManager, type: Type, id: string): Promise<RemarkRow<Type>[]> =>
  manager
    .createQueryBuilder(TABLES_BESIDE[type].remark, 'remark')
    .where({ [TABLES_BESIDE[type].foreignKey]: id })
    .andWhere('remark.answeredAt is null')
    .orderBy('remark.createdAt')
    .getMany() as Promise<RemarkRow<Type>[]>;

/** Marks the fields that a reader writes as seen by that reader. Raw: joins JSON. */
export async function seeOwnPart(
  manager: EntityManager,
  type: PlacementPaperType,
  { paperId, readerId }: { paperId: string; readerId: string },
  written: object,
): Promise<void> {
  await manager.query(`update ${type}_look set seen = seen || $3::jsonb where ${type}_id = $1 and reader_id = $2`, [
    paperId,
    readerId,
    JSON.stringify(written),
  ]);
}
