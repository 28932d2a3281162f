import { codeSms } from '@seve/domain';
import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type SignatureSmsParams = {
  /** Code of six digits. */
  code: string;
  validMinutes: number;
  link: string;
};

/** An SMS shown as a letter in a developer's mailbox. */
export const signatureSms = letter<SignatureSmsParams>(
  {
    name: 'signature-sms',
    isSecret: true,
    sample: { code: '482913', validMinutes: 10, link: 'https://seve.example' },
    variants: [],
  },
  {
    fr: ({ code, validMinutes, link }) => ({
      subject: 'SMS de Sève',
      to: null,
      lead: [codeSms(code, validMinutes, 'fr')],
      action: { label: 'Ouvrir Sève', link },
      next: [
        step('Vous', 'saisissez ce code sur la page du document'),
        step('Le document', 'est signé à votre nom, avec le jour et l’heure'),
        step('Personne', 'de Sève ni de l’établissement ne vous demandera ce code'),
      ],
      why: 'Vous recevez cette lettre parce qu’aucun opérateur de SMS n’est choisi ici\u00a0: elle tient lieu du message.',
    }),
    en: ({ code, validMinutes, link }) => ({
      subject: 'SMS from Sève',
      to: null,
      lead: [codeSms(code, validMinutes, 'en')],
      action: { label: 'Open Sève', link },
      next: [
        step('You', 'type this code on the page of the document'),
        step('The document', 'is signed in your name, with the day and the hour'),
        step('Nobody', 'of Sève or of the school will ask you for this code'),
      ],
      why: 'You get this letter because no provider of SMS is chosen here: it stands for the message.',
    }),
  },
);
