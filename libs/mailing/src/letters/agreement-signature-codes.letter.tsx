import type { Locale } from '@seve/domain';
import { RuledList } from '../layout/RuledList.js';
import { letter } from '../letter.js';
import { type Paper, paperWords } from '../words/agreements/paper.js';
import { SignatureCode } from '../words/agreements/SignatureCode.js';
import { duration } from '../words/days.js';
import { step } from '../words/step.js';

/** A paper that the code signs. */
export type CodedPaper = Paper & {
  /** Name of the student as the reader may see it. */
  studentName: string;
  hostName: string;
};

export type AgreementSignatureCodesParams = {
  firstName: string | null;
  /** Code of six digits. */
  code: string;
  validMinutes: number;
  /** Papers in the order of the list on the page; at least two. */
  papers: readonly CodedPaper[];
  /** Page that asks for the code. */
  link: string;
};

const Papers = ({ papers, locale }: { papers: readonly CodedPaper[]; locale: Locale }) => (
  <RuledList
    items={papers.map(({ studentName, hostName, ...paper }) => ({
      title: studentName,
      details: [`${paperWords(paper, locale).name}, ${locale === 'fr' ? 'chez' : 'at'} ${hostName}`],
    }))}
  />
);

const PAPER: CodedPaper = { studentName: 'Hugo M.', hostName: 'Amidonnerie du Santerre', kind: 'pfmp', isAmendment: false };

/** Sends one code that signs the listed papers and no other. */
export const agreementSignatureCodes = letter<AgreementSignatureCodesParams>(
  {
    name: 'agreement-signature-codes',
    isSecret: true,
    sample: {
      firstName: 'Marc',
      code: '482913',
      validMinutes: 10,
      papers: [
        PAPER,
        { ...PAPER, studentName: 'Inès L.', kind: 'internship' },
        { ...PAPER, studentName: 'Adam Boulanger', kind: 'internship', isAmendment: true },
      ],
      link: 'https://seve.example/signatures',
    },
    variants: [{ firstName: null, papers: [PAPER, { ...PAPER, studentName: 'Adam Boulanger', kind: 'apprenticeship' }] }],
  },
  {
    fr: ({ firstName, code, validMinutes, papers, link }) => ({
      subject: `Votre code pour signer ${papers.length} documents`,
      to: firstName,
      lead: [`Ce code signe ces ${papers.length} documents, et eux seuls.`],
      body: (
        <>
          <SignatureCode code={code} />
          <Papers papers={papers} locale="fr" />
        </>
      ),
      action: { label: 'Revenir aux documents', link },
      deadline: (
        <>
          Ce code sert une seule fois, pendant <b>{duration(validMinutes, 'fr')}</b>. Passé ce délai, demandez-en un autre sur la page.
        </>
      ),
      next: [
        step('Vous', 'saisissez ce code sur la page des documents choisis'),
        step('Chaque document', 'est signé à votre nom, avec le jour et l’heure'),
        step('Personne', 'de Sève ni de l’établissement ne vous demandera ce code'),
      ],
      why: 'Vous recevez cette lettre parce qu’un code a été demandé, depuis votre compte, pour signer avec cette adresse. Ce n’est pas vous\u00a0? Ne faites rien\u00a0: sans le code, rien n’est signé.',
    }),
    en: ({ firstName, code, validMinutes, papers, link }) => ({
      subject: `Your code to sign ${papers.length} documents`,
      to: firstName,
      lead: [`This code signs these ${papers.length} documents, and no other.`],
      body: (
        <>
          <SignatureCode code={code} />
          <Papers papers={papers} locale="en" />
        </>
      ),
      action: { label: 'Back to the documents', link },
      deadline: (
        <>
          This code works once, for <b>{duration(validMinutes, 'en')}</b>. After that, ask for another on the page.
        </>
      ),
      next: [
        step('You', 'type this code on the page of the chosen documents'),
        step('Each document', 'is signed in your name, with the day and the hour'),
        step('Nobody', 'of Sève or of the school will ask you for this code'),
      ],
      why: 'You get this letter because a code was asked for, from your account, to sign with this address. It was not you? Do nothing: without the code, nothing is signed.',
    }),
  },
);
