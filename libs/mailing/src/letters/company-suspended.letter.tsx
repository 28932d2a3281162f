import { letter } from '../letter.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type CompanySuspendedParams = {
  firstName: string;
  companyName: string;
  /** Text of the coordinator. */
  reason: string;
  /** Page of the company's offers. */
  link: string;
};

export const companySuspended = letter<CompanySuspendedParams>(
  {
    name: 'company-suspended',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      companyName: 'Amidonnerie du Santerre',
      reason: 'Deux lycées signalent que les missions proposées ne correspondent pas aux offres. Appelez-nous pour en parler.',
      link: 'https://seve.example/entreprise/offres',
    },
  },
  {
    fr: ({ firstName, companyName, reason, link }) => ({
      subject: `${companyName} est suspendue sur Sève`,
      to: firstName,
      lead: ['La coordination du campus a suspendu votre entreprise. Vos offres publiées sont en pause : les élèves ne les voient plus.'],
      quote: quoted(reason, 'La coordination du campus', 'fr'),
      action: { label: 'Voir vos offres', link },
      next: [
        step('Vous', 'pouvez toujours vous connecter et préparer des brouillons'),
        step('Vous', 'répondez à la coordination, qui relit sa décision'),
        <>
          <b>Une fois rétablie</b>, vous reprenez chaque offre vous-même
        </>,
      ],
      why: 'Vous recevez cette lettre parce que vous gérez le compte de l’entreprise.',
    }),
    en: ({ firstName, companyName, reason, link }) => ({
      subject: `${companyName} is suspended on Sève`,
      to: firstName,
      lead: ['The campus coordination has suspended your company. Your published offers are paused: students no longer see them.'],
      quote: quoted(reason, 'The campus coordination', 'en'),
      action: { label: 'See your offers', link },
      next: [
        step('You', 'can still sign in and prepare drafts'),
        step('You', 'answer the coordination, which reviews its decision'),
        <>
          <b>Once reinstated</b>, you resume each offer yourself
        </>,
      ],
      why: `You get this letter because you manage the account of ${companyName}.`,
    }),
  },
);
