import {
  AgreementLink,
  AgreementRemark,
  type AgreementRow,
  type Amendment,
  officeOf,
  openRemarks,
  readPaper,
  severalAgreements,
} from '@seve/database';
import { dayInParis, nameForHost, type Party, studentOfRow } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import { In } from 'typeorm';
import type { CivilClock } from '../../letters/application-letters.js';
import { linksAt } from '../../letters/application-links.js';
import { fullName, hostReader, newHostLink, officeBesideTeacher, type Reader } from './paper-readers.js';

/** An amendment as its letters name it. */
export type AmendmentTold = Pick<Amendment, 'id' | 'version'>;

const occurrenceOf = ({ version }: AgreementRow, amendment: AmendmentTold | null): string =>
  amendment === null ? `${version}` : `${amendment.id} ${amendment.version}`;

/** Writes the letters about the parts of agreements. */
export class AgreementLetters {
  constructor(
    private readonly publicUrl: string,
    private readonly clock: CivilClock,
  ) {}

  /**
   * Sends the host a link to fill its part: to its account where it has a verified one, else to the address that was given. Returns false
   * where there is no address.
   */
  async askToFill(
    work: UnitOfWork,
    agreementId: string,
    { isReminder, isAmendment = false }: { isReminder: boolean; isAmendment?: boolean },
  ): Promise<boolean> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const to = hostReader(row);
    if (to === null) return false;
    const { link, linkId, expiresAt } = await this.newLink(work, agreementId, to);
    const { schoolName } = row;
    await work.write({
      ...letterParams('agreement-fill', {
        ...{ firstName: to.firstName, reader: 'host', studentName: this.nameForHost(row), schoolName, isReminder, link },
        ...this.facts(row, isAmendment),
        expiresOn: dayInParis(expiresAt),
      }),
      ...{ to, entityType: 'agreement', entityId: agreementId, occurrence: linkId, expiresAt },
    });
    return true;
  }

  /**
   * Asks the host of several agreements to fill its parts: one letter to one address, each agreement with a link of its own. Those that were
   * asked for already are left out. Returns whether an address is known.
   */
  async askTogether(work: UnitOfWork, agreementIds: readonly string[]): Promise<boolean> {
    const { manager } = work;
    const rows = await severalAgreements(manager, agreementIds);
    const addresses = new Set(rows.flatMap((row) => hostReader(row)?.address ?? []));
    for (const address of [...addresses].sort()) {
      await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`agreement letter ${address}`]);
      const asked = await manager.findBy(AgreementLink, { agreementId: In(agreementIds) });
      const toAsk = rows.filter(
        (row) => row.state === 'draft' && hostReader(row)?.address === address && !asked.some(({ agreementId }) => agreementId === row.id),
      );
      await this.askForAll(work, toAsk);
    }
    return addresses.size > 0;
  }

  private async askForAll(work: UnitOfWork, rows: readonly AgreementRow[]): Promise<void> {
    const [first, ...others] = rows;
    if (first !== undefined && others.length === 0) await this.askToFill(work, first.id, { isReminder: false });
    if (others.length === 0) return;
    const to = first === undefined ? null : hostReader(first);
    if (first === undefined || to === null) return;
    const links = [];
    for (const row of rows) links.push({ row, ...(await this.newLink(work, row.id, to)) });
    const [one] = links;
    if (one === undefined) return;
    await work.write({
      ...letterParams('agreement-fill-group', {
        ...{ firstName: to.firstName, schoolName: first.schoolName, link: one.link, expiresOn: dayInParis(one.expiresAt) },
        ...this.facts(first),
        items: links.map(({ row, link }) => ({ studentName: this.nameForHost(row), link })),
      }),
      ...{ to, entityType: 'agreement', entityId: first.id, occurrence: one.linkId, expiresAt: one.expiresAt },
    });
  }

  /** The part of the host is complete: teacher and office read it. */
  async toReview(work: UnitOfWork, agreementId: string, amendment: AmendmentTold | null = null): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const readers = await this.ofSchool(work, row);
    const isCorrected = amendment === null && (await work.manager.existsBy(AgreementRemark, { agreementId, party: 'host' }));
    await work.write(...readers.map((one) => this.review(row, one, { isCorrected, isValidatedAgain: false, amendment })));
  }

  /** The part of the school is complete: the teacher validates subject and skills. */
  async toValidate(work: UnitOfWork, agreementId: string, amendment: AmendmentTold | null = null): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    if (row.teacher === null) return;
    const asked = { isCorrected: row.validatedAt !== null, isValidatedAgain: row.validatedAt !== null, amendment };
    const occurrence = `to-validate ${occurrenceOf(row, amendment)}`;
    await work.write({ ...this.review(row, { to: row.teacher, reader: 'teacher' }, asked), occurrence });
  }

  /** The host asks for an amendment: the office reads why. */
  async amendmentAsked(work: UnitOfWork, agreementId: string, amendment: AmendmentTold & { reason: string }): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const said = { party: 'school' as const, remarks: [{ path: '', text: amendment.reason }], link: this.schoolLink(row), expiresOn: null };
    const office = await officeOf(work.manager, row.schoolId);
    await work.write(...office.map((to) => this.asked(row, { to, ...said, authorName: row.hostName, amendment })));
  }

  /** The school sends the host's part of an amendment back, with its words. */
  async amendmentRemark(work: UnitOfWork, agreementId: string, amendment: AmendmentTold & { remark: string }): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const to = hostReader(row);
    if (to === null) return;
    const { link, expiresAt } = await this.newLink(work, agreementId, to);
    const said = { party: 'host' as const, remarks: [{ path: '', text: amendment.remark }], link, expiresOn: dayInParis(expiresAt) };
    await work.write(this.asked(row, { to, ...said, amendment }));
  }

  async validated(work: UnitOfWork, agreementId: string): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const { student, teacher, placementId, schoolName } = row;
    if (student === null) return;
    await work.write({
      ...letterParams('agreement-validated', {
        firstName: student.firstName,
        teacherName: teacher === null ? schoolName : `${teacher.firstName} ${teacher.lastName}`,
        ...this.facts(row),
        link: linksAt(this.publicUrl).ownPlace(placementId),
      }),
      ...{ to: student, entityType: 'agreement', entityId: agreementId, occurrence: `${row.version}` },
    });
  }

  /** Remarks to the side whose part they are about. */
  async changes(work: UnitOfWork, agreementId: string, party: Exclude<Party, 'student'>): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const remarks = (await openRemarks(work.manager, 'agreement', agreementId)).filter((remark) => remark.party === party);
    const said = remarks.map(({ field, text }) => ({ path: field ?? '', text }));
    if (party === 'school') {
      const office = await officeOf(work.manager, row.schoolId);
      await work.write(...office.map((to) => this.asked(row, { to, party, remarks: said, link: this.schoolLink(row), expiresOn: null })));
      return;
    }
    const to = hostReader(row);
    if (to === null) return;
    const { link, expiresAt } = await this.newLink(work, agreementId, to);
    await work.write(this.asked(row, { to, party, remarks: said, link, expiresOn: dayInParis(expiresAt) }));
  }

  /** Not signed within a month of the first day: every side is told. */
  async lapsed(work: UnitOfWork, agreementId: string): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const links = linksAt(this.publicUrl);
    const letter = (to: Reader, reader: LetterParams['agreement-lapsed']['reader'], link: string): NewEmail => {
      const { isAmendment: _none, ...facts } = this.facts(row);
      const studentName = reader === 'host' ? this.nameForHost(row) : fullName(row);
      return {
        ...letterParams('agreement-lapsed', { firstName: to.firstName, reader, studentName, ...facts, link }),
        ...{ to, entityType: 'agreement', entityId: row.id, occurrence: reader },
      };
    };
    const [host, school] = [hostReader(row), await this.ofSchool(work, row)];
    await work.write(
      ...school.map(({ to, reader }) => letter(to, reader, this.schoolLink(row))),
      ...(host === null ? [] : [letter(host, 'host', this.publicUrl)]),
      ...(row.student === null ? [] : [letter(row.student, 'student', links.ownPlace(row.placementId))]),
    );
  }

  private asked(
    row: AgreementRow,
    {
      to,
      authorName = row.schoolName,
      amendment = null,
      ...said
    }: {
      to: Reader;
      party: Exclude<Party, 'student'>;
      remarks: { path: string; text: string }[];
      link: string;
      expiresOn: string | null;
      authorName?: string;
      amendment?: AmendmentTold | null;
    },
  ): NewEmail {
    const studentName = said.party === 'host' ? this.nameForHost(row) : fullName(row);
    return {
      ...letterParams('agreement-changes', {
        firstName: to.firstName,
        ...{ authorName, studentName },
        ...this.facts(row, amendment !== null),
        ...said,
      }),
      ...{ to, entityType: 'agreement', entityId: row.id, occurrence: `${said.party} ${occurrenceOf(row, amendment)}` },
    };
  }

  private review(
    row: AgreementRow,
    { to, reader }: { to: Reader; reader: 'teacher' | 'school' },
    { amendment, ...said }: { isCorrected: boolean; isValidatedAgain: boolean; amendment: AmendmentTold | null },
  ): NewEmail {
    const link = this.schoolLink(row);
    return {
      ...letterParams('agreement-to-review', {
        firstName: to.firstName,
        reader,
        studentName: fullName(row),
        ...this.facts(row, amendment !== null),
        ...said,
        link,
      }),
      ...{ to, entityType: 'agreement', entityId: row.id, occurrence: `${reader} ${occurrenceOf(row, amendment)}` },
    };
  }

  private async ofSchool({ manager }: UnitOfWork, row: AgreementRow): Promise<{ to: Reader; reader: 'teacher' | 'school' }[]> {
    const office = (await officeBesideTeacher(manager, row)).map((to) => ({ to, reader: 'school' as const }));
    return row.teacher === null ? office : [{ to: row.teacher, reader: 'teacher' }, ...office];
  }

  private newLink(work: UnitOfWork, paperId: string, { address: email }: Reader) {
    return newHostLink(work, { type: 'agreement', paperId, email, publicUrl: this.publicUrl });
  }

  private schoolLink = ({ id }: AgreementRow): string => linksAt(this.publicUrl).schoolAgreement(id);

  private facts({ hostName, kind, startOn, endOn }: AgreementRow, isAmendment = false) {
    return { hostName, kind, startOn, endOn, isAmendment };
  }

  private nameForHost(row: AgreementRow): string {
    return nameForHost(studentOfRow(row), true, this.clock.today());
  }
}
