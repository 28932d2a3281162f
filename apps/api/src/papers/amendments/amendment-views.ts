import { Injectable } from '@nestjs/common';
import { paperRef } from '@seve/database';
import {
  amendmentPaperOf,
  changeReadByMinor,
  consolidatedReadByMinor,
  isCompanyRole,
  isHoldingAmendment,
  isMinor,
  isOpenAmendment,
  isOutForSignature,
  isSchoolOfficeRole,
  type Locale,
  openedFields,
  type PaperSide,
  PLACEMENT_PAPERS,
  partIn,
  type Role,
} from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { AMENDMENTS_OF_API } from '../kinds/amendment-of-api.js';
import type { OwnPaper } from '../own-paper.js';
import { versionViews } from '../signing/school-signing.js';
import { headOf, type SeatState, seatsOut, seatsOutOf } from './amendment-head.js';
import { type AmendedPaper, amendedPaper } from './own-amendment.js';

type AnyAmendment = AmendedPaper['amendments'][number];

/** By which a minor would reach a company past the school. */
const CONTACTS = ['tutorEmail', 'tutorPhone', 'masterEmail', 'secondMasterEmail', 'signatoryEmail', 'signatoryPhone'];

/** The amendments of a paper as each side reads them, the newest first. */
@Injectable()
export class AmendmentViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async school(row: OwnPaper, locale: Locale, role: Role): Promise<object> {
    const { manager } = this.dataSource;
    const { type, id } = row;
    const paper = await amendedPaper(manager, row);
    const amendments: object[] = [];
    for (const one of paper.amendments.toReversed()) {
      const versions = await versionViews(manager, paperRef(type, id, one.id), this.clock.today());
      const isWritable = isSchoolOfficeRole(role) && (one.state === 'draft' || one.state === 'company_done');
      amendments.push({
        ...{ ...viewOf(type, paper, one, seatsOutOf(versions), locale), ...partOf(type, paper, one, 'school') },
        ...{ ...AMENDMENTS_OF_API[type].schoolView(one, role), isWritable, versions },
      });
    }
    return { amendments, ...this.amended(row, paper, locale) };
  }

  async host(row: OwnPaper, locale: Locale): Promise<object> {
    const { manager } = this.dataSource;
    const { type } = row;
    const paper = await amendedPaper(manager, row);
    const amendments: object[] = [];
    for (const one of paper.amendments.toReversed()) {
      const view = viewOf(type, paper, one, await seatsOfAmendment(manager, row, one), locale);
      amendments.push({ ...view, ...partOf(type, paper, one, 'host'), isWritable: one.state === 'draft' });
    }
    return { amendments, ...this.amended(row, paper, locale) };
  }

  /** Amendments that wait for signatures, were signed or are void. A minor reads no address and no free words of a company. */
  async student(row: OwnPaper, locale: Locale): Promise<object> {
    const { manager } = this.dataSource;
    const paper = await amendedPaper(manager, row);
    const isYoung = row.birthDate === null || isMinor(row.birthDate, this.clock.today());
    const isShown = ({ field }: { field: string }) => !isYoung || !CONTACTS.includes(field);
    const read = <F>(fields: F[], asMinor: (field: F) => F): F[] => (isYoung ? fields.map(asMinor) : fields);
    const amendments: object[] = [];
    for (const one of paper.amendments.toReversed()) {
      if (!isOutForSignature(one.state) && !isHoldingAmendment(one.state) && one.objectionEffect === null) continue;
      const view = viewOf(row.type, paper, one, await seatsOfAmendment(manager, row, one), locale);
      const reason = isYoung && isCompanyRole(one.begunByRole) ? null : view.reason;
      amendments.push({ ...view, reason, remark: null, fields: read(view.fields.filter(isShown), changeReadByMinor) });
    }
    return { amendments, consolidated: read(this.amended(row, paper, locale).consolidated.filter(isShown), consolidatedReadByMinor) };
  }

  private amended(row: OwnPaper, { original, amendments }: AmendedPaper, locale: Locale) {
    const { consolidated, possibleMotives } = AMENDMENTS_OF_API[row.type];
    const held = amendments.filter(({ state }) => isHoldingAmendment(state));
    const isFree = !amendments.some(({ state }) => isOpenAmendment(state));
    return {
      consolidated: consolidated(original, held, locale),
      possibleMotives: isFree ? [...possibleMotives(row, this.clock.today())] : [],
    };
  }
}

const seatsOfAmendment = (manager: EntityManager, { type, id }: OwnPaper, one: AnyAmendment) =>
  seatsOut(manager, paperRef(type, id, one.id));

const viewOf = (type: OwnPaper['type'], paper: AmendedPaper, one: AnyAmendment, out: readonly SeatState[], locale: Locale) => ({
  ...headOf(one, out),
  motives: one.motives,
  fields: AMENDMENTS_OF_API[type].fields(paper.before(one.number), one.changes, locale),
  ...AMENDMENTS_OF_API[type].view(one),
});

/** What one side fills, as it would be; an interruption is the word of the school alone. */
function partOf(type: OwnPaper['type'], paper: AmendedPaper, { number, motives, changes }: AnyAmendment, side: PaperSide) {
  const { amend } = amendmentPaperOf(type);
  const party = PLACEMENT_PAPERS[type].partyOf[side];
  const before = paper.before(number);
  const { parts } = amend(before, { ...changes, interruption: undefined });
  const hasDays = side === 'school' || AMENDMENTS_OF_API[type].hostMovesDays;
  return {
    opened: openedFields(motives, party),
    content: partIn(parts, party),
    ...(hasDays && { days: amend(before, changes).days }),
  };
}
