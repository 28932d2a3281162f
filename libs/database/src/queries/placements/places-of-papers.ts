import type { CivilDate } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { Agreement } from '../../entities/agreement.entities.js';
import { Contract } from '../../entities/contract.entities.js';
import type { PaperColumns } from '../papers/agreements/signatories.js';

export interface PlaceOfPaper {
  placementId: string;
  /** Null for one without end. */
  endOn: CivilDate | null;
  /** Of the student; null where it is not known. */
  birthDate: CivilDate | null;
}

/** Returns the placement of each paper, by the id of its agreement or contract. */
export async function placesOfPapers(
  manager: EntityManager,
  papers: readonly Pick<PaperColumns, 'agreementId' | 'contractId'>[],
): Promise<Map<string, PlaceOfPaper>> {
  const relations = { placement: { student: true } } as const;
  const agreementIds = papers.flatMap(({ agreementId }) => agreementId ?? []);
  const contractIds = papers.flatMap(({ contractId }) => contractId ?? []);
  const rows = [
    ...(agreementIds.length === 0 ? [] : await manager.find(Agreement, { where: { id: In(agreementIds) }, relations })),
    ...(contractIds.length === 0 ? [] : await manager.find(Contract, { where: { id: In(contractIds) }, relations })),
  ];
  return new Map(
    rows.map(({ id, placementId, placement: { endOn, student } }) => [id, { placementId, endOn, birthDate: student.birthDate }]),
  );
}
