import type { CivilDate, Level, OfferKind, WorkStudyBlock } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { type ClassReader, sharesNow } from '../classes/classes-seen.js';

export interface ProgrammePeriodRow {
  id: string;
  programmeId: string;
  schoolYear: number;
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate;
  weeks: number;
}

export interface ProgrammeRow {
  id: string;
  name: string;
  certification: string;
  level: Level;
  kinds: OfferKind[];
  workStudyBlocks: WorkStudyBlock[];
  nextProgrammeId: string | null;
  archivedAt: Date | null;
  /** Current classes, by name. */
  classes: { id: string; name: string }[];
  /** The reader can change it: the school's office, or a teacher who currently shares one of its classes. */
  canEdit: boolean;
}

/** SQL of the columns of a programme, with its classes that are not archived, by name. */
export const PROGRAMME_COLUMNS = {
  id: 'programme.id',
  name: 'programme.name',
  certification: 'programme.certification',
  level: 'programme.level',
  kinds: 'programme.kinds',
  workStudyBlocks: 'programme.work_study_blocks',
  classes: `coalesce((select json_agg(json_build_object('id', own.id, 'name', own.name) order by own.name, own.id) from class_group own
    where own.programme_id = programme.id and own.archived_at is null), '[]')`,
} as const;

/** Returns programmes of a school, or one of them: those in use first, then by name. Raw: the classes of each in one round trip. */
export const programmesOfSchool = (
  manager: EntityManager,
  { schoolId, teacherId }: ClassReader,
  id: string | null = null,
): Promise<ProgrammeRow[]> =>
  rowsOf<ProgrammeRow>(
    manager,
    {
      ...PROGRAMME_COLUMNS,
      nextProgrammeId: 'programme.next_programme_id',
      archivedAt: 'programme.archived_at',
      canEdit: `($2::uuid is null or exists (select 1 from class_group own where own.programme_id = programme.id and own.archived_at is null
        and ${sharesNow('own.id', '$2')}))`,
    },
    `from programme where programme.school_id = $1 and ($3::uuid is null or programme.id = $3)
     order by programme.archived_at is not null, programme.name, programme.id`,
    [schoolId, teacherId, id],
  );

/** Returns placement periods of these programmes, in chronological order. Raw: dates as text. */
export const periodsOf = (manager: EntityManager, programmeIds: readonly string[]): Promise<ProgrammePeriodRow[]> =>
  rowsOf<ProgrammePeriodRow>(
    manager,
    {
      id: 'period.id',
      programmeId: 'period.programme_id',
      schoolYear: 'period.school_year',
      kind: 'period.kind',
      startOn: 'period.start_on::text',
      endOn: 'period.end_on::text',
      weeks: 'period.weeks',
    },
    'from placement_period period where period.programme_id = any($1::uuid[]) order by period.start_on, period.id',
    [programmeIds],
  );
