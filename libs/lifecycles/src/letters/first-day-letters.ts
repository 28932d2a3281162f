import {
  type Agreement,
  accountsOfSignatories,
  currentVersion,
  type MasterTold,
  mastersOfPlace,
  officeOf,
  type PlacePeople,
  paperRef,
  peopleOfPlace,
  readPaper,
  type Signatory,
  seatsInStanding,
  signatoriesOf,
  signatoriesOfPlace,
  termsOfPlace,
} from '@seve/database';
import { type CivilDate, hoursInWords, isMinor, nameForHost, type PlaceTerms, studentOfRow, termsForMinor } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import { communeName } from '@seve/reference';
import { fullName, nameless, type Reader } from '../papers/letters/paper-readers.js';
import type { SignatureLetters } from '../papers/letters/signature-letters.js';
import type { CivilClock } from './application-letters.js';
import { linksAt } from './application-links.js';

type Starts = LetterParams['placement-starts'];

/** What the letters say of the terms; nothing before all have signed. */
const saidTerms = (terms: PlaceTerms | null): Pick<Starts, 'workplace' | 'hours'> => {
  const [fr, en] = (['fr', 'en'] as const).map((locale) => terms && hoursInWords(terms, locale));
  return { workplace: terms?.workplace ?? null, hours: fr && en ? { fr, en } : null };
};

/** Writes the letters sent before the first day of a place. */
export class FirstDayLetters {
  constructor(
    private readonly publicUrl: string,
    private readonly clock: CivilClock,
    private readonly signatures: SignatureLetters,
  ) {}

  /** Writes to student, tutor, referent teacher, and the referent named in the agreement if different. */
  async starts(work: UnitOfWork, placementId: string, daysLeft: number): Promise<void> {
    const people = await peopleOfPlace(work.manager, placementId);
    const signatories = await signatoriesOfPlace(work.manager, placementId);
    const tutor = signatories.find(({ role }) => role === 'tutor') ?? null;
    const referent = signatories.find(({ role, email }) => role === 'referent' && email !== people.teacher?.address) ?? null;
    const master = (await mastersOfPlace(work.manager, placementId))?.masters[0] ?? null;
    const terms = await termsOfPlace(work.manager, placementId, people.startOn);
    const contactName = terms?.guide?.name ?? (tutor ?? master)?.name ?? null;
    const facts = this.facts(people, { daysLeft, contactName, ...saidTerms(terms) });
    const { student, teacher, studentId, classGroupId } = people;
    const { birthDate } = studentOfRow(people);
    const isYoung = birthDate === null || isMinor(birthDate, this.clock.today());
    const ownTerms = terms && isYoung ? termsForMinor(terms) : terms;
    const own = { contactName: ownTerms?.guide?.name ?? contactName, workplace: ownTerms?.workplace ?? null };
    const links = linksAt(this.publicUrl);
    const letters: (NewEmail | null)[] = [
      student && this.letter(people, student, { ...facts, ...own, reader: 'student', link: links.ownPlace(placementId) }),
      teacher && this.letter(people, teacher, { ...facts, reader: 'teacher', link: links.studentSheet(classGroupId, studentId) }),
      await this.toSignatory(work, people, tutor, { ...facts, reader: 'tutor', studentName: this.nameForHost(people) }),
      await this.toSignatory(work, people, referent, { ...facts, reader: 'teacher' }),
    ];
    await work.write(...letters.flatMap((one) => one ?? []));
  }

  /** Writes to the master of an apprentice, and to the second master if there is one. */
  async welcome(
    work: UnitOfWork,
    { placementId, contractId, schoolId, companyId, firstDay, masters }: MasterTold,
    daysLeft: number,
  ): Promise<void> {
    const people = await peopleOfPlace(work.manager, placementId);
    const accounts = await accountsOfSignatories(work.manager, { schoolId, companyId, student: null });
    const told = {
      ...this.facts(people, { daysLeft, contactName: null, ...saidTerms(await termsOfPlace(work.manager, placementId, firstDay)) }),
      startOn: firstDay,
      studentName: this.nameForHost(people),
    };
    await work.write(
      ...masters.map(({ email }) => {
        const accountId = accounts.get(email.toLowerCase()) ?? null;
        const link = accountId === null ? this.publicUrl : linksAt(this.publicUrl).companyContract(contractId);
        return this.letter(people, { ...nameless(email), accountId }, { ...told, reader: 'tutor', link });
      }),
    );
  }

  /**
   * Writes to the school's office which signatures are missing; names none while the signatures are not open. Returns the first day stated
   * in the letter.
   */
  async unsigned(work: UnitOfWork, { id, schoolId }: Agreement, today: CivilDate): Promise<CivilDate> {
    const { manager } = work;
    const row = await readPaper(manager, 'agreement', id);
    const { hostName, kind, startOn, endOn } = row;
    const out = await currentVersion(manager, paperRef('agreement', id));
    const asked = out === null ? [] : await signatoriesOf(manager, out.id);
    const missing = asked.filter(({ state }) => state !== 'signed' && state !== 'delegated');
    const office = await officeOf(manager, schoolId);
    await work.write(
      ...office.map((to) => ({
        ...letterParams('agreement-unsigned-tomorrow', {
          ...{ firstName: to.firstName, studentName: fullName(row), hostName, kind, startOn, endOn },
          ...{ isAmendment: false, isToday: startOn <= today, link: linksAt(this.publicUrl).schoolAgreement(id) },
          missing: missing.map(({ name, role }) => ({ signerName: name, role })),
        }),
        ...{ to, entityType: 'agreement', entityId: id, occurrence: `unsigned ${startOn}` },
      })),
    );
    return startOn;
  }

  private facts(
    people: PlacePeople,
    said: Pick<Starts, 'daysLeft' | 'contactName' | 'workplace' | 'hours'>,
  ): Omit<Starts, 'reader' | 'link' | 'firstName'> {
    const { hostName, kind, startOn, endOn, communeInsee, studentFirstName, studentLastName } = people;
    const where = communeInsee === null ? null : communeName(communeInsee);
    return { ...said, hostName, kind, startOn, endOn, communeName: where, studentName: `${studentFirstName} ${studentLastName}` };
  }

  /** Sends a signatory a new link to the signed paper; null without a seat, or after a person revoked the link. */
  private async toSignatory(
    work: UnitOfWork,
    people: PlacePeople,
    signatory: Signatory | null,
    said: Omit<Starts, 'link' | 'firstName'>,
  ): Promise<NewEmail | null> {
    if (signatory === null || signatory.email === null || signatory.linkEndedAt !== null) return null;
    const standing = await seatsInStanding(work.manager, [signatory.id], this.clock.today());
    if (!standing.has(signatory.id)) return null;
    const link = await this.signatures.newLink(work, signatory);
    return this.letter(people, { ...nameless(signatory.email), accountId: signatory.accountId }, { ...said, link });
  }

  private letter({ id }: PlacePeople, { firstName, ...to }: Reader, said: Omit<Starts, 'firstName'>): NewEmail {
    const step = said.daysLeft === 1 ? 'eve' : 'week before';
    return {
      ...letterParams('placement-starts', { firstName, ...said }),
      ...{ to, entityType: 'placement', entityId: id, occurrence: `${said.reader} ${step} ${said.startOn}` },
    };
  }

  private nameForHost(people: PlacePeople): string {
    return nameForHost(studentOfRow(people), true, this.clock.today());
  }
}
