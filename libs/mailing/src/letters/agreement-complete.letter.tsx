import type { CivilDate, Locale, PaperKind } from '@seve/domain';
import { letter } from '../letter.js';
import { completeWords } from '../words/agreements/complete-words.js';

export type AgreementCompleteParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  /** Kind of reader with an account; readers without one get `agreement-copy`. */
  reader: 'student' | 'teacher' | 'school' | 'host' | 'tutor';
  /** Name of the student as the reader may see it. */
  studentName: string;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Number of signatories who have signed. */
  signatures: number;
  /** Page of the agreement, with the sealed file. */
  link: string;
};

const content = (params: AgreementCompleteParams, locale: Locale) => completeWords(params, locale);

/** Tells readers with an account that all have signed and the file is sealed. */
export const agreementComplete = letter<AgreementCompleteParams>(
  {
    name: 'agreement-complete',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      reader: 'student',
      studentName: 'Inès Lefebvre',
      hostName: 'Amidonnerie du Santerre',
      kind: 'internship',
      isAmendment: false,
      startOn: '2027-01-11',
      endOn: '2027-03-05',
      signatures: 5,
      link: 'https://seve.example/mes-places/1',
    },
    variants: [
      { reader: 'teacher', firstName: 'Nadia' },
      { reader: 'school', firstName: null, kind: 'pfmp', isAmendment: true },
      { reader: 'host', studentName: 'Hugo M.', kind: 'observation' },
      { reader: 'tutor', studentName: 'Hugo M.' },
    ],
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
