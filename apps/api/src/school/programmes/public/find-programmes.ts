import { Injectable } from '@nestjs/common';
import { type CampusProgrammeRow, campusProgrammes, type ProgrammeFilter, type ProgrammePeriodRow, periodsOf } from '@seve/database';
import { NotFound } from '@seve/domain';
import { diplomas, fold } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { type Page, pageOf, readCursor } from '../../../http/validation/cursor.js';
import { foldedWords } from '../../../http/validation/folded-words.js';
import { viewOfPublic } from './programme.view.js';
import type { ProgrammesQuery, PublicProgramme, PublicProgrammeList } from './public-programmes.dto.js';

/** Programme with its periods in chronological order. */
export interface FoundProgramme {
  row: CampusProgrammeRow;
  periods: ProgrammePeriodRow[];
}

/** Finds programmes of the schools of the campus: which students come to companies, and when. */
@Injectable()
export class FindProgrammes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async listPublic(query: ProgrammesQuery): Promise<PublicProgrammeList> {
    const { items, next } = await this.list(query, { schoolId: null, withArchived: false });
    return { items: items.map((one) => this.viewOf(one)), next };
  }

  /** @throws NotFound for an archived programme. */
  async readPublic(id: string): Promise<PublicProgramme> {
    const filter = { ...this.nothingAsked(), id: isUUID(id) ? id : null };
    const [row] = filter.id === null ? [] : await campusProgrammes(this.dataSource.manager, filter, { after: null, limit: 1 });
    if (!row) throw new NotFound('not-found');
    return this.viewOf({ row, periods: await periodsOf(this.dataSource.manager, [row.id]) });
  }

  /** Returns a page of programmes, those whose students leave first on top. */
  async list(
    { q = '', level, kind, cursor, limit }: ProgrammesQuery,
    of: Pick<ProgrammeFilter, 'schoolId' | 'withArchived'>,
  ): Promise<Page<FoundProgramme>> {
    const { manager } = this.dataSource;
    const after = readCursor(cursor, ['day', 'text', 'id'] as const);
    const filter = { ...this.nothingAsked(), ...of, words: foldedWords(q).map(wordOf), level: level ?? null, kind: kind ?? null };
    const rows = await campusProgrammes(manager, filter, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ nextOn, name, id }) => [nextOn, name, id]);
    const periods = await periodsOf(
      manager,
      items.map(({ id }) => id),
    );
    return { items: items.map((row) => ({ row, periods: periods.filter(({ programmeId }) => programmeId === row.id) })), next };
  }

  viewOf({ row, periods }: FoundProgramme): PublicProgramme {
    return viewOfPublic(row, periods, this.clock.today());
  }

  private nothingAsked(): ProgrammeFilter {
    return { words: [], level: null, kind: null, schoolId: null, id: null, withArchived: false, today: this.clock.today() };
  }
}

const wordOf = (word: string) => ({
  word,
  certifications: diplomas().flatMap(({ key, title }) => (fold(title).includes(word) ? [key] : [])),
});
