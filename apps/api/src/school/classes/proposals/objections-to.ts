import { Application, ApplicationDraft, availabilityByStudent, type Offer, Placement, Student } from '@seve/database';
import { type CivilDate, type Locale, overlaps, PLACED_PLACEMENT_STATES, type ProposalOutcome } from '@seve/domain';
import { datesAskedFor } from '@seve/lifecycles';
import { lawInWords, type Pair } from '@seve/matching';
import { type EntityManager, In, IsNull } from 'typeorm';

interface Question {
  studentIds: readonly string[];
  offer: Offer;
  today: CivilDate;
  locale: Locale;
  /** Pairs of this offer, by student. */
  pairs: ReadonlyMap<string, Pair>;
}

export interface Objection {
  outcome: Exclude<ProposalOutcome, 'proposed'>;
  reason: string | null;
}

/** Returns what forbids proposing this offer, by student. An incomplete profile does not: it may be completed before sending. */
export async function objectionsTo(
  manager: EntityManager,
  { studentIds, offer, today, locale, pairs }: Question,
): Promise<ReadonlyMap<string, Objection>> {
  const theirs = { studentId: In(studentIds) };
  const same = { ...theirs, offerId: offer.id };
  const select = { id: true, studentId: true };
  const sent = await manager.find(Application, { select, where: same });
  const begun = await manager.find(ApplicationDraft, { select, where: { ...same, discardedAt: IsNull() } });
  const places = await manager.findBy(Placement, { ...theirs, state: In([...PLACED_PLACEMENT_STATES]) });
  const students = await manager.findBy(Student, { id: In(studentIds) });
  const availabilities = await availabilityByStudent(manager, studentIds);
  const objectionOf = (student: Student): Objection | null => {
    const isOf = ({ studentId }: { studentId: string }) => studentId === student.id;
    if (sent.some(isOf)) return { outcome: 'already_applied', reason: null };
    if (begun.some(isOf)) return { outcome: 'already_begun', reason: null };
    const availability = availabilities.get(student.id) ?? [];
    const asked = datesAskedFor({ wantedFrom: null, wantedTo: null }, { availability, offer, today });
    if (places.filter(isOf).some((place) => overlaps(place, asked))) return { outcome: 'already_placed', reason: null };
    if (student.kinds.length > 0 && !student.kinds.includes(offer.kind)) return { outcome: 'other_kind', reason: null };
    return objectionOfLaw(pairs.get(student.id), locale);
  };
  return new Map(
    students.flatMap((student) => {
      const objection = objectionOf(student);
      return objection ? [[student.id, objection] as const] : [];
    }),
  );
}

const objectionOfLaw = (pair: Pair | undefined, locale: Locale): Objection | null =>
  !pair || pair.legal.ok ? null : { outcome: 'not_lawful', reason: lawInWords(pair.legal.reasons, locale) };
