import type { StudentApplicationRow } from '@seve/database';
import { type ApplicationTurn, applicationTurn, dayInParis } from '@seve/domain';
import { plannedOf } from './interview.view.js';

type Waiting = Pick<StudentApplicationRow, 'status' | 'createdAt' | 'answerBy' | 'interview' | 'poolAgreedAt'>;

/** Returns who acts next on a sent application, and by when. */
export function turnOf({ status, createdAt, answerBy, interview, poolAgreedAt }: Waiting): ApplicationTurn {
  const planned = plannedOf(interview);
  return applicationTurn({
    status,
    sentOn: dayInParis(createdAt),
    answerBy,
    interview: planned && {
      status: planned.status,
      startsOn: planned.startsAt && dayInParis(planned.startsAt),
      isRefused: planned.isRefused,
    },
    isPoolAgreed: poolAgreedAt !== null,
  });
}
