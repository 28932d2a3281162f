import { Injectable } from '@nestjs/common';
import { amendmentsOf, type HistoryRow, historyRows, type PartRows, partsOf } from '@seve/database';
import {
  AGREEMENT_TABLE,
  agreementTurn,
  changeReadByMinor,
  fieldReadByMinor,
  HOST_TEXTS,
  isCompanyRole,
  isMinor,
  isValidated,
  nameForHost,
  nextActs,
  type Party,
  studentOfRow,
} from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { OwnAgreement } from '../own-paper.js';
import type { AgreementBase, AgreementForHost, AgreementForSchool, AgreementForStudent } from './agreements.dto.js';
import { changesSince, fullName, type PaperReader, stateOfPart, waitingRemarks } from './paper-reader.js';

/** An agreement as each side reads it. */
@Injectable()
export class AgreementViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async host(row: OwnAgreement, reader: PaperReader): Promise<AgreementForHost> {
    const { base } = await this.read(row, reader);
    return { ...base, studentName: nameForHost(studentOfRow(row), true, this.clock.today()) };
  }

  async student(row: OwnAgreement, reader: PaperReader): Promise<AgreementForStudent> {
    const { base, parts } = await this.read(row, reader);
    const shown = base.isMinor ? readByMinor(base, row) : base;
    return { ...shown, placementId: row.placementId, student: studentPart(row, parts, reader) };
  }

  async school(row: OwnAgreement, reader: PaperReader): Promise<AgreementForSchool> {
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

  private async history({ id, placementId }: OwnAgreement): Promise<HistoryRow[]> {
    const { manager } = this.dataSource;
    const amendments = await amendmentsOf(manager, 'agreement', id);
    return historyRows(manager, { agreement: [id], placement: [placementId], amendment: amendments.map((one) => one.id) });
  }

  private async read(row: OwnAgreement, reader: PaperReader): Promise<{ base: AgreementBase; parts: PartRows<'agreement'> }> {
    const { manager } = this.dataSource;
    const parts = await partsOf(manager, 'agreement', row.id);
    const { id, kind, state, stateAt, className, schoolName, hostName, hostSiret, startOn, endOn, birthDate } = row;
    const base = {
      ...{ id, kind, state, stateAt, className, schoolName, hostName, hostSiret, startOn, endOn },
      turn: agreementTurn(state, parts.host.doneAt !== null),
      studentName: fullName(row),
      isMinor: birthDate === null || isMinor(birthDate, this.clock.today()),
      host: { ...stateOfPart(row, 'host', parts, reader), content: parts.host.content as AgreementBase['host']['content'] },
      school: { ...stateOfPart(row, 'school', parts, reader), content: parts.school.content },
      remarks: await waitingRemarks<Party>(manager, row),
      changes: (await changesSince(manager, row, reader, parts)) as AgreementBase['changes'],
      acts: nextActs(AGREEMENT_TABLE, state, reader.role),
    };
    return { base, parts };
  }
}

/** By which a minor would reach a company past the school. */
const CONTACTS = ['tutorEmail', 'tutorPhone', 'signatoryEmail', 'signatoryPhone'];

/**
 * A minor reads words of a company after validation by the teacher, with contacts masked, and not while they change again; never its addresses
 * and numbers.
 */
function readByMinor(base: AgreementBase, { state }: OwnAgreement): AgreementBase {
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

const studentPart = (row: OwnAgreement, parts: PartRows<'agreement'>, reader: PaperReader) => ({
  ...stateOfPart(row, 'student', parts, reader),
  content: parts.student.content,
});
