import type { Applicant } from '@seve/api-client';

export const fullName = ({ firstName, lastName }: Pick<Applicant, 'firstName' | 'lastName'>): string => `${firstName} ${lastName}`;

/** "BTS bioanalyses en laboratoire de contrôle, Lycée des Hortillons" */
export const trainingOf = ({ certificationTitle, schoolName }: Pick<Applicant, 'certificationTitle' | 'schoolName'>): string =>
  [certificationTitle, schoolName].filter((part) => part !== null).join(', ');
