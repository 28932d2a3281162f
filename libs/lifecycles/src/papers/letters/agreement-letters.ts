import {
  AgreementLink,
  AgreementRemark,
  type AgreementRow,
  type Amendment,
  openAmendment,
  readPaper,
  severalAgreements,
} from '@seve/database';
import type { CivilDate, PaperSide } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { LetterParams } from '@seve/mailing';
import { In } from 'typeorm';
import { PaperLetters, placementTold, type Told } from './paper-letters.js';
import { hostReader } from './paper-readers.js';

/** An amendment as its letters name it. */
export type AmendmentTold = Pick<Amendment, 'id' | 'version'>;

const occurrenceOf = ({ version }: AgreementRow, amendment: AmendmentTold | null): string =>
  amendment === null ? `${version}` : `${amendment.id} ${amendment.version}`;

/** Writes the letters about the parts of agreements. */
export class AgreementLetters extends PaperLetters {
  /** Sends the host a link to fill its part, to its verified account or to the given address. Returns false without an address. */
  async askToFill(
    work: UnitOfWork,
    agreementId: string,
    { isReminder, isAmendment = false }: { isReminder: boolean; isAmendment?: boolean },
  ): Promise<boolean> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const asked = (host: { expiresOn: CivilDate }) => ({ schoolName: row.schoolName, isReminder, expiresOn: host.expiresOn });
    const amendment = isAmendment ? await openAmendment(work.manager, 'agreement', agreementId) : null;
    if (amendment === null) return this.askHost(work, row, 'agreement-fill', (host) => ({ ...this.said(row, host), ...asked(host) }));
    const { motives, effectiveOn } = amendment;
    return this.askHost(work, row, 'agreement-amendment-fill', (host) => ({
      ...{ firstName: host.to.firstName, studentName: this.nameFor(row, 'host'), link: host.link, motives, effectiveOn },
      ...{ ...placementTold(row), ...asked(host) },
    }));
  }

  /**
   * Asks the host of several agreements to fill its parts: one letter to one address, with a link for each agreement. Agreements that were
   * asked for before are left out. Returns whether an address is known.
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
    const [first] = rows;
    if (first !== undefined && rows.length === 1) await this.askToFill(work, first.id, { isReminder: false });
    if (first === undefined || rows.length === 1) return;
    const hosts = [];
    for (const row of rows) {
      const host = await this.linkedHost(work, row);
      if (host !== null) hosts.push({ ...host, studentName: this.nameFor(row, 'host') });
    }
    const [one] = hosts;
    if (one === undefined) return;
    const { to, link, linkId, expiresOn, expiresAt } = one;
    const params = {
      ...{ firstName: to.firstName, schoolName: first.schoolName, ...placementTold(first), isAmendment: false, link, expiresOn },
      items: hosts.map((host) => ({ studentName: host.studentName, link: host.link })),
    };
    await work.write({ ...this.letter(first, to, 'agreement-fill-group', params, linkId), expiresAt });
  }

  /** The part of the host is complete: teacher and office read it. */
  async toReview(work: UnitOfWork, agreementId: string, amendment: AmendmentTold | null = null): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const isCorrected = amendment === null && (await work.manager.existsBy(AgreementRemark, { agreementId, party: 'host' }));
    await this.review(work, row, await this.school(work, row), { isCorrected, isValidatedAgain: false }, amendment);
  }

  /** The part of the school is complete: the teacher validates subject and skills. */
  async toValidate(work: UnitOfWork, agreementId: string, amendment: AmendmentTold | null = null): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const isAgain = row.validatedAt !== null;
    await this.review(work, row, this.teacher(row), { isCorrected: isAgain, isValidatedAgain: isAgain }, amendment, 'to-validate');
  }

  private async review(
    work: UnitOfWork,
    row: AgreementRow,
    told: readonly Told<'teacher' | 'school'>[],
    asked: Pick<LetterParams['agreement-to-review'], 'isCorrected' | 'isValidatedAgain'>,
    amendment: AmendmentTold | null,
    question?: string,
  ): Promise<void> {
    const letters = told.map((one) => {
      const params = { ...this.said(row, one), ...asked, isAmendment: amendment !== null };
      return this.letter(row, one.to, 'agreement-to-review', params, `${question ?? one.reader} ${occurrenceOf(row, amendment)}`);
    });
    await work.write(...letters);
  }

  /** The host asks for an amendment: the office reads why. */
  async amendmentAsked(work: UnitOfWork, agreementId: string, amendment: AmendmentTold & { reason: string }): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    await this.remark(work, row, 'school', [{ path: '', text: amendment.reason }], { authorName: row.hostName, amendment });
  }

  /** The school returns the host's part of an amendment, with a remark. */
  async amendmentRemark(work: UnitOfWork, agreementId: string, amendment: AmendmentTold & { remark: string }): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    await this.remark(work, row, 'host', [{ path: '', text: amendment.remark }], { amendment });
  }

  /** Remarks to the side whose part they are about. */
  async changes(work: UnitOfWork, agreementId: string, party: PaperSide): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const remarks = await this.remarksFor(work, row, party);
    await this.remark(
      work,
      row,
      party,
      remarks.map(({ path, text }) => ({ path: path ?? '', text })),
    );
  }

  private async remark(
    work: UnitOfWork,
    row: AgreementRow,
    party: PaperSide,
    remarks: { path: string; text: string }[],
    { authorName = row.schoolName, amendment = null }: { authorName?: string; amendment?: AmendmentTold | null } = {},
  ): Promise<void> {
    const letters = (await this.side(work, row, party)).map(({ to, link, expiresOn }) => {
      const studentName = this.nameFor(row, party);
      const said = { firstName: to.firstName, authorName, studentName, ...placementTold(row), isAmendment: amendment !== null, link };
      return this.letter(row, to, 'agreement-changes', { ...said, party, remarks, expiresOn }, `${party} ${occurrenceOf(row, amendment)}`);
    });
    await work.write(...letters);
  }

  async validated(work: UnitOfWork, agreementId: string): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const { teacher, schoolName, version } = row;
    const teacherName = teacher === null ? schoolName : `${teacher.firstName} ${teacher.lastName}`;
    const letters = this.student(row).map(({ to, link }) => {
      const params = { firstName: to.firstName, teacherName, ...placementTold(row), isAmendment: false, link };
      return this.letter(row, to, 'agreement-validated', params, `${version}`);
    });
    await work.write(...letters);
  }

  /** Not signed within a month of the first day: every side is told. */
  async lapsed(work: UnitOfWork, agreementId: string): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const host = hostReader(row);
    const told = [
      ...(await this.school(work, row)),
      ...(host === null ? [] : [{ to: host, reader: 'host' as const, link: this.publicUrl }]),
      ...this.student(row),
    ];
    await work.write(...told.map((one) => this.letter(row, one.to, 'agreement-lapsed', this.said(row, one), one.reader)));
  }
}
