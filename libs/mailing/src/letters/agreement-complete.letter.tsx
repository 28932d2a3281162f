import type { CivilDate, Locale, PaperKind } from '@seve/domain';
import { letter } from '../letter.js';
import { completeWords } from '../words/agreements/complete-words.js';

export type AgreementCompleteParams = {
  /** Null where only an address is known. */
  firstName: string | null;
  /** Readers with an account; those without get `agreement-copy`. */
  reader: 'student' | 'teacher' | 'school' | 'host' | 'tutor';
  /** As the reader may read it. */
  studentName: string;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** How many have signed. */
  signatures: number;
  /** The page of the agreement, with the sealed file. */
  link: string;
};

const content = (params: AgreementCompleteParams, locale: Locale) => completeWords(params, locale);

/** All have signed and the file is sealed, for readers with an account. */
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
