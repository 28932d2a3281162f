import { Injectable } from '@nestjs/common';
import {
  AgreementLook,
  type AgreementRow,
  amendmentsOf,
  contentOf,
  type HistoryRow,
  historyRows,
  openRemarks,
  type PartRows,
  partsOf,
} from '@seve/database';
import {
  AGREEMENT_TABLE,
  agreementTurn,
  changedWords,
  changeReadByMinor,
  fieldReadByMinor,
  HOST_TEXTS,
  isCompanyRole,
  isMinor,
  isMinorFrom,
  isSchoolOfficeRole,
  isValidated,
  type Locale,
  missingFields,
  nameForHost,
  nextActs,
  type Party,
  type Role,
  studentOfRow,
} from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { mayWrite } from '../parts/save-part.js';
import type { AgreementBase, AgreementForHost, AgreementForSchool, AgreementForStudent } from './agreements.dto.js';

export interface AgreementReader {
  role: Role;
  /** Account, or the agreement itself for readers of its links. */
  readerId: string;
  locale: Locale;
  /** Side whose part this reader writes; null for a reader only. */
  writes: Party | null;
}

/** A teacher reads and remarks; the office writes the part of the school. */
export const readerOfSchool = ({ role, accountId }: Pick<SchoolPrincipal, 'role' | 'accountId'>, locale: Locale): AgreementReader => ({
  ...{ role, readerId: accountId, locale },
  writes: isSchoolOfficeRole(role) ? 'school' : null,
});

/** An agreement as each side reads it. */
@Injectable()
export class AgreementViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async forHost(row: AgreementRow, reader: AgreementReader): Promise<AgreementForHost> {
    const { base } = await this.read(row, reader);
    return { ...base, studentName: nameForHost(studentOfRow(row), true, this.clock.today()) };
  }

  async forStudent(row: AgreementRow, reader: AgreementReader): Promise<AgreementForStudent> {
    const { base, parts } = await this.read(row, reader);
    const shown = base.isMinor ? readByMinor(base, row) : base;
    return { ...shown, placementId: row.placementId, student: studentPart(row, parts, reader) };
  }

  async forSchool(row: AgreementRow, reader: AgreementReader): Promise<AgreementForSchool> {
    const { base, parts } = await this.read(row, reader);
    const { placementId, placementState, studentId, classId, contact, contactEmail } = row;
    return {
      ...base,
      ...{ placementId, placementState, studentId, classId },
      student: studentPart(row, parts, reader),
      hostAddress: contact?.address ?? contactEmail,
      history: await this.history(row),
    };
  }

  private async history({ id, placementId }: AgreementRow): Promise<HistoryRow[]> {
    const { manager } = this.dataSource;
    const amendments = await amendmentsOf(manager, 'agreement', id);
    return historyRows(manager, { agreement: [id], placement: [placementId], amendment: amendments.map((one) => one.id) });
  }

  /** This reader has seen the parts as they are. */
  async look(row: AgreementRow, { readerId }: Pick<AgreementReader, 'readerId'>): Promise<void> {
    const { manager } = this.dataSource;
    await keepLook(manager, { agreementId: row.id, readerId }, await partsOf(manager, 'agreement', row.id));
  }

  private async read(row: AgreementRow, reader: AgreementReader): Promise<{ base: AgreementBase; parts: PartRows<'agreement'> }> {
    const { manager } = this.dataSource;
    const [parts, remarks] = [await partsOf(manager, 'agreement', row.id), await openRemarks(manager, 'agreement', row.id)];
    const { id, kind, state, stateAt, className, schoolName, hostName, hostSiret, startOn, endOn, birthDate } = row;
    const base = {
      ...{ id, kind, state, stateAt, className, schoolName, hostName, hostSiret, startOn, endOn },
      turn: agreementTurn(state, parts.host.doneAt !== null),
      studentName: fullName(row),
      isMinor: birthDate === null || isMinor(birthDate, this.clock.today()),
      host: { ...stateOfPart('host', row, parts, reader), content: parts.host.content as AgreementBase['host']['content'] },
      school: { ...stateOfPart('school', row, parts, reader), content: parts.school.content },
      remarks: remarks.map(({ id: remarkId, party, field, text, authorRole, createdAt }) => ({
        ...{ id: remarkId, party, field, text, by: authorRole, writtenAt: createdAt },
      })),
      changes: await this.changesSince(manager, row.id, reader, parts),
      acts: nextActs(AGREEMENT_TABLE, state, reader.role),
    };
    return { base, parts };
  }

  /** Nothing for a first look, which is kept to compare with. */
  private async changesSince(
    manager: EntityManager,
    agreementId: string,
    { readerId, locale }: AgreementReader,
    parts: PartRows<'agreement'>,
  ) {
    const look = await manager.findOneBy(AgreementLook, { agreementId, readerId });
    if (look !== null) return changedWords(look.seen, contentOf(parts), locale);
    await keepLook(manager, { agreementId, readerId }, parts);
    return [];
  }
}

/** By which a minor would reach a company past the school. */
const CONTACTS = ['tutorEmail', 'tutorPhone', 'signatoryEmail', 'signatoryPhone'];

/**
 * A minor reads words of a company after validation by the teacher, with contacts masked, and not while they change again; never its addresses
 * and numbers.
 */
function readByMinor(base: AgreementBase, { state }: AgreementRow): AgreementBase {
  const isShown = (field: string) => isValidated(state) && !CONTACTS.includes(field);
  const content = Object.fromEntries(
    Object.entries(base.host.content as object)
      .filter(([field]) => !(field in HOST_TEXTS) || isShown(field))
      .map(([field, value]: [string, unknown]) => [field, typeof value === 'string' ? fieldReadByMinor('host', field, value) : value]),
  );
  return {
    ...base,
    host: { ...base.host, content },
    changes: base.changes.filter(({ party, field }) => party !== 'host' || !(field in HOST_TEXTS) || isShown(field)).map(changeReadByMinor),
    remarks: base.remarks.filter(({ by }) => !isCompanyRole(by)),
  };
}

async function keepLook(
  manager: EntityManager,
  of: { agreementId: string; readerId: string },
  parts: PartRows<'agreement'>,
): Promise<void> {
  const seen = { host: parts.host.content, school: parts.school.content } as object;
  await manager.upsert(AgreementLook, { ...of, seen, seenAt: new Date() }, ['agreementId', 'readerId']);
}

const fullName = ({ studentFirstName, studentLastName }: AgreementRow) => `${studentFirstName} ${studentLastName}`;

function stateOfPart(party: Party, row: AgreementRow, parts: PartRows<'agreement'>, { writes }: AgreementReader) {
  const { kind, state } = row;
  const { doneAt, version, content } = parts[party];
  return {
    doneAt,
    version,
    missing: missingFields(party, content, kind, isMinorFrom(row)),
    isWritable: writes === party && mayWrite(party, state),
  };
}

const studentPart = (row: AgreementRow, parts: PartRows<'agreement'>, reader: AgreementReader) => ({
  ...stateOfPart('student', row, parts, reader),
  content: parts.student.content,
});
