import { type Actor, keepMinorMessage, type PaperPeople } from '@seve/database';
import { type CivilDate, isMinor, type WordedAct, type WordedThing } from '@seve/domain';
import type { EntityManager } from 'typeorm';

interface HostWriting {
  act: WordedAct;
  entityType: WordedThing;
  entityId: string;
  /** Of the place or the paper. */
  people: Pick<PaperPeople, 'studentId' | 'birthDate' | 'companyId' | 'hostName'>;
  by: Pick<Actor, 'accountId'>;
  today: CivilDate;
}

/** Records what a host wrote about the place or the paper of a student under 18, whole, for the referent teacher. */
export async function keepHostWords(
  manager: EntityManager,
  { act, entityType, entityId, people, by, today }: HostWriting,
  words: readonly string[],
): Promise<void> {
  const { studentId, birthDate, companyId, hostName } = people;
  const text = words.join('\n\n').trim();
  if (text === '' || (birthDate !== null && !isMinor(birthDate, today))) return;
  const from = { companyId, hostName: companyId === null ? hostName : null, writtenByAccountId: by.accountId };
  await keepMinorMessage(manager, { ...from, studentId, act, entityType, entityId, text, place: '' });
}
