import type { ApplicationForStudent } from '@seve/api-client';
import { CONTACT_MASK, isCompanyRole } from '@seve/domain';

/** What the company wrote, as this reader may read it. */
function wordsOf({ companyMessage, interview, ending }: ApplicationForStudent): string[] {
  const said = ending && isCompanyRole(ending.by) ? ending.message : null;
  return [companyMessage, interview?.place, interview?.note, said].filter((words): words is string => Boolean(words));
}

export const hasWordsOfCompany = (application: ApplicationForStudent): boolean => wordsOf(application).length > 0;

/** A part is hidden before 18. */
export const isAnyMasked = (application: ApplicationForStudent): boolean =>
  application.isMasked && wordsOf(application).some((words) => words.includes(CONTACT_MASK));
