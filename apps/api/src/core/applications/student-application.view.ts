import type { OfferCardRow, StudentApplicationRow } from '@seve/database';
import { dayInParis, openActs, poolEndsOn, studentReader, wordsReadBy } from '@seve/domain';
import { endingReadBy } from '@seve/lifecycles';
import { communeName } from '@seve/reference';
import { cardOf } from '../offers/offer-card.view.js';
import type { ApplicationForStudent } from './applications.dto.js';
import { interviewForStudent, plannedOf } from './interview.view.js';
import { turnOf } from './turn-of.js';

/** Returns the company's words as the student may read them on the day of `now`. `offer`: null for an unsolicited application. */
export function viewForStudent(
  row: StudentApplicationRow,
  offer: OfferCardRow | null,
  { now, isRestorable }: { now: Date; isRestorable: boolean },
): ApplicationForStudent {
  const { status, poolAgreedAt } = row;
  const interview = plannedOf(row.interview);
  const { actor, actBy } = turnOf(row);
  const reader = studentReader(row.birthDate, row.isFollowed, dayInParis(now));
  const isShared = status !== 'rejected' || row.refusalShared;
  return {
    id: row.id,
    status,
    origin: row.origin,
    proposal: row.proposal,
    company: { id: row.companyId, name: row.companyName, communeName: communeName(row.communeInsee) },
    offer: offer && cardOf(offer),
    kind: row.kind,
    wantedFrom: row.wantedFrom,
    wantedTo: row.wantedTo,
    motivation: row.motivation,
    createdAt: row.createdAt,
    readAt: row.readAt,
    answeredAt: row.answeredAt,
    refusalReason: isShared ? row.refusalReason : null,
    companyMessage: isShared ? wordsReadBy(reader, row.companyMessage) : null,
    ending: endingReadBy(reader, row.ending),
    isMasked: reader.isMinor,
    reportedAt: row.reportedAt,
    restorable: isRestorable,
    answerBy: status === 'offered' ? row.answerBy : null,
    interview: interviewForStudent(reader, row.interview, row.sites),
    poolAgreedAt,
    poolUntil: poolAgreedAt && poolEndsOn(row.birthDate, dayInParis(poolAgreedAt)),
    placementId: row.placementId,
    nextActor: actor,
    actBy,
    actions: openActs(status, 'student', { canUndo: false, canCorrect: false, canRestore: isRestorable, hasSeat: true, interview, now }),
    history: row.history,
    version: row.version,
  };
}
