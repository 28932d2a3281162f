import { Injectable } from '@nestjs/common';
import { type ContractAmendment, type ContractRow, paperRef } from '@seve/database';
import {
  type AmendingParty,
  amendedContract,
  amendedFields,
  CONTRACT_AMENDMENT_TABLE,
  changeReadByMinor,
  consolidatedFields,
  consolidatedReadByMinor,
  contractAmendmentCode,
  fileBy,
  isCompanyRole,
  isHoldingAmendment,
  isMinor,
  isOpenAmendment,
  isOutForSignature,
  isSchoolOfficeRole,
  type Locale,
  nextActs,
  openedFields,
  possibleContractMotives,
  type Role,
} from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { type CountedSeat, headOf, seatsOut, seatsOutOf, versionsOf } from '../../agreements/amendments/amendment-head.js';
import type { CfaPartDto, EmployerPartDto } from '../parts/contract-parts.dto.js';
import type {
  ContractAmendmentFilingView,
  ContractAmendmentForEmployer,
  ContractAmendmentForSchool,
  ContractAmendmentsForEmployer,
  ContractAmendmentsForSchool,
  ContractAmendmentsForStudent,
  ContractAmendmentView,
} from './contract-amendments.dto.js';
import { type AmendedContractRow, amendedContractOf } from './own-contract-amendment.js';

/** By which a minor would reach a company past the school. */
const CONTACTS = ['masterEmail', 'secondMasterEmail', 'signatoryEmail', 'signatoryPhone'];

/** The amendments of a contract as each side reads them. */
@Injectable()
export class ContractAmendmentViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async forSchool(row: ContractRow, role: Role, locale: Locale): Promise<ContractAmendmentsForSchool> {
    const { manager } = this.dataSource;
    const contract = await amendedContractOf(manager, row);
    const amendments: ContractAmendmentForSchool[] = [];
    for (const one of contract.amendments.toReversed()) {
      const versions = await versionsOf(manager, paperRef('contract', row.id, one.id), this.clock.today());
      const isWritable = isSchoolOfficeRole(role) && (one.state === 'draft' || one.state === 'company_done');
      amendments.push({
        ...{ ...viewOf(one, contract, seatsOutOf(versions), locale), ...partOf(one, contract, 'cfa') },
        ...{ isWritable, acts: nextActs(CONTRACT_AMENDMENT_TABLE, one.state, role), versions },
      });
    }
    return { amendments, ...this.amended(row, contract, locale) };
  }

  async forEmployer(row: ContractRow, locale: Locale): Promise<ContractAmendmentsForEmployer> {
    const { manager } = this.dataSource;
    const contract = await amendedContractOf(manager, row);
    const amendments: ContractAmendmentForEmployer[] = [];
    for (const one of contract.amendments.toReversed()) {
      const view = viewOf(one, contract, await seatsOut(manager, paperRef('contract', row.id, one.id)), locale);
      amendments.push({ ...view, ...partOf(one, contract, 'employer'), isWritable: one.state === 'draft' });
    }
    return { amendments, ...this.amended(row, contract, locale) };
  }

  /** Amendments that wait for signatures, were signed or are void. A minor reads no address and no free words of a company. */
  async forStudent(row: ContractRow, locale: Locale): Promise<ContractAmendmentsForStudent> {
    const { manager } = this.dataSource;
    const contract = await amendedContractOf(manager, row);
    const isYoung = row.birthDate === null || isMinor(row.birthDate, this.clock.today());
    const isShown = ({ field }: { field: string }) => !isYoung || !CONTACTS.includes(field);
    const read = <F>(fields: F[], asMinor: (field: F) => F): F[] => (isYoung ? fields.map(asMinor) : fields);
    const amendments: ContractAmendmentView[] = [];
    for (const one of contract.amendments.toReversed()) {
      if (!isOutForSignature(one.state) && !isHoldingAmendment(one.state) && one.objectionEffect === null) continue;
      const view = viewOf(one, contract, await seatsOut(manager, paperRef('contract', row.id, one.id)), locale);
      const reason = isYoung && isCompanyRole(one.begunByRole) ? null : view.reason;
      amendments.push({ ...view, reason, remark: null, fields: read(view.fields.filter(isShown), changeReadByMinor) });
    }
    return { amendments, consolidated: read(this.amended(row, contract, locale).consolidated.filter(isShown), consolidatedReadByMinor) };
  }

  private amended(row: ContractRow, { original, amendments }: AmendedContractRow, locale: Locale) {
    const held = amendments.filter(({ state }) => isHoldingAmendment(state));
    const isFree = !amendments.some(({ state }) => isOpenAmendment(state));
    return {
      consolidated: consolidatedFields('contract', original, held, locale),
      possibleMotives: isFree ? [...possibleContractMotives(row, this.clock.today())] : [],
    };
  }
}

const viewOf = (
  amendment: ContractAmendment,
  contract: AmendedContractRow,
  out: readonly CountedSeat[],
  locale: Locale,
): ContractAmendmentView => ({
  ...headOf(amendment, out),
  motives: amendment.motives,
  code: contractAmendmentCode(amendment.motives, amendment.changes),
  fields: amendedFields('contract', contract.before(amendment), amendment.changes, locale),
  filing: filingOf(amendment),
});

const filingOf = ({ state, effectiveOn, filedOn, filingReference, registeredOn }: ContractAmendment): ContractAmendmentFilingView => ({
  ...{ fileBy: fileBy(effectiveOn), filedOn, reference: filingReference, registeredOn },
  isToFile: isHoldingAmendment(state) && filedOn === null,
});

/** What one side fills, as it would be; the other side's changes stay out of it. */
function partOf<P extends AmendingParty>({ motives, changes, ...amendment }: ContractAmendment, contract: AmendedContractRow, party: P) {
  const { parts, days } = amendedContract(contract.before({ motives, changes, ...amendment }), changes);
  return {
    ...{ opened: openedFields(motives, party), days },
    content: parts[party] as P extends 'employer' ? EmployerPartDto : CfaPartDto,
  };
}
