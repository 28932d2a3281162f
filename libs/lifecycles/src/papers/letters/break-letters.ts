import {
  type Addressee,
  type AgreementRow,
  coordinators,
  currentVersion,
  officeOf,
  partsOf,
  readPaper,
  signatoriesOf,
  signatoriesOfPlace,
} from '@seve/database';
import { type CivilDate, type EarlyEndReason, isMinor, nameForHost, studentOfRow } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import type { EntityManager } from 'typeorm';
import type { CivilClock } from '../../letters/application-letters.js';
import { linksAt } from '../../letters/application-links.js';
import { fullName, nameless, type Reader } from './paper-readers.js';

type AgreementReader = LetterParams['placement-interrupted']['reader'];
type BrokenOffBy = LetterParams['placement-interrupted']['by'];

/** A placement that is interrupted, or that ends early, on this day. */
export interface Break {
  act: 'interrupted' | 'ended';
  /** First day without presence. */
  on: CivilDate;
  /** Words of the school. */
  words: string;
  /** Of an early end. */
  reason: EarlyEndReason | null;
}

const BY: Record<EarlyEndReason, BrokenOffBy> = {
  ended_by_intern: 'student',
  ended_by_host: 'host',
  ended_by_school: 'school',
  ended_together: 'school',
};

/** Writes the letters about placements that are interrupted, end early or are cancelled by the office of the school. */
export class BreakLetters {
  constructor(
    private readonly publicUrl: string,
    private readonly clock: CivilClock,
  ) {}

  /** To all parties, the legal representative of a minor, and the coordinators, who read neither name nor reason. */
  async interrupted(work: UnitOfWork, agreementId: string, { act, on, words, reason }: Break): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const by = reason === null ? 'school' : BY[reason];
    const letter = ({ to, reader, link }: Told): NewEmail => ({
      ...letterParams('placement-interrupted', {
        ...{ firstName: to.firstName, reader, act, by, on, link },
        reason: by === 'school' && reader !== 'coordinator' ? words : null,
        studentName: reader === 'coordinator' ? null : this.nameFor(row, reader),
        ...{ hostName: row.hostName, kind: row.kind, startOn: row.startOn, endOn: row.endOn },
      }),
      ...{ to, entityType: 'placement', entityId: row.placementId, occurrence: `${act} ${on} ${reader}` },
    });
    const campus = await coordinators(work.manager);
    const told = campus.map((to): Told => ({ to, reader: 'coordinator', link: this.publicUrl }));
    await work.write(...[...(await this.parties(work, row)), ...told].map(letter));
  }

  /** Before the first day, by the school: to all parties and the legal representative of a minor. */
  async cancelled(work: UnitOfWork, agreementId: string, { words, wasSigned }: { words: string; wasSigned: boolean }): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const parties = await this.parties(work, row);
    await work.write(
      ...parties.map(
        ({ to, reader, link }): NewEmail => ({
          ...letterParams('agreement-cancelled', {
            ...{
              firstName: to.firstName,
              reader,
              by: 'school',
              wasSigned,
              reason: words,
              link: reader === 'student' ? linksAt(this.publicUrl).matches : link,
            },
            studentName: this.nameFor(row, reader),
            ...{ hostName: row.hostName, kind: row.kind, startOn: row.startOn, endOn: row.endOn },
          }),
          ...{ to, entityType: 'agreement', entityId: row.id, occurrence: reader },
        }),
      ),
    );
  }

  /** Each address once. */
  private async parties({ manager }: UnitOfWork, row: AgreementRow): Promise<PartyTold[]> {
    const { student, teacher, contact, contactEmail, guardians, isEmancipated } = row;
    const links = linksAt(this.publicUrl);
    const atSchool = links.schoolAgreement(row.id);
    const tutorEmail = await addressOfTutor(manager, row);
    const isYoung = row.birthDate !== null && isMinor(row.birthDate, this.clock.today());
    const host = contact ?? (contactEmail === null ? null : nameless(contactEmail));
    const told: (PartyTold | null)[] = [
      student && { to: student, reader: 'student', link: links.ownPlace(row.placementId) },
      ...(isYoung && !isEmancipated ? guardians : []).map(({ email, isConfirmed }): PartyTold | null =>
        isConfirmed && email !== null ? { to: nameless(email), reader: 'guardian', link: this.publicUrl } : null,
      ),
      host && { to: host, reader: 'host', link: contact === null ? this.publicUrl : links.companyAgreement(row.id) },
      tutorEmail ? { to: nameless(tutorEmail), reader: 'tutor', link: this.publicUrl } : null,
      teacher && { to: teacher, reader: 'teacher', link: atSchool },
      ...(await officeOf(manager, row.schoolId)).map((to: Addressee): PartyTold => ({ to, reader: 'school', link: atSchool })),
    ];
    const once = new Map<string, PartyTold>();
    for (const one of told) if (one !== null && !once.has(one.to.address)) once.set(one.to.address, one);
    return [...once.values()];
  }

  private nameFor(row: AgreementRow, reader: AgreementReader): string {
    return reader === 'host' || reader === 'tutor' ? nameForHost(studentOfRow(row), true, this.clock.today()) : fullName(row);
  }
}

/** Of the seat, which the school corrects, once there is one; null where its link was ended by hand. As the host typed it before. */
async function addressOfTutor(manager: EntityManager, { id, placementId }: AgreementRow): Promise<string | null> {
  const signed = await signatoriesOfPlace(manager, placementId);
  const out = signed.length > 0 ? null : await currentVersion(manager, { agreementId: id, amendmentId: null });
  const seats = out === null ? signed : await signatoriesOf(manager, out.id);
  const seat = seats.find(({ role, state }) => role === 'tutor' && state !== 'delegated');
  if (seat !== undefined) return seat.linkEndedAt === null ? seat.email : null;
  return (await partsOf(manager, 'agreement', id)).host.content.tutorEmail ?? null;
}

interface Told {
  to: Reader;
  reader: AgreementReader;
  link: string;
}
type PartyTold = Told & { reader: Exclude<AgreementReader, 'coordinator'> };
