import { type DropReason, noRows, type PersonRow, type RosterField } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { ClassGroup } from '../../entities/class-group.entity.js';
import { RosterImport, RosterImportRow } from '../../entities/roster-import.entities.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { known, type Seeding } from './seed-context.js';

const HEADERS = ['Nom', 'Prénom', 'Date de naissance', 'Classe'];
const FIELDS: readonly RosterField[] = ['last_name', 'first_name', 'birth_date', 'class_name'];
const DROPPED: { header: string; reason: DropReason }[] = [
  { header: 'Sexe', reason: 'sex' },
  { header: 'Tél. responsable', reason: 'guardian' },
];

/** Seeds a list sent by the demo teacher that is still to be checked: two new students, and a faulty line. */
export async function seedRosterImport({ manager, accountByEmail, teacherByEmail }: Seeding): Promise<void> {
  const { email } = DEMO_ACCOUNTS.teacher;
  const teacherId = known(teacherByEmail, email);
  const group = await manager.findOneOrFail(ClassGroup, {
    where: { referentTeacherId: teacherId },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const lines = [
    ['MERCIER', 'Élise', '14/05/2007', group.name],
    ['TRAORÉ', 'Ibrahim', '02/11/2006', group.name],
    ['PARENT', 'Louise', '31/02/2007', group.name],
  ];
  const person = (lastName: string, firstName: string, birthDate: string | null): PersonRow => ({
    ...{ lastName, firstName, birthDate, className: group.name },
    ...{ internalNumber: null, ineHash: null, email: null, programme: null },
  });
  const read = [person('Mercier', 'Élise', '2007-05-14'), person('Traoré', 'Ibrahim', '2006-11-02'), person('Parent', 'Louise', null)];
  const id = uuid();
  await manager.insert(RosterImport, {
    ...{ id, schoolId: group.schoolId, accountId: known(accountByEmail, email), teacherId, fileName: 'rentree.csv', format: 'csv' },
    ...{ encoding: 'windows-1252', separator: ';', sheet: null, sheets: [], formulas: 0, gone: 0, lines: lines.length, dropped: DROPPED },
    columns: HEADERS.map((header, index) => ({
      ...{ header, field: FIELDS[index] ?? null, confidence: 1, isHashed: false },
      samples: [...new Set(lines.map((line) => line[index] ?? ''))].slice(0, 3),
    })),
    mapping: Object.fromEntries(FIELDS.map((field, index) => [field, index])),
    classes: [
      { ...{ name: group.name, pupils: lines.length, to: 'class' }, ...{ classGroupId: group.id, certification: null, teacherId: null } },
    ],
    ...{ counts: { ...noRows(), new: 2, error: 1 }, pupilsBefore: 0, disablesAbsent: false },
  });
  await manager.insert(
    RosterImportRow,
    lines.map((cells, index) => ({
      ...{ importId: id, seq: index + 1, line: index + 2, cells, section: null, person: read[index] ?? null },
      ...(index < 2 ? { kind: 'new' as const } : { kind: 'error' as const, faults: ['birth-date-unreadable' as const] }),
    })),
  );
}
