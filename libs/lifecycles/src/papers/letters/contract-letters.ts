import { ContractAmendment, type ContractRow, isLastLinkEnded, type PaperVersion, readPaper } from '@seve/database';
import { answerBy, areTermsAgreed, type CivilDate, type ContractParty, fileBy } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { LetterParams } from '@seve/mailing';
import { PaperLetters, type Told } from './paper-letters.js';
import { hostReader } from './paper-readers.js';

type OfContract = LetterParams['contract-registered'];
/** No letter about a contract goes to a tutor. */
type ReaderName = Exclude<OfContract['reader'], 'tutor'>;
type ContractLetter =
  | 'contract-amendment-file-reminder'
  | 'contract-complete'
  | 'contract-restated'
  | 'contract-form-reminder'
  | 'contract-file-reminder'
  | 'contract-filed'
  | 'contract-incomplete'
  | 'contract-opco-warning'
  | 'contract-silence'
  | 'contract-registered'
  | 'contract-refused'
  | 'contract-terminated';
/** What a letter says beside what every letter about a contract says. */
type Said<Name extends ContractLetter> = Omit<LetterParams[Name], keyof OfContract>;

/** An amendment as its letters name it. */
type AmendmentTold = Pick<ContractAmendment, 'id' | 'version' | 'effectiveOn' | 'contractId'>;
interface Reminder {
  /** From 1. */
  step: number;
  isLast: boolean;
}

/** Employer and office: both may send the contract and record the answer of the OPCO. */
const FILERS: readonly ReaderName[] = ['host', 'school'];
const SIDES: readonly ReaderName[] = [...FILERS, 'teacher', 'student'];
const PARTIES: readonly ReaderName[] = [...SIDES, 'guardian'];
/** Who signs the official form, the training centre for its visa. */
const SIGNERS: readonly ReaderName[] = [...FILERS, 'student', 'guardian'];
const EVERYONE: readonly ReaderName[] = [...PARTIES, 'coordinator'];

/** Writes the letters about contracts and their amendments; those about signatures are the same for every paper. */
export class ContractLetters extends PaperLetters {
  /** Sends the employer a link to fill its part, or to follow the signed contract. Returns false without an address. */
  async askToFill(work: UnitOfWork, contractId: string, { isReminder }: { isReminder: boolean }): Promise<boolean> {
    const row = await readPaper(work.manager, 'contract', contractId);
    const isFilled = areTermsAgreed(row.state);
    return this.askHost(work, row, 'contract-fill', (host) => ({
      ...{ ...this.ofContract(row, host), isReminder, isFilled, remarks: [], expiresOn: host.expiresOn },
    }));
  }

  /** The part of the employer is complete: the office of the training centre fills its own. */
  async toFill(work: UnitOfWork, contractId: string): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    await this.fill(work, row, 'cfa', [], `to-fill ${row.version}`);
  }

  /** Remarks to the side whose part they are about. */
  async changes(work: UnitOfWork, contractId: string, party: Exclude<ContractParty, 'apprentice'>): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    await this.fill(work, row, party, await this.remarksFor(work, row, party), `changes ${party} ${row.version}`);
  }

  private async fill(
    work: UnitOfWork,
    row: ContractRow,
    party: Exclude<ContractParty, 'apprentice'>,
    remarks: LetterParams['contract-fill']['remarks'],
    occurrence: string,
  ): Promise<void> {
    const letters = (await this.side(work, row, party === 'cfa' ? 'school' : 'host')).map((one) => {
      const params = { ...this.ofContract(row, one), isReminder: false, isFilled: false, remarks, expiresOn: one.expiresOn };
      return this.letter(row, one.to, 'contract-fill', params, occurrence);
    });
    await work.write(...letters);
  }

  /** The employer fills what changes for it, or corrects it after a remark, by a link. */
  toEmployer(work: UnitOfWork, amendment: AmendmentTold, remark: string | null = null): Promise<void> {
    return this.fillAmendment(work, amendment, 'host', remark);
  }

  /** The part of the employer in an amendment is complete: the office of the training centre fills its own. */
  toSchool(work: UnitOfWork, amendment: AmendmentTold): Promise<void> {
    return this.fillAmendment(work, amendment, 'school', null);
  }

  private async fillAmendment(
    work: UnitOfWork,
    { id, version, effectiveOn, contractId }: AmendmentTold,
    side: 'host' | 'school',
    remark: string | null,
  ): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    const letters = (await this.side(work, row, side)).map((one) => {
      const params = { ...this.ofContract(row, one), effectiveOn, remark, expiresOn: one.expiresOn };
      return this.letter(row, one.to, 'contract-amendment-fill', params, `${side} ${id} ${version}`);
    });
    await work.write(...letters);
  }

  /** The amendment is to be sent to the OPCO. */
  amendmentReminder(work: UnitOfWork, { id, contractId, effectiveOn }: AmendmentTold, { step, isLast }: Reminder): Promise<void> {
    const said = { effectiveOn, lastDay: fileBy(effectiveOn), isLast };
    return this.tell(work, contractId, 'contract-amendment-file-reminder', FILERS, () => said, `${id} ${step}`);
  }

  /** The official form is signed. */
  complete(work: UnitOfWork, contractId: string): Promise<void> {
    const said = ({ formSignedOn, startOn }: ContractRow) => ({ signedOn: formSignedOn ?? this.clock.today(), lastDay: fileBy(startOn) });
    return this.tell(work, contractId, 'contract-complete', PARTIES, said);
  }

  /** What was called a contract is an agreement on its terms. */
  restated(work: UnitOfWork, contractId: string): Promise<void> {
    return this.tell(work, contractId, 'contract-restated', PARTIES, () => ({}));
  }

  /** The official form is to be signed: told to all who sign it. */
  formReminder(work: UnitOfWork, contractId: string, { step, isLast }: Reminder): Promise<void> {
    return this.tell(
      work,
      contractId,
      'contract-form-reminder',
      SIGNERS,
      () => ({ isLast }),
      ({ startOn }) => `${step} ${startOn}`,
    );
  }

  /** The contract is to be sent to the OPCO. */
  fileReminder(work: UnitOfWork, contractId: string, { step, isLast }: Reminder): Promise<void> {
    const said = ({ startOn }: ContractRow) => ({ lastDay: fileBy(startOn), isLast });
    return this.tell(work, contractId, 'contract-file-reminder', FILERS, said, ({ filedOn }) => `${step} ${filedOn}`);
  }

  filed(work: UnitOfWork, contractId: string): Promise<void> {
    const said = (row: ContractRow) => ({ filedOn: this.filedOn(row), answerBy: answerBy(this.filedOn(row)) });
    return this.tell(work, contractId, 'contract-filed', ['school', 'student'], said);
  }

  incomplete(work: UnitOfWork, contractId: string): Promise<void> {
    return this.tell(work, contractId, 'contract-incomplete', FILERS, ({ askedPapers }) => ({ papers: askedPapers ?? '' }));
  }

  /** The OPCO holds a paper that an objection voided. Not sent for a paper that the OPCO never received. */
  async opcoToWarn(work: UnitOfWork, { id: versionId, contractId, contractAmendmentId }: PaperVersion): Promise<void> {
    if (contractId === null) return;
    const { manager } = work;
    const row = await readPaper(manager, 'contract', contractId);
    const amendment = contractAmendmentId === null ? null : await manager.findOneByOrFail(ContractAmendment, { id: contractAmendmentId });
    const { filedOn, filingReference } = amendment ?? row;
    if (filedOn === null) return;
    const reference = amendment === null ? (row.number ?? filingReference) : filingReference;
    const said = { filedOn, reference, isAmendment: amendment !== null };
    await this.tell(work, contractId, 'contract-opco-warning', FILERS, () => said, `objection ${versionId}`);
  }

  /** The OPCO has not answered for fifteen days. */
  silence(work: UnitOfWork, contractId: string): Promise<void> {
    const said = (row: ContractRow) => ({ answerBy: answerBy(this.filedOn(row)) });
    return this.tell(work, contractId, 'contract-silence', FILERS, said, (row) => this.filedOn(row));
  }

  registered(work: UnitOfWork, contractId: string): Promise<void> {
    return this.tell(work, contractId, 'contract-registered', SIDES, () => ({}));
  }

  refused(work: UnitOfWork, contractId: string, said: { bySilence: boolean }): Promise<void> {
    return this.tell(work, contractId, 'contract-refused', SIDES, () => said);
  }

  /** The coordinators read no names. */
  terminated(work: UnitOfWork, contractId: string): Promise<void> {
    return this.tell(work, contractId, 'contract-terminated', EVERYONE, ({ endedOn }) => ({ endedOn: endedOn ?? this.clock.today() }));
  }

  private async tell<Name extends ContractLetter>(
    work: UnitOfWork,
    contractId: string,
    name: Name,
    readers: readonly ReaderName[],
    saidOf: (row: ContractRow) => Said<Name>,
    occurrence: string | ((row: ContractRow) => string) = ({ version }) => `${version}`,
  ): Promise<void> {
    const row = await readPaper(work.manager, 'contract', contractId);
    const said = saidOf(row);
    const about = typeof occurrence === 'string' ? occurrence : occurrence(row);
    const told: Told<ReaderName>[] = [];
    for (const reader of readers) told.push(...(await this.readers[reader](row, work)));
    const letters = told.map((one) => {
      const params = { ...this.ofContract(row, one), ...said } as unknown as LetterParams[Name];
      return this.letter(row, one.to, name, params, `${one.reader} ${about}`);
    });
    await work.write(...letters);
  }

  private readonly readers: Record<ReaderName, (row: ContractRow, work: UnitOfWork) => Told<ReaderName>[] | Promise<Told<ReaderName>[]>> = {
    host: (row, work) => this.host(work, row),
    school: (row, work) => this.office(work, row),
    teacher: (row) => this.teacher(row),
    student: (row) => this.student(row),
    guardian: (row) => this.guardians(row),
    coordinator: (_row, work) => this.campus(work),
  };

  /** In its account, or by a link: none after a link ended by hand, before the school asks again. */
  private async host(work: UnitOfWork, row: ContractRow): Promise<Told<'host'>[]> {
    const to = hostReader(row);
    if (to === null) return [];
    if (to.accountId !== null) return [{ to, reader: 'host', link: this.pagesOf(row).company }];
    if (await isLastLinkEnded(work.manager, 'contract', { subjectId: row.id, address: to.address })) return [];
    const host = await this.linkedHost(work, row);
    return host === null ? [] : [host];
  }

  private ofContract(row: ContractRow, one: Told<ReaderName>): OfContract {
    const isUnnamed = one.reader === 'student' || one.reader === 'coordinator';
    return { ...this.said(row, one), kind: row.kind, schoolName: row.schoolName, ...(isUnnamed && { studentName: null }) };
  }

  private filedOn = (row: ContractRow): CivilDate => row.filedOn ?? this.clock.today();
}
