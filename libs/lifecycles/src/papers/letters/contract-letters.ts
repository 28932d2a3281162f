import {
  ContractAmendment,
  type ContractRow,
  coordinators,
  isLastLinkEnded,
  officeOf,
  openRemarks,
  type PaperVersion,
  readPaper,
} from '@seve/database';
import {
  answerBy,
  type CivilDate,
  type ContractParty,
  dayInParis,
  fileBy,
  isContractBinding,
  isMinor,
  nameForHost,
  studentOfRow,
} from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import type { CivilClock } from '../../letters/application-letters.js';
import { linksAt } from '../../letters/application-links.js';
import { fullName, hostReader, nameless, newHostLink, type Reader } from './paper-readers.js';

type Told = LetterParams['contract-registered'];
type ReaderName = Told['reader'];
type ContractLetter =
  | 'contract-amendment-file-reminder'
  | 'contract-file-reminder'
  | 'contract-filed'
  | 'contract-incomplete'
  | 'contract-opco-warning'
  | 'contract-silence'
  | 'contract-registered'
  | 'contract-refused'
  | 'contract-terminated';
/** What a letter says beside what every letter about a contract says. */
type Said<Name extends ContractLetter> = Omit<LetterParams[Name], keyof Told>;
export type Addressed = { to: Reader; reader: ReaderName; link: string };

/** Writes the letters about contracts. */
export class ContractLetters {
  constructor(
    private readonly publicUrl: string,
    private readonly clock: CivilClock,
  ) {}

  /** Sends the employer a link to fill its part, or to follow the signed contract. Returns false where there is no address. */
  async askToFill(work: UnitOfWork, contractId: string, { isReminder }: { isReminder: boolean }): Promise<boolean> {
    const row = await readPaper(work.manager, 'contract', contractId);
    const to = hostReader(row);
    if (to === null) return false;
    const { link, linkId, expiresAt } = await this.newLink(work, row, to);
    await work.write({
      ...letterParams('contract-fill', {
        ...this.told(row, { to, reader: 'host', link }),
        ...{ isReminder, isFilled: isContractBinding(row.state), remarks: [], expiresOn: dayInParis(expiresAt) },
      }),
      ...{ to, entityType: 'contract', entityId: row.id, occurrence: linkId, expiresAt },
    });
    return true;
  }

  /** The part of the employer is complete: the office of the training centre fills its own. */
  async toFill(work: UnitOfWork, contractId: string): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    for (const one of await this.office(work, row)) {
      await work.write({
        ...letterParams('contract-fill', { ...this.told(row, one), isReminder: false, isFilled: false, remarks: [], expiresOn: null }),
        ...{ to: one.to, entityType: 'contract', entityId: row.id, occurrence: `to-fill ${row.version}` },
      });
    }
  }

  /** Remarks to the side whose part they are about. */
  async changes(work: UnitOfWork, contractId: string, party: Exclude<ContractParty, 'apprentice'>): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    const remarks = (await openRemarks(work.manager, 'contract', contractId))
      .filter((remark) => remark.party === party)
      .map(({ field, text }) => ({ path: field, text }));
    const occurrence = `changes ${party} ${row.version}`;
    const letter = (one: Addressed, expiresOn: CivilDate | null): NewEmail => ({
      ...letterParams('contract-fill', { ...this.told(row, one), isReminder: false, isFilled: false, remarks, expiresOn }),
      ...{ to: one.to, entityType: 'contract', entityId: row.id, occurrence },
    });
    if (party === 'cfa') {
      await work.write(...(await this.office(work, row)).map((one) => letter(one, null)));
      return;
    }
    const to = hostReader(row);
    if (to === null) return;
    const { link, expiresAt } = await this.newLink(work, row, to);
    await work.write(letter({ to, reader: 'host', link }, dayInParis(expiresAt)));
  }

  /** To the employer and the office: the contract is to be sent to the OPCO. `step` counts from 1. */
  async fileReminder(work: UnitOfWork, contractId: string, { step, isLast }: { step: number; isLast: boolean }): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    const lastDay = fileBy(row.startOn);
    await this.write(work, row, 'contract-file-reminder', { lastDay, isLast }, await this.filers(work, row), `${step} ${row.filedOn}`);
  }

  /** To the office and the student. */
  async filed(work: UnitOfWork, contractId: string): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    const filedOn = row.filedOn ?? this.clock.today();
    const said = { filedOn, answerBy: answerBy(filedOn) };
    const readers = [...(await this.office(work, row)), ...this.student(row)];
    await this.write(work, row, 'contract-filed', said, readers, `${row.version}`);
  }

  /** To the employer and the office. */
  async incomplete(work: UnitOfWork, contractId: string): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    const said = { papers: row.askedPapers ?? '' };
    await this.write(work, row, 'contract-incomplete', said, await this.filers(work, row), `${row.version}`);
  }

  /** To the employer and the office: the OPCO holds a paper voided by an objection. Not sent when the OPCO never received it. */
  async opcoToWarn(work: UnitOfWork, { id: versionId, contractId, contractAmendmentId }: PaperVersion): Promise<void> {
    if (contractId === null) return;
    const row = await readPaper(work.manager, 'contract', contractId);
    const amendment =
      contractAmendmentId === null ? null : await work.manager.findOneByOrFail(ContractAmendment, { id: contractAmendmentId });
    const { filedOn, filingReference } = amendment ?? row;
    if (filedOn === null) return;
    const reference = amendment === null ? (row.number ?? filingReference) : filingReference;
    const said = { filedOn, reference, isAmendment: amendment !== null };
    await this.write(work, row, 'contract-opco-warning', said, await this.filers(work, row), `objection ${versionId}`);
  }

  /** To the employer and the office: the OPCO has not answered for fifteen days. */
  async silence(work: UnitOfWork, contractId: string): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    const filedOn = row.filedOn ?? this.clock.today();
    const said = { answerBy: answerBy(filedOn) };
    await this.write(work, row, 'contract-silence', said, await this.filers(work, row), filedOn);
  }

  async registered(work: UnitOfWork, contractId: string): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    await this.write(work, row, 'contract-registered', {}, await this.all(work, row), `${row.version}`);
  }

  async refused(work: UnitOfWork, contractId: string, { bySilence }: { bySilence: boolean }): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    await this.write(work, row, 'contract-refused', { bySilence }, await this.all(work, row), `${row.version}`);
  }

  /** To all parties, the confirmed guardians of a minor, and the coordinators, without names. */
  async terminated(work: UnitOfWork, contractId: string): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    const said = { endedOn: row.endedOn ?? this.clock.today() };
    const readers = [...(await this.all(work, row)), ...this.guardians(row), ...(await this.coordinators(work))];
    await this.write(work, row, 'contract-terminated', said, readers, `${row.version}`);
  }

  protected async write<Name extends ContractLetter>(
    work: UnitOfWork,
    row: ContractRow,
    name: Name,
    said: Said<Name>,
    readers: readonly Addressed[],
    occurrence: string,
  ): Promise<void> {
    const letters = readers.map((one): NewEmail => {
      const params = { ...this.told(row, one), ...said } as unknown as LetterParams[Name];
      return {
        ...letterParams(name, params),
        ...{ to: one.to, entityType: 'contract', entityId: row.id, occurrence: `${one.reader} ${occurrence}` },
      };
    });
    await work.write(...letters);
  }

  protected told(row: ContractRow, { to, reader, link }: Addressed): Told {
    const { hostName, schoolName, kind, startOn, endOn } = row;
    return { firstName: to.firstName, reader, studentName: this.nameFor(row, reader), hostName, schoolName, kind, startOn, endOn, link };
  }

  private nameFor(row: ContractRow, reader: ReaderName): string | null {
    if (reader === 'student' || reader === 'coordinator') return null;
    if (reader !== 'host') return fullName(row);
    return nameForHost(studentOfRow(row), true, this.clock.today());
  }

  /** Employer and office: both may send the contract and write down what the OPCO says. */
  protected async filers(work: UnitOfWork, row: ContractRow): Promise<Addressed[]> {
    return [...(await this.host(work, row)), ...(await this.office(work, row))];
  }

  private async all(work: UnitOfWork, row: ContractRow): Promise<Addressed[]> {
    return [...(await this.filers(work, row)), ...this.teacher(row), ...this.student(row)];
  }

  /** By its account where it has a verified one, else by a link: by none after one that was ended by hand, before the school asks anew. */
  private async host(work: UnitOfWork, row: ContractRow): Promise<Addressed[]> {
    const to = hostReader(row);
    if (to === null) return [];
    if (to.accountId !== null) return [{ to, reader: 'host', link: linksAt(this.publicUrl).companyContract(row.id) }];
    const { address } = to;
    if (await isLastLinkEnded(work.manager, 'contract', { subjectId: row.id, address })) return [];
    return [{ to, reader: 'host', link: (await this.newLink(work, row, to)).link }];
  }

  protected async office({ manager }: UnitOfWork, { id, schoolId }: ContractRow): Promise<Addressed[]> {
    const link = linksAt(this.publicUrl).schoolContract(id);
    return (await officeOf(manager, schoolId)).map((to) => ({ to, reader: 'school', link }));
  }

  private teacher = ({ id, teacher }: ContractRow): Addressed[] =>
    teacher === null ? [] : [{ to: teacher, reader: 'teacher', link: linksAt(this.publicUrl).schoolContract(id) }];

  private student = ({ placementId, student }: ContractRow): Addressed[] =>
    student === null ? [] : [{ to: student, reader: 'student', link: linksAt(this.publicUrl).ownPlace(placementId) }];

  private guardians = ({ guardians, isEmancipated, birthDate }: ContractRow): Addressed[] =>
    isEmancipated || birthDate === null || !isMinor(birthDate, this.clock.today())
      ? []
      : guardians.flatMap(({ email, isConfirmed }) =>
          isConfirmed && email !== null ? [{ to: nameless(email), reader: 'guardian' as const, link: this.publicUrl }] : [],
        );

  private async coordinators({ manager }: UnitOfWork): Promise<Addressed[]> {
    return (await coordinators(manager)).map((to) => ({ to, reader: 'coordinator', link: this.publicUrl }));
  }

  protected newLink(work: UnitOfWork, { id: paperId }: ContractRow, { address: email }: Reader) {
    return newHostLink(work, { type: 'contract', paperId, email, publicUrl: this.publicUrl });
  }
}
