import { type ApplicationPeople, interviewOf, keepMinorMessage, peopleOfApplications } from '@seve/database';
import type { CivilDate, WordedAct } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { isToMinor, type NamedMove, WORDED_MOVES, wordsToMinor } from '../letters/words-to-minor.js';

const keep = (manager: EntityManager, people: ApplicationPeople, act: WordedAct, said: { text: string; place: string }): Promise<void> =>
  keepMinorMessage(manager, {
    studentId: people.studentId,
    companyId: people.companyId,
    writtenByAccountId: people.actorAccountId,
    act,
    entityType: 'application',
    entityId: people.applicationId,
    ...said,
  });

/** Records what a company wrote with a move to students under 18, for their referent teachers. */
export async function keepWordsOfMove(
  manager: EntityManager,
  move: NamedMove,
  applicationIds: readonly string[],
  today: CivilDate,
): Promise<void> {
  const act = WORDED_MOVES[move]?.act;
  if (!act) return;
  for (const people of await peopleOfApplications(manager, applicationIds, today)) {
    const text = wordsToMinor({ people, today }, move);
    if (text !== null) await keep(manager, people, act, { text, place: '' });
  }
}

/** Records place and note of the interview of a student under 18. */
export async function keepWordsOfInterview(
  manager: EntityManager,
  act: 'propose_interview' | 'cancel_interview',
  applicationId: string,
  today: CivilDate,
): Promise<void> {
  const interview = await interviewOf(manager, applicationId);
  if (!interview || `${interview.note}${interview.place}` === '') return;
  for (const people of await peopleOfApplications(manager, [applicationId], today)) {
    if (isToMinor({ people, today })) await keep(manager, people, act, { text: interview.note, place: interview.place });
  }
}
