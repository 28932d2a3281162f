import { type CivilDate, type Locale, type PaperKind, typeOfPaper } from '@seve/domain';
import type { LetterContent } from '../../letter-content.js';
import { counted } from '../counted.js';
import { longDay } from '../days.js';
import { step } from '../step.js';
import { paperWords } from './paper.js';
import { placementFacts } from './placement-facts.js';
import { type AgreementReader, whyFor } from './readers.js';

/** A paper that all have signed. */
export interface Complete<Reader extends AgreementReader> {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  reader: Reader;
  /** Name of the student as the reader may see it. */
  studentName: string;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Number of signatories who have signed. */
  signatures: number;
  link: string;
}

const SEAL = {
  fr: 'Le fichier est scellé\u00a0: la page de vérification de Sève dit s’il a changé d’un seul octet depuis. Les signatures sont des signatures électroniques simples.',
  en: 'The file is sealed: the verification page of Sève says whether a single byte has changed since. The signatures are simple electronic signatures (signature électronique simple).',
};

/** What follows the terms of a contract: the official form, before the first day. */
const CONCLUDED: Record<Locale, (startOn: CivilDate) => LetterContent['next'][number]> = {
  fr: (startOn) =>
    step(
      'Le contrat',
      `est le formulaire officiel\u00a0: employeur et salarié le signent avant le travail, le ${longDay(startOn, 'fr')} au plus tard, puis l’employeur ou le CFA le note dans Sève`,
    ),
  en: (startOn) =>
    step(
      'The contract',
      `is the official form: employer and employee sign it before the work, by ${longDay(startOn, 'en')}, then the employer or the training centre notes it in Sève`,
    ),
};

/** Returns the words for each reader of a complete paper; `deadline` where the link expires. */
export function completeWords(told: Complete<AgreementReader>, locale: Locale): Omit<LetterContent, 'deadline'> {
  const { firstName, reader, studentName, hostName, startOn, endOn, signatures, link } = told;
  const paper = paperWords(told, locale);
  const isStudent = reader === 'student';
  const facts = placementFacts({ studentName: isStudent ? null : studentName, hostName, paper: paper.name, startOn, endOn }, locale);
  const isTerms = !told.isAmendment && typeOfPaper(told.kind) === 'contract';
  const shared = { to: firstName, closing: SEAL[locale], why: whyFor(reader, locale) };
  if (locale === 'fr') {
    const document = isStudent ? paper.your : paper.the;
    return {
      ...shared,
      subject: isStudent ? `Tous ont signé\u00a0: ${hostName}` : `Tous ont signé\u00a0: ${studentName}, chez ${hostName}`,
      lead: [`Les ${counted(signatures, 'signature', 'signatures')} sont là. Voici ${document}, en un seul fichier à garder.`],
      facts,
      action: { label: 'Lire et télécharger', link },
      next: [
        step('Vous', 'gardez le fichier\u00a0: c’est le document signé, avec la page des preuves'),
        isTerms
          ? CONCLUDED.fr(startOn)
          : isStudent
            ? step(hostName, `vous attend le ${longDay(startOn, 'fr')}`)
            : step(studentName, `commence le ${longDay(startOn, 'fr')}`),
        step('Un changement\u00a0?', 'Dites-le à l’établissement\u00a0: un avenant se signe de la même façon'),
      ],
    };
  }
  const document = isStudent ? paper.your : paper.the;
  return {
    ...shared,
    subject: isStudent ? `All have signed: ${hostName}` : `All have signed: ${studentName}, at ${hostName}`,
    lead: [`The ${counted(signatures, 'signature', 'signatures')} are there. Here is ${document}, in a single file to keep.`],
    facts,
    action: { label: 'Read and download', link },
    next: [
      step('You', 'keep the file: it is the signed document, with the page of evidence'),
      isTerms
        ? CONCLUDED.en(startOn)
        : isStudent
          ? step(hostName, `expects you on ${longDay(startOn, 'en')}`)
          : step(studentName, `starts on ${longDay(startOn, 'en')}`),
      step('A change?', 'Tell the school: an amendment is signed in the same way'),
    ],
  };
}
