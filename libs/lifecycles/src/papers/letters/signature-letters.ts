import {
  officeOf,
  type PaperVersion,
  type SeatOfVersion,
  Signatory,
  SignatureLink,
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
  nameForSignatory,
  SIGNATURE_CODE_MINUTES,
  SIGNATURE_DAYS,
  SIGNATURE_REMINDER_DAYS,
  type SignatoryRole,
  signersOf,
} from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import { In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { CivilClock } from '../../letters/application-letters.js';
import { linksAt } from '../../letters/application-links.js';
import { newToken } from '../../letters/secret-token.js';
import { type PaperFacts, paperFacts } from '../signing/paper-facts.js';
import { delegationLetters } from './delegation-letters.js';
import { fullName, nameless, placeOfPaper, type Reader, readersOfPaper, signByOf } from './paper-readers.js';

/** Page that the link of a signatory opens. */
export const SIGNATURE_PAGE = '/signature';
/** Page on which an account signs several papers. */
export const SIGNATURES_PAGE = '/signatures';

type Item = LetterParams['agreement-sign']['items'][number];
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

/** Writes the letters about signatures. */
export class SignatureLetters {
  constructor(
    private readonly publicUrl: string,
    private readonly clock: CivilClock,
  ) {}

  /**
   * All papers that wait for this address in one letter, each with a link of its own; at most one a day, but for what its reader requests.
   * Returns whether one was written.
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
    await work.write({
      ...letterParams('agreement-sign', {
        firstName: null,
        schoolName: papers[0]?.row.schoolName ?? '',
        reminder,
        ...countsOf(papers),
        items: items.sort((one, other) => (one.startOn < other.startOn ? -1 : 1)),
        link: items[0]?.link ?? this.publicUrl,
        ...(isOneAccount(waiting) && { togetherLink: `${this.publicUrl}${SIGNATURES_PAGE}` }),
      }),
      ...{ to: nameless(email), entityType: 'signatory', entityId: first.signatory.id, occurrence: isRequested ? uuid() : today },
    });
    for (const { signatory, held } of waiting)
      await manager.update(
        Signatory,
        { id: In(held.map(({ id }) => id)) },
        { letterOn: today, remindersTold: dueBy(signatory.askedOn, today) },
      );
    return true;
  }

  /** Six digits to the address of a signatory. */
  async code(work: UnitOfWork, { signatory, version }: SeatOfVersion, { code, link }: { code: string; link: string }): Promise<void> {
    const row = await paperFacts(work.manager, version);
    if (signatory.email === null) return;
    await work.write({
      ...letterParams('agreement-signature-code', {
        ...{ firstName: null, code, validMinutes: SIGNATURE_CODE_MINUTES, link },
        ...{ studentName: this.nameFor(row, signatory.role), hostName: row.hostName, kind: row.kind, isAmendment: row.amendment !== null },
      }),
      ...{ to: nameless(signatory.email), entityType: 'signatory', entityId: signatory.id, occurrence: uuid() },
      expiresAt: new Date(Date.now() + SIGNATURE_CODE_MINUTES * 60_000),
    });
  }

  /** Six digits that sign all of these papers, which one account was asked to sign at one address. */
  async codeForSeveral(
    work: UnitOfWork,
    waiting: readonly WaitingSignature[],
    { to, code, link }: { to: Pick<Reader, 'address' | 'locale' | 'firstName'>; code: string; link: string },
  ): Promise<void> {
    const [first] = waiting;
    if (first === undefined) return;
    const papers: LetterParams['agreement-signature-codes']['papers'][number][] = [];
    for (const { signatory, version } of waiting) {
      const row = await paperFacts(work.manager, version);
      const { hostName, kind, amendment } = row;
      papers.push({ studentName: this.nameFor(row, signatory.role), hostName, kind, isAmendment: amendment !== null });
    }
    await work.write({
      ...letterParams('agreement-signature-codes', {
        ...{ firstName: to.firstName, code, validMinutes: SIGNATURE_CODE_MINUTES, papers, link },
      }),
      ...{ to: { ...to, accountId: null }, entityType: 'signatory', entityId: first.signatory.id, occurrence: uuid() },
      expiresAt: new Date(Date.now() + SIGNATURE_CODE_MINUTES * 60_000),
    });
  }

  /** To the former signatory, to the delegate with a link, and to the school. */
  async delegated(work: UnitOfWork, { signatory, version }: SeatOfVersion, delegateId: string): Promise<void> {
    const { manager } = work;
    const row = await paperFacts(manager, version);
    const delegate = await manager.findOneByOrFail(Signatory, { id: delegateId });
    const link = await this.newLink(work, delegate);
    const told = { former: signatory, delegate, row, studentName: this.nameFor(row, signatory.role), link, publicUrl: this.publicUrl };
    await work.write(...delegationLetters({ ...told, office: await officeOf(manager, row.schoolId) }));
    await manager.update(Signatory, { id: delegateId }, { letterOn: this.clock.today() });
  }

  /** A signatory has refused: school, teacher and student read who and why. */
  async refused(work: UnitOfWork, { signatory, version }: SeatOfVersion, reason: string): Promise<void> {
    const row = await paperFacts(work.manager, version);
    const readers = await readersOfPaper(work.manager, row, this.publicUrl);
    await work.write(
      ...readers.map(
        ({ to, reader, link }): NewEmail => ({
          ...letterParams('agreement-refused', {
            ...{ firstName: to.firstName, reader, role: signatory.role, link },
            signerName: reader === 'student' ? null : signatory.name,
            reason: reader === 'student' && signatory.role !== 'student' ? null : reason,
            studentName: fullName(row),
            ...placeOfPaper(row),
          }),
          ...{ to, entityType: row.entityType, entityId: row.id, occurrence: `${version.id} ${reader}` },
        }),
      ),
    );
  }

  /** To everyone: the file is sealed. */
  async complete(work: UnitOfWork, version: PaperVersion): Promise<void> {
    const row = await paperFacts(work.manager, version);
    const signatories = (await signatoriesOf(work.manager, version.id)).filter(({ state }) => state === 'signed');
    const letter = (to: Reader, reader: LetterParams['agreement-complete']['reader'], link: string, studentName: string): NewEmail => ({
      ...letterParams('agreement-complete', {
        ...{ firstName: to.firstName, reader, studentName, link, signatures: signersOf(signatories).length },
        ...placeOfPaper(row),
      }),
      ...{ to, entityType: row.entityType, entityId: row.id, occurrence: `${version.id} ${reader}` },
    });
    const { contact } = row;
    await work.write(
      ...(await readersOfPaper(work.manager, row, this.publicUrl)).map(({ to, reader, link }) => letter(to, reader, link, fullName(row))),
      ...(contact === null ? [] : [letter(contact, 'host', linksAt(this.publicUrl).companyPaper(row), this.nameFor(row, 'host'))]),
    );
    await this.copies(work, row, signatories);
  }

  /**
   * Sends a link to the sealed file to signatories without an account, or whose account may not open the paper; skips those without standing and
   * links ended by hand.
   */
  private async copies(work: UnitOfWork, row: PaperFacts, signatories: readonly Signatory[]): Promise<void> {
    const told = new Set([row.contact, row.teacher, row.student].flatMap((one) => (one === null ? [] : [mailboxOf(one.address)])));
    const standing = await seatsInStanding(
      work.manager,
      signatories.map(({ id }) => id),
      this.clock.today(),
    );
    for (const signatory of signatories) {
      const { email, role, accountId, id, linkEndedAt } = signatory;
      const mayNeedLink = accountId === null || OF_ANY_CLASS.includes(role);
      const isReader = mayNeedLink && role !== 'student' && linkEndedAt === null && standing.has(id);
      if (!isReader || email === null || told.has(mailboxOf(email))) continue;
      told.add(mailboxOf(email));
      await work.write({
        ...letterParams('agreement-copy', {
          ...{ firstName: null, reader: role === 'referent' ? 'teacher' : role, signatures: signersOf(signatories).length },
          ...{ ...placeOfPaper(row), studentName: this.nameFor(row, role) },
          link: await this.newLink(work, signatory),
          expiresOn: addDays(this.clock.today(), SIGNATURE_DAYS),
        }),
        ...{ to: nameless(email), entityType: 'signatory', entityId: id, occurrence: 'copy' },
      });
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
    const office = await officeOf(work.manager, row.schoolId);
    await work.write(
      ...office.map((to) => ({
        ...letterParams('agreement-expired', {
          ...{ firstName: to.firstName, studentName: fullName(row), missing: named, linksUntil },
          ...placeOfPaper(row),
          link: linksAt(this.publicUrl).schoolPaper(row),
        }),
        ...{ to, entityType: row.entityType, entityId: row.id, occurrence: `${version.id} ${this.clock.today()}` },
      })),
    );
  }

  /** Creates a link of a signatory; while the seat is unsigned, opening it ends earlier ones. */
  async newLink({ manager }: UnitOfWork, signatory: Signatory): Promise<string> {
    const { token, hash: tokenHash } = newToken();
    const id = uuid();
    const expiresAt = () => `now() + interval '${SIGNATURE_DAYS} days'`;
    await manager
      .createQueryBuilder()
      .insert()
      .into(SignatureLink)
      .values({ id, signatoryId: signatory.id, email: signatory.email, tokenHash, expiresAt })
      .execute();
    return `${this.publicUrl}${SIGNATURE_PAGE}?token=${token}`;
  }

  private async item(work: UnitOfWork, { signatory, held, row }: WaitingSignature & { row: PaperFacts }): Promise<Item> {
    const { role } = signatory;
    const link = await this.newLink(work, signatory);
    return {
      ...placeOfPaper(row),
      studentName: this.nameFor(row, role),
      role,
      alsoAs: held.flatMap((one) => (one.role === role ? [] : one.role)),
      signBy: signByOf(signatory),
      link,
    };
  }

  private nameFor(row: PaperFacts, role: SignatoryRole): string {
    return nameForSignatory(row, role, this.clock.today());
  }
}
