import { type Actor, keepMinorMessage, type PaperPeople } from '@seve/database';
import { type CivilDate, fieldsWithContacts, isMinor, type WordedAct, type WordedThing, type WritingHost } from '@seve/domain';
import type { EntityManager } from 'typeorm';

interface HostWriting {
  act: WordedAct;
  entityType: WordedThing;
  entityId: string;
  /** Student and host of the place or the paper. */
  people: Pick<PaperPeople, 'studentId' | 'birthDate' | 'companyId' | 'hostName'>;
  by: Pick<Actor, 'accountId'>;
  today: CivilDate;
}

/** Records the unmasked text of a host about the place or paper of a student under 18, for the referent teacher. */
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

/** Records free text with contacts that a host typed in its part of a paper or in an amendment. */
export const keepWordsOfPart = (manager: EntityManager, writing: HostWriting, party: WritingHost, content: object): Promise<void> =>
  keepHostWords(
    manager,
    writing,
    fieldsWithContacts(party, content).map(({ text }) => text),
  );
