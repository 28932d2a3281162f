import {
  heldVersionsBefore,
  type PaperVersion,
  type SeatOfVersion,
  Signatory,
  seatsInStanding,
  signatoriesOf,
  type WaitingSignature,
  waitingFor,
} from '@seve/database';
import {
  addDays,
  type CivilDate,
  daysBetween,
  mailboxOf,
  replacedPeople,
  SIGNATURE_CODE_MINUTES,
  SIGNATURE_DAYS,
  SIGNATURE_REMINDER_DAYS,
  type SignatoryRole,
  signersOf,
} from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import type { LetterParams } from '@seve/mailing';
import { In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type PaperFacts, paperFacts } from '../signing/paper-facts.js';
import { PaperLetters, placementTold, signByOf, signedTold } from './paper-letters.js';
import { nameless, type Reader } from './paper-readers.js';

/** Page on which an account signs several papers. */
export const SIGNATURES_PAGE = '/signatures';

type Item = LetterParams['agreement-sign']['items'][number];
type Delegated = LetterParams['agreement-delegated'];
type Reminder = LetterParams['agreement-sign']['reminder'];

/** Seats whose account may belong to the school and yet not open the paper: it reads those of its own classes. */
const OF_ANY_CLASS: readonly SignatoryRole[] = ['guardian', 'referent'];

const REMINDERS: readonly Reminder[] = [null, 'first', 'second', 'last'];

/** Reminders due by `today` of a paper that was asked for on `askedOn`. */
const dueBy = (askedOn: CivilDate | null, today: CivilDate): number =>
  askedOn === null ? 0 : SIGNATURE_REMINDER_DAYS.filter((days) => daysBetween(askedOn, today) >= days).length;

/** Whether the seat was never named in a letter, or a reminder is due. */
const isLetterDue = ({ letterOn, remindersTold, askedOn }: Signatory, today: CivilDate): boolean =>
  letterOn === null || remindersTold < dueBy(askedOn, today);

/** Counts distinct papers and students: two persons at one mailbox can hold two seats of one paper. */
const countsOf = (waiting: readonly (WaitingSignature & { row: PaperFacts })[]) => ({
  papers: new Set(waiting.map(({ version }) => version.id)).size,
  students: new Set(waiting.map(({ row }) => row.studentId)).size,
});

/** Several papers, all asked of the same account. */
function isOneAccount(waiting: readonly WaitingSignature[]): boolean {
  const accounts = new Set(waiting.map(({ signatory }) => signatory.accountId));
  return waiting.length > 1 && accounts.size === 1 && !accounts.has(null);
}

type CodeTarget = Pick<Reader, 'address' | 'locale' | 'firstName'>;

/** Writes the letters about signatures. */
export class SignatureLetters extends PaperLetters {
  /**
   * All papers that wait for this address in one letter, each with its own link; at most one letter a day, except those that the reader
   * requests. Returns whether one was written.
   */
  async ask(work: UnitOfWork, email: string, { isRequested = false } = {}): Promise<boolean> {
    const { manager } = work;
    const today = this.clock.today();
    await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`signature letter ${email}`]);
    if (!isRequested && (await manager.existsBy(Signatory, { email, letterOn: today }))) return false;
    const waiting = await waitingFor(manager, email, today);
    const [first] = waiting;
    // The address may have been found for a seat that is asked no more.
    if (first === undefined || !(isRequested || waiting.some(({ signatory }) => isLetterDue(signatory, today)))) return false;
    const papers = await Promise.all(waiting.map(async (one) => ({ ...one, row: await paperFacts(manager, one.version) })));
    const items: Item[] = [];
    for (const paper of papers) items.push(await this.item(work, paper));
    const reminder = REMINDERS[Math.max(...waiting.map(({ signatory }) => dueBy(signatory.askedOn, today)))] ?? null;
    const params = {
      ...{ firstName: null, schoolName: papers[0]?.row.schoolName ?? '', reminder, ...countsOf(papers) },
      items: items.sort((one, other) => (one.startOn < other.startOn ? -1 : 1)),
      link: items[0]?.link ?? this.publicUrl,
      ...(isOneAccount(waiting) && { togetherLink: `${this.publicUrl}${SIGNATURES_PAGE}` }),
    };
    const occurrence = isRequested ? uuid() : today;
    await work.write(this.letterOfSeat(first.signatory.id, nameless(email), 'agreement-sign', params, occurrence));
    for (const { signatory, held } of waiting) {
      const told = { letterOn: today, remindersTold: dueBy(signatory.askedOn, today) };
      await manager.update(Signatory, { id: In(held.map(({ id }) => id)) }, told);
    }
    return true;
  }

  private async item(work: UnitOfWork, { signatory, held, row }: WaitingSignature & { row: PaperFacts }): Promise<Item> {
    const { role } = signatory;
    const alsoAs = held.flatMap((one) => (one.role === role ? [] : one.role));
    const link = await this.newLink(work, signatory);
    return {
      ...signedTold(row),
      studentName: this.nameFor(row, role),
      role,
      alsoAs,
      signBy: signByOf(signatory),
      ...(row.changes && { changes: row.changes }),
      link,
    };
  }

  /** Six digits to the address of a signatory. */
  async code(work: UnitOfWork, { signatory, version }: SeatOfVersion, { code, link }: { code: string; link: string }): Promise<void> {
    const { id, email, role } = signatory;
    if (email === null) return;
    const paper = await this.coded(work, version, role);
    const params = { firstName: null, code, validMinutes: SIGNATURE_CODE_MINUTES, link, ...paper };
    await work.write(shortLived(this.letterOfSeat(id, nameless(email), 'agreement-signature-code', params, uuid())));
  }

  /** Six digits that sign all of these papers, which one account was asked to sign at one address. */
  async codeForSeveral(
    work: UnitOfWork,
    waiting: readonly WaitingSignature[],
    { to, code, link }: { to: CodeTarget; code: string; link: string },
  ): Promise<void> {
    const [first] = waiting;
    if (first === undefined) return;
    const papers: LetterParams['agreement-signature-codes']['papers'][number][] = [];
    for (const { signatory, version } of waiting) papers.push(await this.coded(work, version, signatory.role));
    const params = { firstName: to.firstName, code, validMinutes: SIGNATURE_CODE_MINUTES, papers, link };
    const reader = { ...to, accountId: null };
    await work.write(shortLived(this.letterOfSeat(first.signatory.id, reader, 'agreement-signature-codes', params, uuid())));
  }

  /** A paper as a letter with a code names it. */
  private async coded({ manager }: UnitOfWork, version: PaperVersion, role: SignatoryRole) {
    const row = await paperFacts(manager, version);
    const { hostName, kind, amendment } = row;
    return { studentName: this.nameFor(row, role), hostName, kind, isAmendment: amendment !== null };
  }

  /** To the former signatory, to the delegate with a link, and to the office, or to the teacher of a school without office. */
  async delegated(work: UnitOfWork, { signatory: former, version }: SeatOfVersion, delegateId: string): Promise<void> {
    const { manager } = work;
    const row = await paperFacts(manager, version);
    const delegate = await manager.findOneByOrFail(Signatory, { id: delegateId });
    const link = await this.newLink(work, delegate);
    const said = { formerName: former.name, delegateName: delegate.name, role: former.role, ...signedTold(row) };
    const toSeat = ({ id, email }: Signatory, reader: Pick<Delegated, 'reader' | 'signBy' | 'link'>): NewEmail[] => {
      const params = { firstName: null, ...said, studentName: this.nameFor(row, former.role), ...reader };
      return email === null ? [] : [this.letterOfSeat(id, nameless(email), 'agreement-delegated', params, delegateId)];
    };
    const office = await this.office(work, row);
    const school = (office.length > 0 ? office : this.teacher(row)).map((one) =>
      this.letter(row, one.to, 'agreement-delegated', { ...said, ...this.said(row, one), signBy: null }, delegateId),
    );
    await work.write(
      ...toSeat(former, { reader: 'former', signBy: null, link: this.publicUrl }),
      ...toSeat(delegate, { reader: 'delegate', signBy: signByOf(delegate), link }),
      ...school,
    );
    await manager.update(Signatory, { id: delegateId }, { letterOn: this.clock.today() });
  }

  /** A signatory has refused: school, teacher and student read who and why. */
  async refused(work: UnitOfWork, { signatory, version }: SeatOfVersion, reason: string): Promise<void> {
    const row = await paperFacts(work.manager, version);
    const { role, name } = signatory;
    const letters = [...(await this.school(work, row)), ...this.student(row)].map((one) => {
      const isStudent = one.reader === 'student';
      const told = { signerName: isStudent ? null : name, reason: isStudent && role !== 'student' ? null : reason };
      const params = { ...this.said(row, one), ...signedTold(row), role, ...told };
      return this.letter(row, one.to, 'agreement-refused', params, `${version.id} ${one.reader}`);
    });
    await work.write(...letters);
  }

  /** To everyone: the file is sealed. */
  async complete(work: UnitOfWork, version: PaperVersion): Promise<void> {
    const row = await paperFacts(work.manager, version);
    const signatories = (await signatoriesOf(work.manager, version.id)).filter(({ state }) => state === 'signed');
    const { contact } = row;
    const told = [
      ...(await this.school(work, row)),
      ...this.student(row),
      ...(contact === null ? [] : [{ to: contact, reader: 'host' as const, link: this.pagesOf(row).company }]),
    ];
    const letters = told.map((one) => {
      const params = { ...this.said(row, one), ...signedTold(row), signatures: signersOf(signatories).length };
      return this.letter(row, one.to, 'agreement-complete', params, `${version.id} ${one.reader}`);
    });
    await work.write(...letters);
    await this.copies(work, row, signatories);
    if (row.amendment !== null) await this.handedOver(work, row, version);
  }

  /** To each person whom the amendment has replaced. The earlier holder is read from the version that was signed before. */
  private async handedOver(work: UnitOfWork, row: PaperFacts, version: PaperVersion): Promise<void> {
    const { manager } = work;
    const [before] = await heldVersionsBefore(manager, version);
    const effectiveOn = row.changes?.effectiveOn;
    if (before === undefined || effectiveOn === undefined) return;
    const letters = replacedPeople(before.parts, version.parts).map(({ capacity, email, nextName }) => {
      const reader = capacity === 'referent' ? 'teacher' : 'tutor';
      const params = { firstName: null, capacity, studentName: this.nameFor(row, reader), nextName, schoolName: row.schoolName };
      const told = { ...params, ...placementTold(row), effectiveOn, link: this.publicUrl };
      return this.letter(row, nameless(email), 'placement-handed-over', told, `${version.id} ${capacity}`);
    });
    await work.write(...letters);
  }

  /**
   * Sends a link to the sealed file to signatories without an account, or whose account may not open the paper; skips those without standing and
   * links ended by hand.
   */
  private async copies(work: UnitOfWork, row: PaperFacts, signatories: readonly Signatory[]): Promise<void> {
    const today = this.clock.today();
    const told = new Set([row.contact, row.teacher, row.student].flatMap((one) => (one === null ? [] : [mailboxOf(one.address)])));
    const ids = signatories.map(({ id }) => id);
    const standing = await seatsInStanding(work.manager, ids, today);
    for (const signatory of signatories) {
      const { email, role, accountId, id, linkEndedAt } = signatory;
      const mayNeedLink = accountId === null || OF_ANY_CLASS.includes(role);
      const isReader = mayNeedLink && role !== 'student' && linkEndedAt === null && standing.has(id);
      if (!isReader || email === null || told.has(mailboxOf(email))) continue;
      told.add(mailboxOf(email));
      const params = {
        ...{ firstName: null, reader: role === 'referent' ? ('teacher' as const) : role, signatures: signersOf(signatories).length },
        ...{ ...signedTold(row), studentName: this.nameFor(row, role) },
        ...{ link: await this.newLink(work, signatory), expiresOn: addDays(today, SIGNATURE_DAYS) },
      };
      await work.write(this.letterOfSeat(id, nameless(email), 'agreement-copy', params, 'copy'));
    }
  }

  /** To the office: who has not signed after every reminder. `linksUntil` null: their links no longer work. */
  async expired(
    work: UnitOfWork,
    version: PaperVersion,
    { missing, linksUntil }: { missing: readonly Signatory[]; linksUntil: CivilDate | null },
  ): Promise<void> {
    const row = await paperFacts(work.manager, version);
    const named = missing.map(({ name, role }) => ({ signerName: name, role }));
    const letters = (await this.office(work, row)).map(({ to, reader, link }) => {
      const params = {
        firstName: to.firstName,
        studentName: this.nameFor(row, reader),
        missing: named,
        linksUntil,
        ...signedTold(row),
        link,
      };
      return this.letter(row, to, 'agreement-expired', params, `${version.id} ${this.clock.today()}`);
    });
    await work.write(...letters);
  }
}

/** A letter that is not sent once its code has expired. */
const shortLived = (letter: NewEmail): NewEmail => ({
  ...letter,
  expiresAt: new Date(Date.now() + SIGNATURE_CODE_MINUTES * 60_000),
});
