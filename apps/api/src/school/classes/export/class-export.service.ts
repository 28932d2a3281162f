import { Injectable, StreamableFile } from '@nestjs/common';
import { audit, studentsOfClasses, termsOfPlaces } from '@seve/database';
import { arrangeStudents, type Locale } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { ExportSheet } from '../../../core/files/sheet.js';
import { writeCsv } from '../../../core/files/write-csv.js';
import { ownClass } from '../../../core/school/own-class.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import { placementIdsOf, termsOfRow, viewOfStudent } from '../classes.view.js';
import type { ClassFilter } from './class-export.dto.js';
import { fileNameOf, sheetOf } from './class-sheet.js';
import { contactDetailsOf } from './contact-details.js';
import { writeXlsx } from './write-xlsx.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Class, filter and reader of an export. */
export interface ExportOf {
  id: string;
  filter: ClassFilter;
  locale: Locale;
}

/** Exports the rows that the table of the class shows under the same filters, in the same order, as a file. */
@Injectable()
export class ClassExport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async csv(of: ExportOf, member: SchoolPrincipal): Promise<StreamableFile> {
    const sheet = await this.sheet(of, member);
    return this.file(Buffer.from(writeCsv(sheet)), 'text/csv; charset=utf-8', fileNameOf(sheet.name, this.clock.today(), 'csv'));
  }

  async xlsx(of: ExportOf, member: SchoolPrincipal): Promise<StreamableFile> {
    const sheet = await this.sheet(of, member);
    return this.file(await writeXlsx(sheet), XLSX, fileNameOf(sheet.name, this.clock.today(), 'xlsx'));
  }

  private async sheet({ id, filter, locale }: ExportOf, member: SchoolPrincipal): Promise<ExportSheet> {
    const { manager } = this.dataSource;
    const { name } = await ownClass(manager, id, member);
    const today = this.clock.today();
    const rows = await studentsOfClasses(manager, [id]);
    const terms = await termsOfPlaces(manager, placementIdsOf(rows), today);
    const students = rows.map((row) => viewOfStudent(row, today, termsOfRow(terms, row)));
    const contacts = await contactDetailsOf(manager, id, today);
    await audit(manager, member, { act: 'exported', on: 'class_group', id });
    return sheetOf(name, arrangeStudents(students, filter), { contacts, terms, locale });
  }

  private file(content: Buffer, type: string, name: string): StreamableFile {
    return new StreamableFile(content, { type, disposition: `attachment; filename="${name}"`, length: content.length });
  }
}
