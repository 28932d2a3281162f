import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { classesOfSchool, historyRows, recordEdit, School, schoolsWithCounts, teachersOfSchool } from '@seve/database';
import { InvalidInput, NotFound, shownCount } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { communeName, fold } from '@seve/reference';
import { DataSource, Not, Repository } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../../http/session/principal.js';
import type {
  NewSchoolInput,
  OwnSchoolInput,
  SchoolInput,
  SchoolName,
  SchoolRecordView,
  SchoolSheetView,
  SchoolView,
} from './schools.dto.js';

const MOST_FOUND = 8;

@Injectable()
export class SchoolsService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(School) private readonly schools: Repository<School>,
    private readonly outbox: Outbox,
  ) {}

  async list(): Promise<SchoolView[]> {
    const rows = await schoolsWithCounts(this.dataSource.manager);
    return rows.map(({ communeInsee, ...school }) => ({ ...school, communeName: communeName(communeInsee) }));
  }

  /** Returns the schools whose name or commune contains every word typed. */
  async search(q: string): Promise<SchoolName[]> {
    const words = fold(q).split(' ').filter(Boolean);
    const rows = await this.schools.find({ order: { name: 'ASC', id: 'ASC' } });
    const named = rows.map(({ id, name, communeInsee }) => ({ id, name, communeName: communeName(communeInsee) }));
    return named.filter((one) => words.every((word) => fold(`${one.name} ${one.communeName}`).includes(word))).slice(0, MOST_FOUND);
  }

  async read(id: string): Promise<SchoolSheetView> {
    const record = await this.record(id);
    const { manager } = this.dataSource;
    const [teachers, classes] = await Promise.all([teachersOfSchool(manager, id), classesOfSchool(manager, id)]);
    return {
      ...record,
      teachers: teachers.map(({ membershipId: _membershipId, ...teacher }) => teacher),
      classes: classes.map((one) => ({ ...one, students: shownCount(one.students) })),
    };
  }

  /** @throws NotFound */
  async record(id: string): Promise<SchoolRecordView> {
    const school = await this.schools.findOneBy({ id });
    if (!school) throw new NotFound('not-found');
    const { createdAt: _createdAt, ...facts } = school;
    const history = await historyRows(this.dataSource.manager, { school: [id] });
    return { ...facts, communeName: communeName(school.communeInsee), history };
  }

  /** Edits a school; without `kind` its kind stays. @throws NotFound; InvalidInput when another school has this UAI. */
  async edit(by: Principal, id: string, { kind, ...input }: OwnSchoolInput & Partial<SchoolInput>): Promise<void> {
    const { name, address, communeInsee, uai = null, email = null, phone = null, isRuralSchool } = input;
    const flags = { ...(kind && { kind }), ...(isRuralSchool !== undefined && { isRuralSchool }) };
    const after = { name, address, communeInsee, uai, email, phone, ...flags };
    await this.outbox.transaction(async ({ manager }) => {
      const before = await manager.findOne(School, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!before) throw new NotFound('not-found');
      const isTaken = uai !== null && (await manager.existsBy(School, { uai, id: Not(id) }));
      if (isTaken) throw new InvalidInput([{ path: 'uai', code: 'school.uai-taken' }]);
      await manager.update(School, { id }, after);
      const { accountId, role } = by;
      await recordEdit(manager, { accountId, role }, { entityType: 'school', entityId: id, before, after });
    });
  }

  /** @throws InvalidInput when another school has this UAI. */
  async create({ name, kind, uai, communeInsee }: NewSchoolInput): Promise<SchoolView> {
    const school = { name, kind, uai: uai ?? null, communeInsee };
    const id = await this.outbox.transaction(async ({ manager }) => {
      const values = { id: uuid(), ...school };
      const inserted = await manager.createQueryBuilder().insert().into(School).values(values).orIgnore().returning('id').execute();
      if (inserted.raw.length === 0) throw new InvalidInput([{ path: 'uai', code: 'school.uai-taken' }]);
      return values.id;
    });
    return { id, name, kind, uai: school.uai, communeName: communeName(communeInsee), teachers: 0, classes: 0 };
  }
}
