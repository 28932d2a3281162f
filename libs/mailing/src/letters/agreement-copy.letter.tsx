import type { CivilDate, Locale, PaperKind } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { completeWords } from '../words/agreements/complete-words.js';
import { longDay } from '../words/days.js';

export type AgreementCopyParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  /** Kind of reader without an account. */
  reader: 'host' | 'tutor' | 'guardian' | 'teacher' | 'school';
  /** Name of the student as the reader may see it. */
  studentName: string;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Number of signatories who have signed. */
  signatures: number;
  /** Link to the sealed file, which works without an account. */
  link: string;
  /** Last day on which the link works. */
  expiresOn: CivilDate;
};

const content = (params: AgreementCopyParams, locale: Locale): LetterContent => ({
  ...completeWords(params, locale),
  deadline:
    locale === 'fr' ? (
      <>
        Ce lien est personnel. Il sert jusqu’au <b>{longDay(params.expiresOn, 'fr')}</b>
        {'\u00a0'}; après, l’établissement peut en envoyer un autre.
      </>
    ) : (
      <>
        This link is personal. It works until <b>{longDay(params.expiresOn, 'en')}</b>; after that, the school may send another.
      </>
    ),
});

/** Tells readers without an account that all have signed; its link opens the sealed file. */
export const agreementCopy = letter<AgreementCopyParams>(
  {
    name: 'agreement-copy',
    isSecret: true,
    sample: {
      firstName: 'Marc',
      reader: 'host',
      studentName: 'Hugo M.',
      hostName: 'Amidonnerie du Santerre',
      kind: 'pfmp',
      isAmendment: false,
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      signatures: 5,
      link: 'https://seve.example/convention/copie?token=g6Nv3x',
      expiresOn: '2027-06-08',
    },
    variants: [
      { reader: 'guardian', firstName: 'Claire', studentName: 'Hugo Martin' },
      { reader: 'tutor', firstName: null, isAmendment: true, kind: 'internship' },
      { reader: 'teacher', kind: 'observation' },
      { reader: 'school', firstName: null },
    ],
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
