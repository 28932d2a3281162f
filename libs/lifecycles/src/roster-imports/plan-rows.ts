import type { ClassDecision, RosterImportRow, RosterRow, RowCandidate } from '@seve/database';
import {
  type CivilDate,
  changedFields,
  type DateOrder,
  findInRoster,
  indexRoster,
  type PersonRow,
  type RosterMapping,
  type RowFault,
  type RowKind,
  readPersonRow,
  rosterNameKey,
} from '@seve/domain';

/** Columns of a line that the plan reads. */
export type FileLine = Pick<RosterImportRow, 'seq' | 'line' | 'cells' | 'section' | 'decision'>;
/** Columns of a line that the plan writes. */
export type PlannedRow = Pick<
  RosterImportRow,
  'seq' | 'line' | 'kind' | 'person' | 'fields' | 'faults' | 'candidates' | 'studentId' | 'before'
>;

interface PlanInput {
  mapping: RosterMapping;
  classes: readonly ClassDecision[];
  order: DateOrder;
  today: CivilDate;
  /** Roster of the whole school. */
  roster: readonly RosterRow[];
  /** Names of the classes that the person may write into, by id. */
  openClasses: ReadonlyMap<string, string>;
}

const CANDIDATES_SHOWN = 5;
/** Fault of a pupil in a colleague's class, who may not be moved; a pupil in another class of the author may be. */
const RESERVED: RowFault = 'other-class';

/** Compares the lines of a file with the roster of a school. Reads lines in order; call `absent` last. */
export class RosterPlan {
  private readonly index;
  private readonly decisions: ReadonlyMap<string, ClassDecision>;
  private readonly seen = new Set<string>();
  /** Roster rows matched by a line, for sure or doubtfully, which are therefore not absent. */
  private readonly named = new Set<string>();
  private lastSeq = 0;

  constructor(private readonly input: PlanInput) {
    this.index = indexRoster(input.roster);
    this.decisions = new Map(input.classes.map((decision) => [decision.name, decision]));
  }

  read(row: FileLine): PlannedRow {
    this.lastSeq = Math.max(this.lastSeq, row.seq);
    const { mapping, today, order } = this.input;
    const { person, faults } = readPersonRow(row.cells ?? [], mapping, today, order, row.section);
    const planned = { seq: row.seq, line: row.line, person, faults, fields: [], candidates: [], studentId: null, before: null };
    const match = findInRoster(this.index, person);
    const near = match.outcome === 'sure' ? [match.row] : match.outcome === 'doubtful' ? match.rows.map(({ row: one }) => one) : [];
    // Also for a faulty line: its pupil is in the file and not absent.
    for (const { id } of near) this.named.add(id);
    const decision = this.decisions.get(person.className ?? '');
    if (decision?.to === 'left_out') return { ...planned, faults: [], kind: 'left_out' };
    if (faults.length === 0) faults.push(...this.repeated(person));
    if (faults.length === 0 && (!decision || decision.to === 'undecided'))
      faults.push(person.className === null ? 'class-missing' : 'class-undecided');
    if (faults.length > 0 || !decision) return { ...planned, kind: 'error' };
    if (row.decision?.as === 'skip') return { ...planned, kind: 'left_out' };
    const chosen = row.decision?.as === 'same' ? near.find(({ id }) => id === row.decision?.studentId) : undefined;
    const found = chosen ?? (match.outcome === 'sure' ? match.row : undefined);
    if (found) return this.compared({ ...planned, person: this.withFreeNumbers(person, found.id) }, decision, found);
    if (match.outcome === 'doubtful' && row.decision?.as !== 'new')
      return { ...planned, kind: 'doubtful', candidates: match.rows.slice(0, CANDIDATES_SHOWN).map(candidate) };
    return { ...planned, person: this.withFreeNumbers(person, null), kind: 'new' };
  }

  /** Yields pupils of the file's classes whom no line matches. */
  *absent(): Generator<PlannedRow> {
    const classIds = new Set(
      this.input.classes.flatMap(({ to, classGroupId, pupils }) => (to === 'class' && classGroupId && pupils > 0 ? [classGroupId] : [])),
    );
    let seq = this.lastSeq;
    for (const row of this.input.roster) {
      const isThere = row.classGroupId !== null && classIds.has(row.classGroupId) && row.rosterState !== 'left';
      if (!isThere || this.named.has(row.id)) continue;
      seq += 1;
      yield {
        seq,
        line: null,
        kind: 'absent',
        person: { ...personOf(row), className: this.input.openClasses.get(row.classGroupId ?? '') ?? null },
        fields: [],
        faults: [],
        candidates: [],
        studentId: row.id,
        before: row,
      };
    }
  }

  /** Drops a school number or INE that belongs to another pupil of the school. */
  private withFreeNumbers(person: PersonRow, ownId: string | null): PersonRow {
    const isFree = (rows: readonly RosterRow[] | undefined) => (rows ?? []).every(({ id }) => id === ownId);
    const { internalNumber, ineHash } = person;
    return {
      ...person,
      internalNumber: internalNumber !== null && isFree(this.index.byNumber.get(internalNumber)) ? internalNumber : null,
      ineHash: ineHash !== null && isFree(this.index.byIne.get(ineHash)) ? ineHash : null,
    };
  }

  private compared(planned: Omit<PlannedRow, 'kind'> & { person: PersonRow }, decision: ClassDecision, before: RosterRow): PlannedRow {
    const key = `row ${before.id}`;
    if (this.seen.has(key)) return { ...planned, faults: ['twice-in-file'], kind: 'error' };
    this.seen.add(key);
    const isElsewhere = before.classGroupId !== null && !this.input.openClasses.has(before.classGroupId);
    if (isElsewhere) return { ...planned, faults: [RESERVED], kind: 'error' };
    if (before.rosterState === 'to_confirm')
      return { ...planned, kind: 'doubtful', candidates: [candidate({ row: before, doubt: 'joined' })] };
    const fields = changedFields(before, changesOf(planned.person, before));
    if (before.classGroupId !== decision.classGroupId || decision.to === 'open') fields.push('classGroupId');
    if (before.rosterState === 'left') fields.push('rosterState');
    const kind: RowKind = fields.length > 0 ? 'changed' : 'same';
    return { ...planned, kind, fields, studentId: before.id, before: kind === 'changed' ? before : null };
  }

  /** Returns a fault if an earlier line has the same number, INE, or name and birth date. */
  private repeated(person: PersonRow): RowFault[] {
    const keys = [
      person.internalNumber && `number ${person.internalNumber}`,
      person.ineHash && `ine ${person.ineHash}`,
      `name ${rosterNameKey(person)} ${person.birthDate ?? ''} ${person.birthDate ? '' : (person.className ?? '')} ${person.internalNumber ?? ''}`,
    ].filter((key): key is string => Boolean(key));
    const isRepeated = keys.some((key) => this.seen.has(key));
    for (const key of keys) this.seen.add(key);
    return isRepeated ? ['twice-in-file'] : [];
  }
}

/** Returns the changes to a known pupil: an empty cell changes nothing, and the name of a pupil with an account stays. */
export function changesOf(person: PersonRow, before: RosterRow): Partial<RosterRow> {
  const isSpelling = rosterNameKey(person) === rosterNameKey(before);
  return {
    ...(isSpelling && before.accountId !== null ? {} : { firstName: person.firstName, lastName: person.lastName }),
    ...(person.birthDate !== null && { birthDate: person.birthDate }),
    ...(person.internalNumber !== null && { internalNumber: person.internalNumber }),
    ...(person.ineHash !== null && { ineHash: person.ineHash }),
    ...(person.email !== null && before.accountId === null && { contactEmail: person.email }),
  };
}

const candidate = ({ row, doubt }: { row: RosterRow; doubt: RowCandidate['doubt'] }): RowCandidate => ({
  studentId: row.id,
  firstName: row.firstName,
  lastName: row.lastName,
  birthDate: row.birthDate,
  doubt,
});

const personOf = ({ firstName, lastName, birthDate, internalNumber }: RosterRow): PersonRow => ({
  ...{ firstName, lastName, birthDate, internalNumber },
  ...{ ineHash: null, className: null, email: null, programme: null },
});
