import { type AgreementRow, currentVersion, paperRef, partsOf, readPaper, signatoriesOf, signatoriesOfPlace } from '@seve/database';
import type { CivilDate, EarlyEndReason } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import type { EntityManager } from 'typeorm';
import { linksAt } from '../../letters/application-links.js';
import { PaperLetters, type Told } from './paper-letters.js';
import { nameless } from './paper-readers.js';

type PartyTold = Told<LetterParams['agreement-cancelled']['reader']>;

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

const BY: Record<EarlyEndReason, LetterParams['placement-interrupted']['by']> = {
  ended_by_intern: 'student',
  ended_by_host: 'host',
  ended_by_school: 'school',
  ended_together: 'school',
};

/** Writes the letters about placements that are interrupted, end early or are cancelled by the office of the school. */
export class BreakLetters extends PaperLetters {
  /** To all parties, the legal representative of a minor, and the coordinators, who read neither name nor reason. */
  async interrupted(work: UnitOfWork, agreementId: string, { act, on, words, reason }: Break): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const by = reason === null ? 'school' : BY[reason];
    const parties = (await this.parties(work, row)).map((one) => ({ ...this.said(row, one), one, reason: by === 'school' ? words : null }));
    const campus = (await this.campus(work)).map((one) => ({ ...this.said(row, one), one, studentName: null, reason: null }));
    await work.write(
      ...[...parties, ...campus].map(({ one: { to, reader }, ...said }) => ({
        ...letterParams('placement-interrupted', { ...said, act, by, on }),
        ...{ to, entityType: 'placement', entityId: row.placementId, occurrence: `${act} ${on} ${reader}` },
      })),
    );
  }

  /** Before the first day, by the school: to all parties and the legal representative of a minor. */
  async cancelled(work: UnitOfWork, agreementId: string, { words, wasSigned }: { words: string; wasSigned: boolean }): Promise<void> {
    const row = await readPaper(work.manager, 'agreement', agreementId);
    const letters = (await this.parties(work, row)).map((one) => {
      const link = one.reader === 'student' ? linksAt(this.publicUrl).matches : one.link;
      const params = { ...this.said(row, { ...one, link }), by: 'school' as const, wasSigned, reason: words };
      return this.letter(row, one.to, 'agreement-cancelled', params, one.reader);
    });
    await work.write(...letters);
  }

  /** Each address once. */
  private async parties(work: UnitOfWork, row: AgreementRow): Promise<PartyTold[]> {
    const { contact, contactEmail } = row;
    const tutorEmail = await addressOfTutor(work.manager, row);
    const host = contact ?? (contactEmail === null ? null : nameless(contactEmail));
    const told: PartyTold[] = [
      ...this.student(row),
      ...this.guardians(row),
      ...(host ? [{ to: host, reader: 'host' as const, link: contact === null ? this.publicUrl : this.pagesOf(row).company }] : []),
      ...(tutorEmail ? [{ to: nameless(tutorEmail), reader: 'tutor' as const, link: this.publicUrl }] : []),
      ...this.teacher(row),
      ...(await this.office(work, row)),
    ];
    return told.filter(({ to }, at) => told.findIndex((one) => one.to.address === to.address) === at);
  }
}

/** Of the seat, which the school corrects, once there is one; null where its link was ended by hand. As the host typed it before. */
async function addressOfTutor(manager: EntityManager, { id, placementId }: AgreementRow): Promise<string | null> {
  const signed = await signatoriesOfPlace(manager, placementId);
  const out = signed.length > 0 ? null : await currentVersion(manager, paperRef('agreement', id));
  const seats = out === null ? signed : await signatoriesOf(manager, out.id);
  const seat = seats.find(({ role, state }) => role === 'tutor' && state !== 'delegated');
  if (seat !== undefined) return seat.linkEndedAt === null ? seat.email : null;
  return (await partsOf(manager, 'agreement', id)).host.content.tutorEmail ?? null;
}
