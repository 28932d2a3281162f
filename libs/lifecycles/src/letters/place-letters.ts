import { type Addressee, isLastLinkEnded, type PlacePeople, peopleOfPlace } from '@seve/database';
import {
  type CivilDate,
  dayInParis,
  isCompanyRole,
  isUnderGuardianConsent,
  nameForHost,
  type Role,
  studentOfRow,
  studentReader,
  wordsReadBy,
} from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import { fullName, nameless, type Reader } from '../papers/letters/paper-readers.js';
import type { CivilClock } from './application-letters.js';
import { linksAt } from './application-links.js';

type Told = LetterParams['place-told'];
type PlaceAct = Told['act'];

/** Page opened by a host's link. */
export const PLACE_PAGE = '/place';

interface Happened {
  act: PlaceAct;
  /** Role that acted. */
  role: Role;
  reason?: string | null;
  /** The act is part of a group of places, each of which the teacher need not be told. */
  isOfGroup?: boolean;
}

interface Asked {
  /** Token of a new link. */
  token: string;
  linkId: string;
  expiresAt: Date;
  address: string;
  contact: Addressee | null;
  isReminder: boolean;
}

const byOf = (role: Role): Told['by'] => {
  if (role === 'student') return 'student';
  return isCompanyRole(role) || role === 'system' ? 'company' : 'school';
};

/** Writes the letters about declared places. */
export class PlaceLetters {
  constructor(
    private readonly publicUrl: string,
    private readonly clock: CivilClock,
  ) {}

  /** Asks the host by a new link. */
  async ask(work: UnitOfWork, people: PlacePeople, { token, linkId, expiresAt, address, contact, isReminder }: Asked): Promise<void> {
    const { schoolName, hostName, kind, startOn, endOn } = people;
    await work.write({
      ...letterParams('place-asked', {
        firstName: contact?.firstName ?? null,
        studentName: this.nameForHost(people),
        ...{ schoolName, hostName, kind, startOn, endOn, isReminder },
        link: `${this.publicUrl}${PLACE_PAGE}?token=${token}`,
        expiresOn: dayInParis(expiresAt),
      }),
      to: { address, accountId: contact?.accountId ?? null, locale: contact?.locale ?? 'fr' },
      entityType: 'placement',
      entityId: people.id,
      occurrence: linkId,
      expiresAt,
    });
  }

  /** Writes to student, referent teacher and, for a cancellation, host; never to the side that acted. */
  async tell(work: UnitOfWork, placementId: string, { act, role, reason = null, isOfGroup = false }: Happened): Promise<void> {
    const people = await peopleOfPlace(work.manager, placementId);
    const by = byOf(role);
    const { student, teacher } = people;
    const letter = (reader: Told['reader'], to: Reader, link: string, words: string | null) =>
      this.letter(people, to, { reader, act, by, reason: words, link });
    const links = linksAt(this.publicUrl);
    const sheet = act === 'answered' ? links.schoolPlace(people.id) : links.studentSheet(people.classGroupId, people.studentId);
    const host = act === 'cancelled' && by !== 'company' ? await this.hostToTell(work, people) : null;
    await work.write(
      ...(student !== null && by !== 'student'
        ? [letter('student', student, this.linkOfStudent(people, act), this.readByStudent(people, by, reason))]
        : []),
      ...(teacher !== null && role !== 'teacher' && !isOfGroup ? [letter('teacher', teacher, sheet, reason)] : []),
      ...(host === null ? [] : [letter('company', host, this.publicUrl, reason)]),
    );
    // For a group, one letter names all its places.
    if (act === 'confirmed' && by === 'school' && !isOfGroup) await this.tellCompany(work, placementId, this.clock.today());
  }

  /** Null for a student below the age from which hosts are contacted, or if a person revoked the last link of a host without account. */
  private async hostToTell({ manager }: UnitOfWork, people: PlacePeople): Promise<Reader | null> {
    const { id: subjectId, contact, contactEmail: address } = people;
    if (!mayAskHost(people, this.clock.today())) return null;
    if (contact !== null || address === null) return contact;
    return (await isLastLinkEnded(manager, 'place', { subjectId, address })) ? null : nameless(address);
  }

  /** Tells the account of a verified company about a place confirmed by others. Not for students below the age at which hosts are contacted. */
  async tellCompany(work: UnitOfWork, placementId: string, today: CivilDate): Promise<void> {
    const people = await peopleOfPlace(work.manager, placementId);
    if (people.contact === null || !mayAskHost(people, today)) return;
    const link = linksAt(this.publicUrl).companyPlace(people.id);
    await work.write(this.letter(people, people.contact, { reader: 'company', act: 'confirmed', by: 'school', reason: null, link }));
  }

  private letter(
    people: PlacePeople,
    { accountId, address, locale, firstName }: Reader,
    said: Pick<Told, 'reader' | 'act' | 'by' | 'reason' | 'link'>,
  ): NewEmail {
    const { hostName, startOn, endOn } = people;
    const studentName = said.reader === 'company' ? this.nameForHost(people) : fullName(people);
    return {
      ...letterParams('place-told', { firstName, studentName, hostName, startOn, endOn, ...said }),
      to: { accountId, address, locale },
      entityType: 'placement',
      entityId: people.id,
      occurrence: `${said.act} ${people.version} ${said.reader}`,
    };
  }

  private nameForHost(people: PlacePeople): string {
    return nameForHost(studentOfRow(people), false, this.clock.today());
  }

  /** Masks a company's text before 18. */
  private readByStudent({ birthDate, teacher }: PlacePeople, by: Told['by'], reason: string | null): string | null {
    if (by !== 'company' || birthDate === null) return by === 'company' ? null : reason;
    return wordsReadBy(studentReader(birthDate, teacher !== null, this.clock.today()), reason);
  }

  private linkOfStudent({ id }: PlacePeople, act: PlaceAct): string {
    return act === 'refused' || act === 'cancelled' ? linksAt(this.publicUrl).matches : linksAt(this.publicUrl).ownPlace(id);
  }
}

/** Whether a host may be contacted: not for students under 15 or without a birth date, whose school confirms instead. */
export const mayAskHost = ({ birthDate }: Pick<PlacePeople, 'birthDate'>, today: CivilDate): boolean =>
  birthDate !== null && !isUnderGuardianConsent(birthDate, today);
