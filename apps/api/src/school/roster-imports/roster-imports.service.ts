import { Injectable } from '@nestjs/common';
import {
  type ClassDecision,
  classesToImportInto,
  importsOf,
  plannedRows,
  RosterImport,
  recordMoves,
  teachersOfSchool,
} from '@seve/database';
import {
  type FieldError,
  InvalidInput,
  InvalidTransition,
  type Locale,
  move,
  ROSTER_IMPORT_TABLE,
  ROSTER_PLANNED_AT_ONCE,
  ROW_KINDS,
  type RosterMapping,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { planImport } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import { importerOf, ownImport } from './own-import.js';
import { proposeClasses } from './propose-classes.js';
import { viewOfImport, viewOfImportRow, viewOfImportSummary } from './roster-import.view.js';
import type {
  ClassDecisionInput,
  FieldColumn,
  ImportRowList,
  ImportRowsQuery,
  RosterImportDetail,
  RosterImportList,
  RosterPlanInput,
} from './roster-imports.dto.js';

@Injectable()
export class RosterImportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(by: SchoolPrincipal, { cursor, limit }: PageQuery): Promise<RosterImportList> {
    const [after = null] = readCursor(cursor, ['id'] as const) ?? [];
    const rows = await importsOf(this.dataSource.manager, importerOf(by), { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: items.map((one) => viewOfImportSummary(one, this.clock.now())), next };
  }

  async find(id: string, by: SchoolPrincipal, locale: Locale): Promise<RosterImportDetail> {
    const { manager } = this.dataSource;
    const found = await ownImport(manager, id, by);
    const importer = importerOf(by);
    const [open, teachers] = [
      await classesToImportInto(manager, importer),
      importer.teacherId === null ? await teachersOfSchool(manager, importer.schoolId) : [],
    ];
    return viewOfImport(found, { open, teachers, now: this.clock.now(), locale });
  }

  async rows(id: string, by: SchoolPrincipal, { kind, cursor, limit }: ImportRowsQuery, locale: Locale): Promise<ImportRowList> {
    const { manager } = this.dataSource;
    await ownImport(manager, id, by);
    const [after = 0] = readCursor(cursor, ['whole'] as const) ?? [];
    const rows = await plannedRows(manager, id, kind ? [kind] : ROW_KINDS, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ seq }) => [seq]);
    return { items: items.map((row) => viewOfImportRow(row, locale)), next };
  }

  /** @throws InvalidInput for an unknown column or class; InvalidTransition once the import is applied. */
  async plan(id: string, by: SchoolPrincipal, input: RosterPlanInput): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const found = await ownImport(manager, id, by, { isLocked: true });
      requireDraft(found);
      const mapping = mappingOf(input.mapping, found);
      const earlier = await this.decided(manager, found, input.classes, by);
      const scope = { id, mapping, ...importerOf(by) };
      const classes = await proposeClasses(manager, scope, { earlier, meantFor: null });
      const isLong = found.lines > ROSTER_PLANNED_AT_ONCE;
      const plan = isLong ? await this.planLater(work, found, by) : await planImport(manager, { ...scope, classes }, this.clock.today());
      await manager.update(RosterImport, { id }, { mapping, classes, disablesAbsent: input.disablesAbsent, failureCode: null, ...plan });
    });
  }

  /** Lets the worker plan a long list and report its progress. */
  private async planLater(work: UnitOfWork, { id, state }: RosterImport, { accountId, role }: SchoolPrincipal) {
    const to = move(ROSTER_IMPORT_TABLE, state, 'planning', role, 'plan');
    await recordMoves(work.manager, { accountId, role }, { entityType: 'roster_import', entityId: id, from: state, to, act: 'plan' });
    await work.enqueue('run-roster-import', { importId: id });
    return { state: to, done: 0 };
  }

  async discard(id: string, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      requireDraft(await ownImport(manager, id, by, { isLocked: true }));
      await manager.delete(RosterImport, { id });
    });
  }

  /** Returns the class decisions of an input. @throws InvalidInput with the path of the invalid decision. */
  private async decided(
    manager: EntityManager,
    found: RosterImport,
    inputs: readonly ClassDecisionInput[],
    by: SchoolPrincipal,
  ): Promise<ClassDecision[]> {
    const importer = importerOf(by);
    const classIds = new Set((await classesToImportInto(manager, importer)).map((one) => one.id));
    const teacherIds = new Set(
      importer.teacherId === null ? (await teachersOfSchool(manager, importer.schoolId)).map((one) => one.membershipId) : [],
    );
    const errors: FieldError[] = [];
    for (const [index, { to, classGroupId, certification, teacherId }] of inputs.entries()) {
      if (to === 'class' && !(classGroupId && classIds.has(classGroupId)))
        errors.push({ path: `classes.${index}.classGroupId`, code: 'roster-import.class-unknown' });
      if (to === 'open' && !certification) errors.push({ path: `classes.${index}.certification`, code: 'roster-import.diploma-missing' });
      if (to === 'open' && importer.teacherId === null && !(teacherId && teacherIds.has(teacherId)))
        errors.push({ path: `classes.${index}.teacherId`, code: 'roster-import.teacher-missing' });
    }
    if (errors.length > 0) throw new InvalidInput(errors);
    const pupils = new Map(found.classes.map((one) => [one.name, one.pupils]));
    return inputs.map(({ name, to, classGroupId, certification, teacherId }) => ({
      ...{ name, to, pupils: pupils.get(name) ?? 0 },
      classGroupId: to === 'class' ? (classGroupId ?? null) : null,
      certification: certification ?? null,
      teacherId: to === 'open' && importer.teacherId === null ? (teacherId ?? null) : null,
    }));
  }
}

/** @throws InvalidTransition for an import that was applied, or is being applied. */
export function requireDraft({ state }: RosterImport): void {
  if (state !== 'ready') throw new InvalidTransition('roster-import.not-ready');
}

/**
 * Returns the mapping of the chosen columns. The field of national numbers takes only hashed columns, and no other field does.
 * @throws InvalidInput
 */
function mappingOf(chosen: readonly FieldColumn[], { columns }: RosterImport): RosterMapping {
  const errors: FieldError[] = [];
  for (const [index, { field, column }] of chosen.entries()) {
    const found = columns[column];
    if (!found) errors.push({ path: `mapping.${index}.column`, code: 'roster-import.column-unknown' });
    else if (found.isHashed !== (field === 'ine')) errors.push({ path: `mapping.${index}.field`, code: 'roster-import.ine-column' });
    if (chosen.some((other, at) => at < index && (other.field === field || other.column === column)))
      errors.push({ path: `mapping.${index}.field`, code: 'roster-import.field-twice' });
  }
  if (errors.length > 0) throw new InvalidInput(errors);
  return Object.fromEntries(chosen.map(({ field, column }) => [field, column]));
}
