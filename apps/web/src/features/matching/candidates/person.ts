import type { Applicant, ApplicationForCompany } from '@seve/api-client';

export const fullName = ({ firstName, lastName }: Pick<Applicant, 'firstName' | 'lastName'>): string => `${firstName} ${lastName}`;

/** "BTS bioanalyses en laboratoire de contrôle, Lycée des Hortillons" */
export const trainingOf = ({ certificationTitle, schoolName }: Pick<Applicant, 'certificationTitle' | 'schoolName'>): string =>
  [certificationTitle, schoolName].filter((part) => part !== null).join(', ');

/** Returns the dates when the person is available; for an unsolicited application, the dates it asks for. */
export const daysOf = ({
  offerId,
  wantedFrom,
  wantedTo,
  student,
}: Pick<ApplicationForCompany, 'offerId' | 'wantedFrom' | 'wantedTo' | 'student'>): Pick<Applicant, 'availableFrom' | 'availableTo'> =>
  offerId === null ? { availableFrom: wantedFrom, availableTo: wantedTo } : student;
