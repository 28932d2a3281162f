import { Injectable } from '@nestjs/common';
import { School, schoolsWithCounts } from '@seve/database';
import { InvalidInput } from '@seve/domain';
import { communeByInsee } from '@seve/reference';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { NewSchoolInput, SchoolView } from './schools.dto.js';

const communeName = (insee: string) => communeByInsee(insee)?.name ?? insee;

@Injectable()
export class SchoolsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(): Promise<SchoolView[]> {
    const rows = await schoolsWithCounts(this.dataSource.manager);
    return rows.map(({ communeInsee, ...school }) => ({ ...school, communeName: communeName(communeInsee) }));
  }

  /** @throws InvalidInput when another school has this UAI. */
  async create({ name, kind, uai, communeInsee }: NewSchoolInput): Promise<SchoolView> {
    const school = { id: uuid(), name, kind, uai: uai ?? null, communeInsee };
    const inserted = await this.dataSource.createQueryBuilder().insert().into(School).values(school).orIgnore().returning('id').execute();
    if (inserted.raw.length === 0) throw new InvalidInput([{ path: 'uai', code: 'school.uai-taken' }]);
    return { id: school.id, name, kind, uai: school.uai, communeName: communeName(communeInsee), teachers: 0, classes: 0 };
  }
}
