import { AGREEMENT_KINDS, type CivilDate, CONTRACT_KINDS, type OfferKind } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Placement } from '../../entities/placement.entity.js';
import { rowsOf } from '../../rows.js';
import { type ClassReader, ofClassesSeen, sharesNow } from '../school/classes/classes-seen.js';
import { HOST, HOST_NAME } from './host.js';

/** An agreed place without agreement or contract. */
export interface UnpreparedPlaceRow {
  id: string;
  firstName: string;
  lastName: string;
  className: string;
  hostName: string;
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate;
}

const ROW = {
  id: 'placement.id',
  firstName: 'student.first_name',
  lastName: 'student.last_name',
  className: 'class_group.name',
  hostName: HOST_NAME,
  kind: 'placement.kind',
  startOn: 'placement.start_on::text',
  endOn: 'placement.end_on::text',
} as const;

/** SQL: agreed placements that have not ended; beginning an agreement or contract moves a place on from `agreed`. */
const UNPREPARED = `from class_group join student on student.class_group_id = class_group.id
  join placement on placement.student_id = student.id ${HOST}
  where class_group.school_id = $1 and ($2::uuid is null or ${sharesNow('class_group.id', '$2')})
    and placement.state = 'agreed' and placement.end_on >= $3 and placement.kind = any($4)`;

const PAPER_KINDS: readonly OfferKind[] = [...AGREEMENT_KINDS, ...CONTRACT_KINDS];

interface Asked {
  today: CivilDate;
  limit: number;
}

/**
 * Returns unprepared places in the classes visible to this reader, by first day, and their number. Raw: a host with or without an account.
 */
export async function unpreparedPlaces(
  manager: EntityManager,
  { schoolId, teacherId }: ClassReader,
  { today, limit }: Asked,
): Promise<{ rows: UnpreparedPlaceRow[]; count: number }> {
  const whose = [schoolId, teacherId, today, PAPER_KINDS];
  const order = 'order by placement.start_on, placement.id limit $5';
  const rows = await rowsOf<UnpreparedPlaceRow>(manager, ROW, `${UNPREPARED} ${order}`, [...whose, limit]);
  if (rows.length < limit) return { rows, count: rows.length };
  const [all] = await manager.query<{ count: number }[]>(`select count(*)::int as count ${UNPREPARED}`, whose);
  return { rows, count: all?.count ?? rows.length };
}

/** Returns those of these places, in any state, whose class is visible to the reader, ordered by student. */
export const placesSeen = (manager: EntityManager, ids: readonly string[], reader: ClassReader): Promise<Placement[]> =>
  ofClassesSeen(
    manager
      .createQueryBuilder(Placement, 'placement')
      .innerJoin('placement.student', 'student')
      .innerJoin('student.classGroup', 'classGroup')
      .where('placement.id = any(:ids)', { ids }),
    'classGroup',
    reader,
  )
    .orderBy('placement.studentId')
    .addOrderBy('placement.id')
    .getMany();
