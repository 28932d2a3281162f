import type { Locale, PaperKind } from '@seve/domain';
import { letter } from '../letter.js';
import { paperWords } from '../words/agreements/paper.js';
import { SignatureCode } from '../words/agreements/SignatureCode.js';
import { duration } from '../words/days.js';
import { step } from '../words/step.js';

export type AgreementSignatureCodeParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  /** Code of six digits. */
  code: string;
  validMinutes: number;
  /** Name of the student as the reader may see it. */
  studentName: string;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  /** Page that asks for the code. */
  link: string;
};

const about = (params: AgreementSignatureCodeParams, locale: Locale) => paperWords(params, locale).the;

/** Sends the code that proves that the signatory reads this address. */
export const agreementSignatureCode = letter<AgreementSignatureCodeParams>(
  {
    name: 'agreement-signature-code',
    isSecret: true,
    sample: {
      firstName: 'Marc',
      code: '482913',
      validMinutes: 10,
      studentName: 'Hugo M.',
      hostName: 'Amidonnerie du Santerre',
      kind: 'pfmp',
      isAmendment: false,
      link: 'https://seve.example/signer?token=b9Xw4e',
    },
    variants: [{ firstName: null, isAmendment: true, kind: 'internship' }],
  },
  {
    fr: (params) => ({
      subject: 'Votre code pour signer',
      to: params.firstName,
      lead: [
        `Ce code signe ${about(params, 'fr')}\u00a0: ${params.studentName}, chez ${params.hostName}.`,
        'Il sert aussi, selon ce que vous faites sur la page, à refuser, à confier la signature, ou à vous opposer à un papier déposé.',
      ],
      body: <SignatureCode code={params.code} />,
      action: { label: 'Revenir au document', link: params.link },
      deadline: (
        <>
          Ce code sert une seule fois, pendant <b>{duration(params.validMinutes, 'fr')}</b>. Passé ce délai, demandez-en un autre sur la
          page.
        </>
      ),
      next: [
        step('Vous', 'saisissez ce code sur la page du document'),
        step('Le document', 'est signé à votre nom, avec le jour et l’heure'),
        step('Personne', 'de Sève ni de l’établissement ne vous demandera ce code'),
      ],
      why: 'Vous recevez cette lettre parce qu’un code a été demandé pour signer avec cette adresse. Ce n’est pas vous\u00a0? Ne faites rien\u00a0: sans le code, rien ne se fait en votre nom.',
    }),
    en: (params) => ({
      subject: 'Your code to sign',
      to: params.firstName,
      lead: [
        `This code signs ${about(params, 'en')}: ${params.studentName}, at ${params.hostName}.`,
        'Depending on what you do on the page, it also refuses, hands the signature on, or objects to a paper that was filed.',
      ],
      body: <SignatureCode code={params.code} />,
      action: { label: 'Back to the document', link: params.link },
      deadline: (
        <>
          This code works once, for <b>{duration(params.validMinutes, 'en')}</b>. After that, ask for another on the page.
        </>
      ),
      next: [
        step('You', 'type this code on the page of the document'),
        step('The document', 'is signed in your name, with the day and the hour'),
        step('Nobody', 'of Sève or of the school will ask you for this code'),
      ],
      why: 'You get this letter because a code was asked for to sign with this address. It was not you? Do nothing: without the code, nothing is done in your name.',
    }),
  },
);
