import {
  type Actor,
  classesToImportInto,
  type ImportOutcome,
  keepAdded,
  openClass,
  Programme,
  plannedRows,
  programmeFor,
  RosterImport,
  RosterImportRow,
  recordMoves,
  SYSTEM,
} from '@seve/database';
import { type CivilDate, Conflict, move, NotFound, ROSTER_IMPORT_TABLE, type RowKind, schoolYearAt } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { diplomaByKey } from '@seve/reference';
import { IsNull } from 'typeorm';
import { newClassCode } from '../roster/class-code.js';
import { addToRoster, leaveRoster, returnToRoster, updateRoster } from '../roster/write-roster.js';
import { planned, type TellProgress } from './plan-import.js';
import { changesOf } from './plan-rows.js';

/** Rows per statement; progress is reported after each. */
const ROWS_AT_ONCE = 1_000;

/** Class id by the class name in the file. */
type Places = ReadonlyMap<string, string>;

/** Locks the roster of a school, so that one import at a time writes into it. Raw: advisory lock. */
export async function lockSchoolRoster(work: UnitOfWork, schoolId: string): Promise<void> {
  await work.manager.query("select pg_advisory_xact_lock(hashtextextended('roster ' || $1, 0))", [schoolId]);
}

/**
 * Writes a planned import: creates its classes, adds, changes and disables pupils. @throws Conflict if the roster has changed since the
 * preview; nothing is written then.
 */
export async function applyImport(work: UnitOfWork, id: string, today: CivilDate, tell: TellProgress): Promise<void> {
  const { manager } = work;
  const found = await manager.findOneByOrFail(RosterImport, { id });
  await lockSchoolRoster(work, found.schoolId);
  await requireSamePlan(work, found, today);
  const actor = await actorOf(work, found);
  const author = { actor, schoolId: found.schoolId };
  const outcome: ImportOutcome = { openedClassIds: [], openedProgrammeIds: [], stayed: 0 };
  const places = await openClasses(work, found, today, outcome);
  let done = 0;
  for await (const rows of batches(work, id, ['new', 'changed', ...(found.disablesAbsent ? (['absent'] as const) : [])])) {
    const added = rows.filter(({ kind }) => kind === 'new');
    const ids = await addToRoster(
      work,
      author,
      added.map(({ person }) => {
        if (!person) throw new NotFound('not-found');
        const { firstName, lastName, birthDate, internalNumber, ineHash, email: contactEmail } = person;
        return { firstName, lastName, birthDate, internalNumber, ineHash, contactEmail, classGroupId: placeOf(places, person.className) };
      }),
    );
    await keepAdded(
      manager,
      id,
      added.map(({ seq }, index) => ({ seq, studentId: ids[index] ?? '' })),
    );
    await changePupils(work, author, places, rows);
    await leaveRoster(
      work,
      author,
      rows.flatMap(({ kind, studentId }) => (kind === 'absent' && studentId ? [studentId] : [])),
    );
    done += rows.length;
    await tell(done);
  }
  await manager.update(RosterImportRow, { importId: id }, { cells: null, candidates: [] });
  await manager.update(
    RosterImport,
    { id },
    {
      ...{
        state: move(ROSTER_IMPORT_TABLE, found.state, 'applied', 'system', 'finish'),
        appliedAt: () => 'now()',
        failureCode: null,
        outcome,
      },
      columns: found.columns.map((column) => ({ ...column, samples: [] })),
    },
  );
  await recordMoves(manager, SYSTEM, { entityType: 'roster_import', entityId: id, from: 'applying', to: 'applied', act: 'finish' });
}

export async function* batches(work: UnitOfWork, importId: string, kinds: readonly RowKind[]): AsyncGenerator<RosterImportRow[]> {
  for (let after = 0; ; ) {
    const rows = await plannedRows(work.manager, importId, kinds, { after, limit: ROWS_AT_ONCE });
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.seq ?? after;
  }
}

/** Returns who applied or undid an import, with `import` as the channel. */
export async function actorOf({ manager }: UnitOfWork, { id, accountId, teacherId }: RosterImport): Promise<Actor> {
  const [by] = await manager.query<{ accountId: string; role: Actor['role'] }[]>(
    // Raw: reads the last move of the import only.
    `select actor_account_id as "accountId", actor_role as role from state_change
     where entity_type = 'roster_import' and entity_id = $1 order by created_at desc limit 1`,
    [id],
  );
  return { accountId: by?.accountId ?? accountId, role: by?.role ?? (teacherId === null ? 'school_staff' : 'teacher'), via: 'import' };
}

/** Compares the current plan with the previewed one, line by line. @throws Conflict */
async function requireSamePlan({ manager }: UnitOfWork, found: RosterImport, today: CivilDate): Promise<void> {
  const changed = new Conflict('roster-import.changed');
  let after = 0;
  let rows = 0;
  for await (const now of planned(manager, found, today)) {
    const shown = await manager
      .createQueryBuilder(RosterImportRow, 'row')
      .select(['row.importId', 'row.seq', 'row.kind', 'row.studentId', 'row.fields'])
      .where('row.importId = :id and row.seq > :after', { id: found.id, after })
      .orderBy('row.seq')
      .limit(now.length)
      .getMany();
    const isSame = now.every(({ seq, kind, studentId, fields }, index) => {
      const one = shown[index];
      return one?.seq === seq && one.kind === kind && one.studentId === studentId && String(one.fields) === String(fields);
    });
    if (!isSame) throw changed;
    after = now.at(-1)?.seq ?? after;
    rows += now.length;
  }
  if ((await manager.countBy(RosterImportRow, { importId: found.id })) !== rows) throw changed;
}

/** Returns the class ids by their name in the file; created ones are recorded for an undo. */
async function openClasses(work: UnitOfWork, found: RosterImport, today: CivilDate, outcome: ImportOutcome): Promise<Places> {
  const { manager } = work;
  const places = new Map<string, string>();
  const allowed = new Set((await classesToImportInto(manager, found)).map(({ id }) => id));
  for (const { name, to, classGroupId, certification, teacherId } of found.classes) {
    if (to === 'class' && classGroupId !== null && allowed.has(classGroupId)) places.set(name, classGroupId);
    const diploma = to === 'open' && certification !== null ? diplomaByKey(certification) : undefined;
    const referentTeacherId = found.teacherId ?? teacherId;
    if (!diploma || referentTeacherId === null) continue;
    const { schoolId } = found;
    const isKnown = await manager.existsBy(Programme, { schoolId, certification: diploma.key, archivedAt: IsNull() });
    const programme = await programmeFor(manager, { schoolId, certification: diploma.key, level: diploma.level });
    if (!isKnown) outcome.openedProgrammeIds.push(programme.id);
    const classId = await openClass(manager, { programme, referentTeacherId, name, schoolYear: schoolYearAt(today), code: newClassCode() });
    outcome.openedClassIds.push(classId);
    places.set(name, classId);
  }
  return places;
}

function placeOf(places: Places, className: string | null): string {
  const place = places.get(className ?? '');
  if (place === undefined) throw new Conflict('roster-import.changed');
  return place;
}

/** Reactivates pupils who had left, then writes the file's data for all. */
async function changePupils(
  work: UnitOfWork,
  author: { actor: Actor; schoolId: string },
  places: Places,
  rows: readonly RosterImportRow[],
): Promise<void> {
  const changed = rows.flatMap(({ kind, person, before }) =>
    kind === 'changed' && person && before ? [{ person, before, classGroupId: placeOf(places, person.className) }] : [],
  );
  const returning = changed.filter(({ before }) => before.rosterState === 'left');
  for (const classGroupId of new Set(returning.map((one) => one.classGroupId))) {
    const ids = returning.filter((one) => one.classGroupId === classGroupId).map(({ before }) => before.id);
    await returnToRoster(work, author, ids, classGroupId);
  }
  await updateRoster(
    work,
    author,
    changed.map(({ person, before, classGroupId }) => ({ ...changesOf(person, before), id: before.id, classGroupId })),
  );
}
