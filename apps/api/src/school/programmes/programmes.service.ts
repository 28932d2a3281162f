import { Injectable } from '@nestjs/common';
import {
  type ClassReader,
  historyRows,
  PlacementPeriod,
  Programme,
  type ProgrammePeriodRow,
  type ProgrammeRow,
  periodsOf,
  programmesOfSchool,
  raiseStudentVersions,
  recordEdit,
  recordMoves,
} from '@seve/database';
import { Conflict, InvalidInput, NotFound, requireOrderedBlocks, requirePeriods, schoolYearAt } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { diplomaByKey } from '@seve/reference';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SchoolOfficePrincipal, SchoolPrincipal } from '../../http/session/principal.js';
import type { NewProgrammeInput, PeriodInput, ProgrammeDetail, ProgrammeInput, ProgrammeSummary } from './programmes.dto.js';
import { viewOfProgramme } from './programmes.view.js';

/** Programmes of a school: its office creates them; a teacher edits those of the classes they share. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async list(reader: ClassReader): Promise<ProgrammeSummary[]> {
    const { manager } = this.dataSource;
    const rows = await programmesOfSchool(manager, reader);
    const periods = await periodsOf(
      manager,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => viewOfProgramme(row, periods));
  }

  /** Returns the programmes of a school, for a reader who cannot change them. */
  async ofSchool(schoolId: string): Promise<ProgrammeSummary[]> {
    return (await this.list({ schoolId, teacherId: null })).map((one) => ({ ...one, canEdit: false }));
  }

  async find(id: string, reader: ClassReader): Promise<ProgrammeDetail> {
    const { manager } = this.dataSource;
    const row = await ownProgramme(manager, id, reader);
    const [periods, history] = await Promise.all([periodsOf(manager, [id]), historyRows(manager, { programme: [id] })]);
    return { ...viewOfProgramme(row, periods), blocks: row.workStudyBlocks, nextProgrammeId: row.nextProgrammeId, history };
  }

  /**
   * Creates a programme with the usual kinds of its level, until the office changes them. @throws InvalidInput for a name that another
   * programme of the school has.
   */
  async create(office: SchoolOfficePrincipal, { name, certification }: NewProgrammeInput): Promise<ProgrammeDetail> {
    const diploma = diplomaByKey(certification);
    if (!diploma) throw new NotFound('not-found');
    const { level } = diploma;
    const { schoolId } = office;
    const id = uuid();
    await this.outbox.transaction(async ({ manager }) => {
      await lockNames(manager, schoolId);
      await requireFreeName(manager, { schoolId, name, id });
      await manager.insert(Programme, { id, schoolId, name, certification, level, kinds: [level <= 4 ? 'pfmp' : 'internship'] });
      await recordMoves(manager, office, { entityType: 'programme', entityId: id, from: null, to: 'open', act: 'create' });
    });
    return this.find(id, office);
  }

  /** Edits a programme. Students of its classes are scored again when its weeks have changed. */
  async edit(id: string, by: SchoolPrincipal, input: ProgrammeInput): Promise<ProgrammeDetail> {
    requireOrderedBlocks(input.blocks);
    requirePeriods(input.periods);
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const before = await ownProgramme(manager, id, by);
      if (!before.canEdit) throw new NotFound('programme.not-yours');
      if (before.archivedAt) throw new Conflict('programme.archived');
      await lockNames(manager, by.schoolId);
      await requireFreeName(manager, { schoolId: by.schoolId, name: input.name, id });
      await this.requireNext(manager, id, by, input.nextProgrammeId ?? null);
      await this.write(work, before, input, by);
    });
    return this.find(id, by);
  }

  /** @throws Conflict while the programme has current classes. */
  async archive(id: string, office: SchoolOfficePrincipal): Promise<void> {
    await this.setArchived(id, office, true);
  }

  async reopen(id: string, office: SchoolOfficePrincipal): Promise<void> {
    await this.setArchived(id, office, false);
  }

  private async setArchived(id: string, office: SchoolOfficePrincipal, isArchived: boolean): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const { classes, archivedAt } = await ownProgramme(manager, id, office);
      if (isArchived === (archivedAt !== null)) return;
      if (isArchived && classes.length > 0) throw new Conflict('programme.in-use', { count: classes.length });
      await manager.update(Programme, { id }, { archivedAt: isArchived ? () => 'now()' : null });
      const [from, to, act] = isArchived ? ['open', 'archived', 'archive'] : ['archived', 'open', 'reopen'];
      await recordMoves(manager, office, { entityType: 'programme', entityId: id, from: from as string, to: to as string, act });
    });
  }

  private async write(work: UnitOfWork, before: ProgrammeRow, input: ProgrammeInput, by: SchoolPrincipal): Promise<void> {
    const { manager } = work;
    const { id } = before;
    const { name, kinds } = input;
    const known = (await periodsOf(manager, [id])).map(({ kind, startOn, endOn, weeks }) => ({ kind, startOn, endOn, weeks }));
    const periods = inOrder(input.periods);
    const workStudyBlocks = input.blocks.map(({ from, to, at }) => ({ from, to, at }));
    const after = { name, kinds, workStudyBlocks, nextProgrammeId: input.nextProgrammeId ?? null };
    const changed = await recordEdit(manager, by, {
      entityType: 'programme',
      entityId: id,
      before: { ...before, periods: known },
      after: { ...after, periods },
    });
    if (changed.length === 0) return;
    await manager.update(Programme, { id }, after);
    if (changed.includes('periods')) {
      await manager.delete(PlacementPeriod, { programmeId: id });
      await manager.insert(
        PlacementPeriod,
        periods.map((period) => ({ ...period, id: uuid(), programmeId: id, schoolYear: schoolYearAt(period.startOn) })),
      );
    }
    if (!changed.includes('workStudyBlocks')) return;
    const students = await raiseStudentVersions(manager, id);
    await work.enqueueAll(
      'match-student',
      students.map(({ id: studentId, version }) => ({ payload: { studentId, version } })),
    );
  }

  private async requireNext(manager: EntityManager, id: string, { schoolId }: SchoolPrincipal, nextId: string | null): Promise<void> {
    if (nextId === null) return;
    const isThere = nextId !== id && (await manager.existsBy(Programme, { id: nextId, schoolId, archivedAt: IsNull() }));
    if (!isThere) throw new InvalidInput([{ path: 'nextProgrammeId', code: 'programme.next' }]);
  }
}

/** @throws NotFound for a programme of another school. */
async function ownProgramme(manager: EntityManager, id: string, reader: ClassReader): Promise<ProgrammeRow> {
  const [row] = await programmesOfSchool(manager, reader, id);
  if (!row) throw new NotFound('not-found');
  return row;
}

const inOrder = (periods: readonly PeriodInput[]): Pick<ProgrammePeriodRow, 'kind' | 'startOn' | 'endOn' | 'weeks'>[] =>
  periods
    .map(({ kind, startOn, endOn, weeks }) => ({ kind, startOn, endOn, weeks }))
    .toSorted((one, other) => one.startOn.localeCompare(other.startOn));

/** Locks the names of a school, so that concurrent writes run one after the other. Raw SQL: a lock for the transaction. */
const lockNames = (manager: EntityManager, schoolId: string): Promise<unknown> =>
  manager.query(`select pg_advisory_xact_lock(hashtextextended('programmes of ' || $1, 0))`, [schoolId]);

async function requireFreeName(
  manager: EntityManager,
  { schoolId, name, id }: { schoolId: string; name: string; id: string },
): Promise<void> {
  const holder = await manager
    .createQueryBuilder(Programme, 'programme')
    .where('programme.schoolId = :schoolId and lower(programme.name) = lower(:name) and programme.archivedAt is null', { schoolId, name })
    .andWhere('programme.id <> :id', { id })
    .getExists();
  if (holder) throw new InvalidInput([{ path: 'name', code: 'programme.name-taken' }]);
}
