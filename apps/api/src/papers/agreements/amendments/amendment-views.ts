import { Injectable } from '@nestjs/common';
import type { AgreementRow, Amendment, PaperRef } from '@seve/database';
import {
  AMENDMENT_TABLE,
  amendedDays,
  amendedFields,
  amendedParts,
  changeReadByMinor,
  consolidatedFields,
  consolidatedReadByMinor,
  isCompanyRole,
  isHoldingAmendment,
  isMinor,
  isOpenAmendment,
  isOutForSignature,
  isPedagogical,
  isSchoolOfficeRole,
  type Locale,
  nextActs,
  openedFields,
  possibleMotives,
  type Role,
} from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { HostPartDto, SchoolPartDto } from '../parts/parts.dto.js';
import { type CountedSeat, headOf, seatsOut, seatsOutOf, versionsOf } from './amendment-head.js';
import type {
  AmendmentForHost,
  AmendmentForSchool,
  AmendmentsForHost,
  AmendmentsForSchool,
  AmendmentsForStudent,
  AmendmentView,
} from './amendments.dto.js';
import { type AmendedAgreement, amendedAgreement } from './own-amendment.js';

/** By which a minor would reach a company past the school. */
const CONTACTS = ['tutorEmail', 'tutorPhone', 'signatoryEmail', 'signatoryPhone'];

/** The amendments of an agreement as each side reads them. */
@Injectable()
export class AmendmentViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async forSchool(row: AgreementRow, role: Role, locale: Locale): Promise<AmendmentsForSchool> {
    const { manager } = this.dataSource;
    const agreement = await amendedAgreement(manager, row);
    const amendments: AmendmentForSchool[] = [];
    for (const one of agreement.amendments.toReversed()) {
      const versions = await versionsOf(manager, refOf(one), this.clock.today());
      amendments.push({ ...viewOf(one, agreement, seatsOutOf(versions), locale), ...ofSchool(one, agreement, role), versions });
    }
    return { amendments, ...amended(row, agreement, locale) };
  }

  async forHost(row: AgreementRow, locale: Locale): Promise<AmendmentsForHost> {
    const { manager } = this.dataSource;
    const agreement = await amendedAgreement(manager, row);
    const amendments: AmendmentForHost[] = [];
    for (const one of agreement.amendments.toReversed())
      amendments.push({
        ...viewOf(one, agreement, await seatsOut(manager, refOf(one)), locale),
        ...ofHost(one, agreement),
      });
    return { amendments, ...amended(row, agreement, locale) };
  }

  /** Amendments that wait for signatures, were signed or are void. A minor reads no address of a company, and no reason that a company wrote. */
  async forStudent(row: AgreementRow, locale: Locale): Promise<AmendmentsForStudent> {
    const { manager } = this.dataSource;
    const agreement = await amendedAgreement(manager, row);
    const isYoung = row.birthDate === null || isMinor(row.birthDate, this.clock.today());
    const isShown = ({ field }: { field: string }) => !isYoung || !CONTACTS.includes(field);
    const read = <F>(fields: F[], asMinor: (field: F) => F): F[] => (isYoung ? fields.map(asMinor) : fields);
    const amendments: AmendmentView[] = [];
    for (const one of agreement.amendments.toReversed()) {
      if (!isOutForSignature(one.state) && !isHoldingAmendment(one.state) && one.objectionEffect === null) continue;
      const view = viewOf(one, agreement, await seatsOut(manager, refOf(one)), locale);
      const reason = isYoung && isCompanyRole(one.begunByRole) ? null : view.reason;
      amendments.push({ ...view, reason, remark: null, fields: read(view.fields.filter(isShown), changeReadByMinor) });
    }
    return { amendments, consolidated: read(amended(row, agreement, locale).consolidated.filter(isShown), consolidatedReadByMinor) };
  }
}

const refOf = ({ id, agreementId }: Amendment): PaperRef => ({ agreementId, amendmentId: id });

const viewOf = (amendment: Amendment, agreement: AmendedAgreement, out: readonly CountedSeat[], locale: Locale): AmendmentView => ({
  ...headOf(amendment, out),
  motives: amendment.motives,
  fields: amendedFields('agreement', agreement.before(amendment.number), amendment.changes, locale),
});

function ofSchool(amendment: Amendment, agreement: AmendedAgreement, role: Role) {
  const { number, motives, state, changes, validatedAt } = amendment;
  const before = agreement.before(number);
  return {
    opened: openedFields(motives, 'school'),
    content: amendedParts(before.parts, changes).school as SchoolPartDto,
    days: amendedDays(before.days, changes),
    awayUntil: changes.interruption?.until ?? null,
    earlyEndReason: changes.earlyEnd?.reason ?? null,
    isWritable: isSchoolOfficeRole(role) && (state === 'draft' || state === 'company_done'),
    isValidationDue: isPedagogical(motives) && validatedAt === null && isOpenAmendment(state),
    acts: nextActs(AMENDMENT_TABLE, state, role),
  };
}

const ofHost = ({ number, motives, state, changes }: Amendment, agreement: AmendedAgreement) => ({
  opened: openedFields(motives, 'host'),
  content: amendedParts(agreement.before(number).parts, { host: changes.host ?? {} }).host as HostPartDto,
  isWritable: state === 'draft',
});

function amended(row: AgreementRow, { original, amendments }: AmendedAgreement, locale: Locale) {
  const held = amendments.filter(({ state }) => isHoldingAmendment(state));
  const isFree = !amendments.some(({ state }) => isOpenAmendment(state));
  return {
    consolidated: consolidatedFields('agreement', original, held, locale),
    possibleMotives: isFree ? [...possibleMotives(row)] : [],
  };
}
