import { letter } from '../letter.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, contractOf, named, whyOf } from '../words/contracts/contract-told.js';
import { step } from '../words/step.js';

export type ContractRestatedParams = ContractTold;

/** Tells all parties that what they signed is an agreement on the terms, and that the contract is the official form. */
export const contractRestated = letter<ContractRestatedParams>(
  {
    name: 'contract-restated',
    isSecret: true,
    sample: { ...CONTRACT_SAMPLE },
    variants: [{ reader: 'student', studentName: null }, { reader: 'school' }, { reader: 'guardian' }],
  },
  {
    fr: (told) => ({
      subject: named('Formulaire officiel à signer', told, 'fr'),
      to: told.firstName,
      lead: [
        `Ce que tous ont signé sur Sève est un accord sur les termes, et non le contrat\u00a0: Sève l’appelait à tort «\u00a0contrat\u00a0». L’accord vaut toujours\u00a0; ${contractOf(told, 'fr')} est le formulaire officiel (CERFA), signé par l’employeur et le salarié.`,
        `S’il est déjà signé, l’employeur ou le CFA le note dans Sève. S’il ne l’est pas, il se signe sans attendre${told.kind === 'apprenticeship' ? '\u00a0: la loi le veut avant le travail (Code du travail, art. L6222-4)' : ''}.`,
      ],
      facts: contractFacts(told, 'fr'),
      action: { label: 'Voir le contrat', link: told.link },
      next: [
        step('L’employeur ou le CFA', 'remplit le formulaire officiel avec la fiche de Sève'),
        step('L’employeur et le salarié', 'le signent'),
        step('L’employeur ou le CFA', 'note dans Sève le jour et l’empreinte du formulaire signé'),
      ],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject: named('Official form to sign', told, 'en'),
      to: told.firstName,
      lead: [
        `What all signed on Sève is an agreement on the terms, and not the contract: Sève called it “contract” by mistake. The agreement still holds; ${contractOf(told, 'en')} is the official form (CERFA), signed by employer and employee.`,
        `Where it is signed already, the employer or the training centre notes it in Sève. Where it is not, it is signed without delay${told.kind === 'apprenticeship' ? ': the law asks for it before the work (Code du travail, art. L6222-4)' : ''}.`,
      ],
      facts: contractFacts(told, 'en'),
      action: { label: 'See the contract', link: told.link },
      next: [
        step('The employer or the training centre', 'fills in the official form from the sheet of Sève'),
        step('Employer and employee', 'sign it'),
        step('The employer or the training centre', 'notes in Sève the day and the fingerprint of the signed form'),
      ],
      why: whyOf(told, 'en'),
    }),
  },
);
