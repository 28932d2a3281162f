import { Injectable } from '@nestjs/common';
import { audit, type ClassOfYearRow, classesToRoll, Programme, placementsUnderWay, YearRollover } from '@seve/database';
import {
  addDays,
  Conflict,
  dayInParis,
  type Fate,
  InvalidInput,
  instantInParis,
  isEarlyToRoll,
  isYearTyped,
  move,
  NotFound,
  planRollover,
  ROLLOVER_TABLE,
  ROLLOVER_UNDO_DAYS,
  type RolloverClass,
  schoolYearWords,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { classOfTarget, lockSchoolRoster, lostToUndo, rollYear, undoRollover } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { Any, DataSource, type EntityManager, IsNull } from 'typeorm';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import type { RolloverApplication, RolloverInput, RolloverPreview, YearRolloverView, YearToRoll } from './year-rollovers.dto.js';
import { countsOf, viewOfRollover, viewOfRolloverClass, viewOfUnderWay } from './year-rollovers.view.js';

const SHOWN = 10;
const MIDNIGHT = '00:00';

/** Rolls a school year over, and undoes a rollover. */
@Injectable()
export class YearRolloversService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async plan(reader: SchoolPrincipal): Promise<YearToRoll> {
    const classes = await classesToRoll(this.dataSource.manager, reader);
    const fromYear = classes[0]?.schoolYear ?? null;
    return {
      fromYear,
      isEarly: fromYear !== null && isEarlyToRoll(this.clock.today(), fromYear),
      classes: classes.map(viewOfRolloverClass),
    };
  }

  /** @throws InvalidInput while a class has no decision. */
  async preview(by: SchoolPrincipal, input: RolloverInput): Promise<RolloverPreview> {
    const { manager } = this.dataSource;
    const { classes, exceptions } = await this.read(manager, by, input);
    const { targets, fates } = planRollover(classes, exceptions);
    const programmes = await manager.findBy(Programme, { id: Any(targets.map(({ programmeId }) => programmeId)) });
    const opened = [];
    for (const target of targets) {
      opened.push({
        name: target.name,
        programmeName: programmes.find(({ id }) => id === target.programmeId)?.name ?? '',
        from: target.fromIds.map((id) => classes.find((one) => one.id === id)?.name ?? ''),
        students: target.studentIds.length,
        isNew: (await classOfTarget({ manager }, target, input.fromYear + 1)) === null,
      });
    }
    const ofClasses = { schoolId: by.schoolId, classIds: classes.map(({ id }) => id), today: this.clock.today() };
    const underWay = viewOfUnderWay(classes, await placementsUnderWay(manager, ofClasses), { fates, fromYear: input.fromYear });
    return { ...countsOf([...fates.values()]), classes: opened, underWay, archived: classes.length };
  }

  /**
   * @throws InvalidInput while a class has no decision, or when another year is typed; NotFound for classes that are not the reader's;
   * Conflict when they have changed since the plan was shown.
   */
  async apply(by: SchoolPrincipal, input: RolloverApplication): Promise<YearRolloverView> {
    if (!isYearTyped(input.typedYear, input.fromYear))
      throw new InvalidInput([{ path: 'typedYear', code: 'rollover.year-typed', values: { year: schoolYearWords(input.fromYear) } }]);
    const id = await this.outbox.transaction(async (work) => {
      await lockSchoolRoster(work, by.schoolId);
      const order = { fromYear: input.fromYear, teacherId: by.teacherId, ...(await this.read(work.manager, by, input)) };
      const rolled = await rollYear(work, { actor: by, schoolId: by.schoolId }, order);
      await audit(work.manager, by, { act: 'year_rolled_over', on: 'school', id: by.schoolId });
      return rolled;
    });
    return this.find(id, by);
  }

  /** @throws Conflict when the time to undo has passed; InvalidTransition when it is already undone. */
  async undo(id: string, by: SchoolPrincipal): Promise<YearRolloverView> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      await lockSchoolRoster(work, by.schoolId);
      const found = await manager.findOne(YearRollover, { where: this.own(id, by), lock: { mode: 'for_no_key_update' } });
      if (!found) throw new NotFound('not-found');
      const state = move(ROLLOVER_TABLE, found.state, 'undone', by.role, 'undo');
      if (untilOf(found) <= this.clock.now()) throw new Conflict('rollover.too-late');
      const outcome = await undoRollover(work, { actor: by, schoolId: by.schoolId }, found);
      await manager.update(YearRollover, { id }, { state, outcome, undoneAt: () => 'now()' });
      await audit(manager, by, { act: 'rollover_undone', on: 'school', id: by.schoolId });
    });
    return this.find(id, by);
  }

  async list(by: SchoolPrincipal): Promise<YearRolloverView[]> {
    const { manager } = this.dataSource;
    const found = await manager.find(YearRollover, { where: this.own(null, by), order: { createdAt: 'DESC', id: 'DESC' }, take: SHOWN });
    return Promise.all(found.map((one) => this.viewOf(manager, one)));
  }

  private async find(id: string, by: SchoolPrincipal): Promise<YearRolloverView> {
    const { manager } = this.dataSource;
    return this.viewOf(manager, await manager.findOneByOrFail(YearRollover, this.own(id, by)));
  }

  private async viewOf(manager: EntityManager, found: YearRollover): Promise<YearRolloverView> {
    const until = untilOf(found);
    const isOpen = found.state === 'applied' && until > this.clock.now();
    return viewOfRollover(found, isOpen ? until : null, isOpen ? await lostToUndo({ manager }, found) : found.outcome);
  }

  private own(id: string | null, { schoolId, teacherId }: SchoolPrincipal) {
    return { schoolId, ...(id !== null && { id }), ...(teacherId !== null && { teacherId }) };
  }

  private async read(
    manager: EntityManager,
    by: SchoolPrincipal,
    { fromYear, classes: decided, exceptions = [] }: RolloverInput,
  ): Promise<{ classes: RolloverClass[]; exceptions: ReadonlyMap<string, Fate> }> {
    const known = new Map((await classesToRoll(manager, by)).map((row) => [row.id, row]));
    if (new Set(decided.map(({ classId }) => classId)).size !== decided.length)
      throw new InvalidInput([{ path: 'classes', code: 'rollover.twice' }]);
    const rows = decided.map(({ classId }) => known.get(classId));
    if (rows.some((row) => row === undefined)) throw new NotFound('rollover.changed');
    if (rows.some((row) => row?.schoolYear !== fromYear)) throw new Conflict('rollover.changed');
    await this.requireProgrammes(manager, by, decided);
    const classes = decided.map(({ classId, fate, nextName, nextProgrammeId }) => {
      const { id, name, programmeId, students } = known.get(classId) as ClassOfYearRow;
      const next = { name: nextName, programmeId: nextProgrammeId };
      return { id, name, programmeId, fate, next, studentIds: students.map((student) => student.id) };
    });
    const there = new Set(classes.flatMap(({ studentIds }) => studentIds));
    if (exceptions.some(({ studentId }) => !there.has(studentId))) throw new Conflict('rollover.changed');
    return { classes, exceptions: new Map(exceptions.map(({ studentId, fate }) => [studentId, fate])) };
  }

  private async requireProgrammes(manager: EntityManager, { schoolId }: SchoolPrincipal, decided: RolloverInput['classes']): Promise<void> {
    const ids = [...new Set(decided.map(({ nextProgrammeId }) => nextProgrammeId))];
    const open = new Set((await manager.findBy(Programme, { id: Any(ids), schoolId, archivedAt: IsNull() })).map(({ id }) => id));
    const errors = decided.flatMap(({ nextProgrammeId }, index) =>
      open.has(nextProgrammeId) ? [] : [{ path: `classes.${index}.nextProgrammeId`, code: 'class.programme' }],
    );
    if (errors.length > 0) throw new InvalidInput(errors);
  }
}

/** Returns the midnight in Paris that ends the last day for undoing. */
const untilOf = ({ createdAt }: YearRollover): Date => instantInParis(addDays(dayInParis(createdAt), ROLLOVER_UNDO_DAYS + 1), MIDNIGHT);
