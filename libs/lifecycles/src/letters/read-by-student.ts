import type { CompanySiteRow, InterviewRow } from '@seve/database';
import { isCompanyRole, isKnownPlace, placeReadBy, type Role, type StudentReader, studentReader, wordsReadBy } from '@seve/domain';
import { communeName } from '@seve/reference';
import type { LetterFacts } from './letter-writing.js';

const readerOf = ({ people, today }: LetterFacts): StudentReader => studentReader(people.birthDate, people.teacher !== null, today);

/** Returns the ending of an application as its student may read it: a company's text is masked before 18. */
export const endingReadBy = <Ending extends { by: Role; message: string | null }>(reader: StudentReader, ending: Ending | null) =>
  ending && isCompanyRole(ending.by) ? { ...ending, message: wordsReadBy(reader, ending.message) } : ending;

/** Returns an interview as the student may read it. */
export const interviewReadBy = (reader: StudentReader, interview: InterviewRow): InterviewRow => ({
  ...interview,
  place: placeReadBy(reader, interview.place),
  note: wordsReadBy(reader, interview.note) ?? '',
});

/** Whether the interview takes place where the company has published a site. */
export const isOnKnownSite = ({ place }: InterviewRow, sites: readonly CompanySiteRow[]): boolean =>
  isKnownPlace(
    place,
    sites.map(({ name, address, communeInsee }) => ({ name, address, communeName: communeName(communeInsee) })),
  );

/** Returns the data of a letter as the student of the application may read it. */
export function readByStudent(writing: LetterFacts): LetterFacts {
  const reader = readerOf(writing);
  const { people } = writing;
  const companyMessage = wordsReadBy(reader, people.companyMessage);
  return { ...writing, people: { ...people, companyMessage, ending: endingReadBy(reader, people.ending) } };
}

export const interviewOfStudent = (writing: LetterFacts, interview: InterviewRow): InterviewRow =>
  interviewReadBy(readerOf(writing), interview);
