import { Application, ApplicationDraft, type Offer, Student } from '@seve/database';
import type { CivilDate, Locale, ProposalOutcome } from '@seve/domain';
import { datesAskedFor } from '@seve/lifecycles';
import { lawInWords } from '@seve/matching';
import { type EntityManager, IsNull } from 'typeorm';
import { placeOn } from '../../applications/require-free-days.js';
import { pairFor } from '../../matches/pairs.js';

interface Question {
  studentId: string;
  offer: Offer;
  today: CivilDate;
  locale: Locale;
}

interface Objection {
  outcome: Exclude<ProposalOutcome, 'proposed'>;
  reason: string | null;
}

/** What stands against proposing this offer to this student. A profile still to complete does not: it may be completed before sending. */
export async function objectionTo(manager: EntityManager, { studentId, offer, today, locale }: Question): Promise<Objection | null> {
  const same = { studentId, offerId: offer.id };
  if (await manager.existsBy(Application, same)) return { outcome: 'already_applied', reason: null };
  if (await manager.existsBy(ApplicationDraft, { ...same, discardedAt: IsNull() })) return { outcome: 'already_begun', reason: null };
  const student = await manager.findOneByOrFail(Student, { id: studentId });
  const asked = datesAskedFor({ wantedFrom: null, wantedTo: null }, { student, offer, today });
  if (await placeOn(manager, studentId, asked)) return { outcome: 'already_placed', reason: null };
  if (student.kinds.length > 0 && !student.kinds.includes(offer.kind)) return { outcome: 'other_kind', reason: null };
  const legal = (await pairFor(manager, studentId, offer.id, today))?.legal;
  return !legal || legal.ok ? null : { outcome: 'not_lawful', reason: lawInWords(legal.reasons, locale) };
}
