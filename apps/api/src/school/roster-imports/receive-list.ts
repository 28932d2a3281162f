import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { classesToImportInto, insertLines, RosterImport, type RosterImportRow } from '@seve/database';
import { FileStore, type ReadOptions, type ReadTable, type RosterReading, runRosterRead } from '@seve/documents';
import { InvalidInput, NotFound, noRows, ROSTER_PLANNED_AT_ONCE, type RosterMapping, TooMany } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { planImport } from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Upload } from '../../http/server/upload.js';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { importerOf } from './own-import.js';
import { proposeClasses } from './propose-classes.js';
import type { RosterFileQuery } from './roster-file.dto.js';
import { takenColumns } from './taken-columns.js';

const LINES_AT_ONCE = 1_000;
const NAME_MAX = 120;
/** Maximum number of files read at once; each is read in a process of its own. */
const READINGS_MAX = 2;

type Sound = Extract<RosterReading, { refusal: null }>;

@Injectable()
export class ReceiveList {
  private readings = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'secret'>,
  ) {}

  /**
   * Reads a file into a new import and returns its id. @throws InvalidInput with a code for what is wrong with the file; NotFound for a
   * class into which the importer may not write; TooMany while other files are read; StorageFull.
   */
  async receive(by: SchoolPrincipal, { sheet, classGroupId, take = '' }: RosterFileQuery, { fileName, bytes }: Upload): Promise<string> {
    if (bytes.length === 0) throw new InvalidInput([{ path: 'file', code: 'roster-file.empty' }]);
    if (classGroupId !== undefined) await this.requireClass(classGroupId, by);
    const id = uuid();
    const reading = await this.read(id, bytes, { today: this.clock.today(), sheet: sheet ?? null, taken: takenColumns(take) });
    await this.outbox.transaction((work) =>
      this.keep(work, { id, by, fileName: cleanName(fileName), meantFor: classGroupId ?? null }, reading),
    );
    return id;
  }

  private async requireClass(classGroupId: string, by: SchoolPrincipal): Promise<void> {
    const open = await classesToImportInto(this.dataSource.manager, importerOf(by));
    if (!open.some(({ id }) => id === classGroupId)) throw new NotFound('not-found');
  }

  private async read(id: string, bytes: Buffer, options: ReadOptions): Promise<Sound> {
    if (this.readings >= READINGS_MAX) throw new TooMany('roster-file.busy');
    this.readings += 1;
    try {
      await this.files.write(id, bytes);
      const reading = await runRosterRead(this.files.pathOf(id), options, (ine) => this.hashOf(ine));
      if (reading.refusal !== null)
        throw new InvalidInput([{ path: reading.refusal === 'roster-import.column-never-kept' ? 'take' : 'file', code: reading.refusal }]);
      return reading;
    } finally {
      this.readings -= 1;
      await this.files.delete(id);
    }
  }

  /** Returns a keyed hash of the national number; the number itself is never stored. */
  private hashOf(ine: string): string {
    return createHmac('sha256', this.config.secret)
      .update(`ine ${ine.replaceAll(/\s/g, '')}`)
      .digest('base64url');
  }

  private async keep(
    work: UnitOfWork,
    { id, by, fileName, meantFor }: { id: string; by: SchoolPrincipal; fileName: string; meantFor: string | null },
    { table, rows }: Sound,
  ): Promise<void> {
    const { manager } = work;
    const importer = importerOf(by);
    const mapping = mappingOf(table);
    const { format, encoding, separator, sheet, sheets, formulas, gone, columns, dropped } = table;
    await manager.insert(RosterImport, {
      ...{ id, ...importer, accountId: by.accountId, fileName, format, encoding, separator, sheet, sheets, formulas, gone },
      ...{ lines: table.rows, columns, dropped, mapping, classes: [], counts: noRows(), pupilsBefore: 0 },
    });
    let batch: Pick<RosterImportRow, 'seq' | 'line' | 'cells' | 'section'>[] = [];
    let seq = 0;
    for (const { line, cells, section } of rows()) {
      seq += 1;
      batch.push({ seq, line, cells, section });
      if (batch.length === LINES_AT_ONCE) {
        await insertLines(manager, id, batch);
        batch = [];
      }
    }
    if (batch.length > 0) await insertLines(manager, id, batch);
    const classes = await proposeClasses(manager, { id, mapping, ...importer }, { earlier: [], meantFor });
    const isLong = seq > ROSTER_PLANNED_AT_ONCE;
    const plan = isLong
      ? { state: 'planning' as const }
      : await planImport(manager, { id, mapping, classes, ...importer }, this.clock.today());
    await manager.update(RosterImport, { id }, { classes, ...plan });
    if (isLong) await work.enqueue('run-roster-import', { importId: id });
  }
}

/** Returns the mapping of columns that the reader guessed. */
const mappingOf = ({ columns }: ReadTable): RosterMapping =>
  Object.fromEntries(columns.flatMap(({ field }, index) => (field === null ? [] : [[field, index]])));

const cleanName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .split(/[/\\]/)
    .at(-1)
    ?.trim()
    .slice(0, NAME_MAX) || 'liste';
