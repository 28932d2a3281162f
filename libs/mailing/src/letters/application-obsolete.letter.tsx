import { letter } from '../letter.js';
import { type EndedForCompanyParams, endedForCompany } from '../words/endings/ended-for-company.js';

export const applicationObsolete = letter<EndedForCompanyParams>(
  {
    name: 'application-obsolete',
    isSecret: false,
    sample: {
      firstName: 'Claire',
      studentName: 'Inès Lefebvre',
      offerTitle: 'Technicien / Technicienne d’analyses physicochimiques',
      link: 'https://seve.example/entreprise/offres/407',
    },
    variants: [{ offerTitle: null }],
  },
  {
    fr: (params) => ({
      ...endedForCompany.fr(params),
      subject: `${params.studentName} a trouvé une place ailleurs`,
      lead: ['Sa candidature chez vous est annulée. Vous n’avez pas à répondre.'],
    }),
    en: (params) => ({
      ...endedForCompany.en(params),
      subject: `${params.studentName} has found a place elsewhere`,
      lead: ['The application to you is cancelled. You do not have to answer.'],
    }),
  },
);
