import { Injectable } from '@nestjs/common';
import { currentVersion, paperRef, type Signatory, signatoriesOf } from '@seve/database';
import {
  AMENDMENT_PAPERS,
  amendedFields,
  amendmentPaperOf,
  changeReadByMinor,
  consolidatedFields,
  consolidatedReadByMinor,
  isCompanyRole,
  isHoldingAmendment,
  isMinor,
  isOpenAmendment,
  isOutForSignature,
  isSchoolOfficeRole,
  type Locale,
  nextActs,
  openedFields,
  type PaperSide,
  PLACEMENT_PAPERS,
  type PlacementPaperType,
  partIn,
  partToAmend,
  type Role,
} from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { AmendmentTo } from '../kinds/acts-of-type.js';
import { PAPERS_OF_API } from '../kinds/paper-of-api.js';
import type { OwnPaper } from '../own-paper.js';
import { versionViews } from '../signing/school-signing.js';
import { CONTACTS_OF_HOST } from '../views/paper-reader.js';
import { mayFill } from './fill-amendment.js';
import { type AmendedPaper, amendedPaper } from './own-amendment.js';

/** Reads the amendments of a paper for each side, the newest first. */
@Injectable()
export class AmendmentViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async school(row: OwnPaper, locale: Locale, role: Role): Promise<object> {
    const { manager } = this.dataSource;
    const { type, id } = row;
    return this.read(row, locale, async (one, paper) => ({
      ...partOf(type, paper, one, 'school'),
      acts: nextActs<string, string>(AMENDMENT_PAPERS[PLACEMENT_PAPERS[type].amendment].table, one.state, role),
      ...PAPERS_OF_API[type].amendments.schoolView(one),
      isWritable: isSchoolOfficeRole(role) && mayFill('school', one),
      versions: await versionViews(manager, paperRef(type, id, one.id), this.clock.today()),
    }));
  }

  async host(row: OwnPaper, locale: Locale): Promise<object> {
    return this.read(row, locale, (one, paper) => ({ ...partOf(row.type, paper, one, 'host'), isWritable: mayFill('host', one) }));
  }

  /** Omits amendments still being written. A minor sees no address and no free text of a company. */
  async student(row: OwnPaper, locale: Locale): Promise<object> {
    const { amendments, consolidated } = await this.read(row, locale, () => ({}));
    const isYoung = row.birthDate === null || isMinor(row.birthDate, this.clock.today());
    const readFields = <Field extends { field: string }>(fields: readonly Field[], asMinor: (field: Field) => Field) =>
      isYoung ? fields.filter(({ field }) => !CONTACTS_OF_HOST.includes(field)).map(asMinor) : fields;
    return {
      amendments: amendments
        .filter(({ state, objectionEffect }) => isOutForSignature(state) || isHoldingAmendment(state) || objectionEffect !== null)
        .map((one) => ({
          ...one,
          reason: isYoung && isCompanyRole(one.begunBy) ? null : one.reason,
          remark: null,
          fields: readFields(one.fields, changeReadByMinor),
        })),
      consolidated: readFields(consolidated, consolidatedReadByMinor),
    };
  }

  /** Reads all amendments and each value that comes from one; `more` adds fields for this reader only. */
  private async read(row: OwnPaper, locale: Locale, more: (one: AmendmentTo, paper: AmendedPaper) => object | Promise<object>) {
    const { manager } = this.dataSource;
    const paper = await amendedPaper(manager, row);
    const amendments: ReturnType<typeof viewOf>[] = [];
    for (const one of paper.amendments.toReversed()) {
      const version = await currentVersion(manager, paperRef(row.type, row.id, one.id));
      const seats = version === null ? [] : await signatoriesOf(manager, version.id);
      amendments.push({ ...viewOf(row.type, paper, one, seats, locale), ...(await more(one, paper)) });
    }
    return { amendments, ...this.amended(row, paper, locale) };
  }

  private amended(row: OwnPaper, { original, amendments }: AmendedPaper, locale: Locale) {
    const { possibleMotives } = PAPERS_OF_API[row.type].amendments;
    const held = amendments.filter(({ state }) => isHoldingAmendment(state));
    const isFree = !amendments.some(({ state }) => isOpenAmendment(state));
    return {
      consolidated: consolidatedFields<PlacementPaperType>(row.type, original, held, locale),
      possibleMotives: isFree ? [...possibleMotives(row, this.clock.today())] : [],
    };
  }
}

/** Returns the fields of an amendment common to all sides; `seats` are those of the version out for signature. */
function viewOf(
  type: PlacementPaperType,
  paper: AmendedPaper,
  amendment: AmendmentTo,
  seats: readonly Pick<Signatory, 'state'>[],
  locale: Locale,
) {
  const { id, number, reason, state, stateAt, effectiveOn, begunByRole, remark, version, objectionEffect, motives, changes } = amendment;
  const asked = seats.filter((one) => one.state !== 'delegated');
  return {
    ...{ id, number, reason, state, stateAt, effectiveOn, begunBy: begunByRole, remark, version, objectionEffect },
    signed: asked.filter((one) => one.state === 'signed').length,
    signatories: asked.length,
    motives,
    fields: amendedFields<PlacementPaperType>(type, paper.before(number), changes, locale),
    ...PAPERS_OF_API[type].amendments.view(amendment),
  };
}

/** Returns the part of one side with the changes of the amendment. Omits interruptions, which only the school writes. */
function partOf(type: OwnPaper['type'], paper: AmendedPaper, { number, motives, changes }: AmendmentTo, side: PaperSide) {
  const { amend } = amendmentPaperOf(type);
  const party = PLACEMENT_PAPERS[type].partyOf[side];
  const before = paper.before(number);
  const { parts } = amend(before, { ...changes, interruption: undefined });
  const hasDays = side === 'school' || PAPERS_OF_API[type].amendments.hostMovesDays;
  return {
    opened: openedFields(motives, party),
    content: partToAmend(party, motives, partIn(parts, party), partIn(changes as never, party)),
    ...(hasDays && { days: amend(before, changes).days }),
  };
}
