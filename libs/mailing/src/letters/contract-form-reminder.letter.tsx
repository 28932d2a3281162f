import { letter } from '../letter.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, contractOf, named, whyOf } from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractFormReminderParams = ContractTold & {
  /** The first day is tomorrow, today or past. */
  isLast: boolean;
};

/** Reminds all who sign a contract that its official form is not signed: a week and a day before the first day. */
export const contractFormReminder = letter<ContractFormReminderParams>(
  {
    name: 'contract-form-reminder',
    isSecret: true,
    sample: { ...CONTRACT_SAMPLE, isLast: false },
    variants: [
      { reader: 'student', studentName: null, isLast: true },
      { reader: 'school', kind: 'professionalisation' },
      { reader: 'guardian' },
    ],
  },
  {
    fr: (told) => ({
      subject: named(told.isLast ? 'Formulaire officiel à signer sans attendre' : 'Formulaire officiel à signer', told, 'fr'),
      to: told.firstName,
      lead: [
        `Tous sont d’accord sur les termes, et le formulaire officiel n’est pas noté comme signé\u00a0: sans lui, ${contractOf(told, 'fr')} n’est pas conclu. Le premier jour est le ${longDay(told.startOn, 'fr')}.`,
        ...(told.kind === 'apprenticeship' ? ['Il se signe avant le travail (Code du travail, art. L6222-4).'] : []),
      ],
      facts: contractFacts(told, 'fr'),
      action: { label: 'Voir le contrat', link: told.link },
      next: [
        step('L’employeur ou le CFA', 'remplit le formulaire officiel avec la fiche de Sève'),
        step('L’employeur et le salarié', 'le signent, avec le représentant légal avant 18\u00a0ans'),
        step('L’employeur ou le CFA', 'note dans Sève le jour et l’empreinte du formulaire signé'),
      ],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject: named(told.isLast ? 'Official form to sign without delay' : 'Official form to sign', told, 'en'),
      to: told.firstName,
      lead: [
        `All agree on the terms, and the official form is not noted as signed: without it, ${contractOf(told, 'en')} is not concluded. The first day is ${longDay(told.startOn, 'en')}.`,
        ...(told.kind === 'apprenticeship' ? ['It is signed before the work (Code du travail, art. L6222-4).'] : []),
      ],
      facts: contractFacts(told, 'en'),
      action: { label: 'See the contract', link: told.link },
      next: [
        step('The employer or the training centre', 'fills in the official form from the sheet of Sève'),
        step('Employer and employee', 'sign it, with the legal representative under 18'),
        step('The employer or the training centre', 'notes in Sève the day and the fingerprint of the signed form'),
      ],
      why: whyOf(told, 'en'),
    }),
  },
);
