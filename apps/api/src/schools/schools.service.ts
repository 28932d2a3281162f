import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { classesOfSchool, School, schoolsWithCounts, teachersOfSchool } from '@seve/database';
import { InvalidInput, NotFound, shownCount } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { communeName, fold } from '@seve/reference';
import { DataSource, Repository } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { NewSchoolInput, SchoolName, SchoolSheetView, SchoolView } from './schools.dto.js';

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

  /** Schools whose name or commune holds every word typed. */
  async search(q: string): Promise<SchoolName[]> {
    const words = fold(q).split(' ').filter(Boolean);
    const rows = await this.schools.find({ order: { name: 'ASC', id: 'ASC' } });
    const named = rows.map(({ id, name, communeInsee }) => ({ id, name, communeName: communeName(communeInsee) }));
    return named.filter((one) => words.every((word) => fold(`${one.name} ${one.communeName}`).includes(word))).slice(0, MOST_FOUND);
  }

  async read(id: string): Promise<SchoolSheetView> {
    const school = await this.schools.findOneBy({ id });
    if (!school) throw new NotFound('not-found');
    const { manager } = this.dataSource;
    const [teachers, classes] = await Promise.all([teachersOfSchool(manager, id), classesOfSchool(manager, id)]);
    const { name, kind, uai, communeInsee } = school;
    return {
      ...{ id, name, kind, uai },
      teachers: teachers.map(({ membershipId: _membershipId, ...teacher }) => teacher),
      communeName: communeName(communeInsee),
      classes: classes.map((one) => ({ ...one, students: shownCount(one.students) })),
    };
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
