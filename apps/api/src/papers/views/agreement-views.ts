import {
  AGREEMENT_TABLE,
  agreementTurn,
  changeReadByMinor,
  fieldReadByMinor,
  HOST_TEXTS,
  hostQuestions,
  isCompanyRole,
  isMinor,
  isValidated,
  nextActs,
  type Party,
} from '@seve/domain';
import type { OwnAgreement } from '../own-paper.js';
import type { AgreementBase, AgreementForStudent } from './agreements.dto.js';
import {
  CONTACTS_OF_HOST,
  changesSince,
  refusalFor,
  studentFullName,
  type ViewsOfType,
  viewOfPart,
  waitingRemarks,
} from './paper-reader.js';

/** Views of an agreement for each side. */
export const AGREEMENT_VIEWS: ViewsOfType<OwnAgreement, AgreementBase> = {
  async base(row, parts, { manager, reader, today }) {
    const { id, kind, state, stateAt, className, schoolName, hostName, hostSiret, startOn, endOn, birthDate } = row;
    return {
      ...{ id, kind, state, stateAt, className, schoolName, hostName, hostSiret, startOn, endOn },
      turn: agreementTurn(state, parts.host.doneAt !== null),
      studentName: studentFullName(row),
      isMinor: birthDate === null || isMinor(birthDate, today),
      host: viewOfPart(row, 'host', parts, reader),
      school: viewOfPart(row, 'school', parts, reader),
      refusal: await refusalFor(manager, row, reader),
      remarks: await waitingRemarks<Party>(manager, row),
      changes: (await changesSince(manager, row, reader, parts)) as AgreementBase['changes'],
      acts: nextActs(AGREEMENT_TABLE, state, reader.role),
      asked: hostQuestions(row, kind),
      headcountOn: row.hostHeadcountOn,
    };
  },
  ofSchool: (row, parts, reader) => ({ placementState: row.placementState, student: viewOfPart(row, 'student', parts, reader) }),
  async student(row, parts, reading): Promise<AgreementForStudent> {
    const base = await this.base(row, parts, reading);
    const shown = withoutHeadcount(base.isMinor ? readByMinor(base, row) : base);
    return { ...shown, placementId: row.placementId, student: viewOfPart(row, 'student', parts, reading.reader) };
  },
};

/** Facts of a company that are not public: read by school and host alone. */
const NOT_FOR_STUDENTS = ['headcount', 'headcountMean', 'notKnown'];

function withoutHeadcount(base: AgreementBase): AgreementBase {
  const content = Object.fromEntries(Object.entries(base.host.content).filter(([field]) => !NOT_FOR_STUDENTS.includes(field)));
  const changes = base.changes.filter(({ field }) => !NOT_FOR_STUDENTS.includes(field));
  return { ...base, host: { ...base.host, content }, changes };
}

/**
 * Returns the agreement for a minor. Words of a company are included only in states validated by the teacher, with contacts masked; its
 * e-mail addresses and phone numbers never.
 */
function readByMinor(base: AgreementBase, { state }: OwnAgreement): AgreementBase {
  const isShown = (field: string) => isValidated(state) && !CONTACTS_OF_HOST.includes(field);
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
