import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { addressOf, type DemoPerson } from './demo-person.js';

export interface DemoCompany {
  key: string;
  name: string;
  siret: string;
  address: string;
  communeInsee: string;
  /** Worked days since the company signed up, and since a coordinator verified it; null while it waits. */
  signedUpAgo: number;
  verifiedAgo: number | null;
  /** Answers applications. */
  admin: DemoPerson;
  recruiters: readonly DemoPerson[];
}

const member = (firstName: string, lastName: string, domain: string): DemoPerson => ({
  firstName,
  lastName,
  email: addressOf(firstName, lastName, domain),
});

export const COMPANIES: readonly DemoCompany[] = [
  {
    key: 'amidonnerie',
    name: 'Amidonnerie du Santerre',
    siret: '99914207800016',
    address: '1 rue des Féculiers',
    communeInsee: '80557',
    signedUpAgo: 78,
    verifiedAgo: 77,
    admin: DEMO_ACCOUNTS.company,
    recruiters: [member('Anne', 'Lecointe', 'amidonnerie-santerre.example')],
  },
  {
    key: 'betaval',
    name: 'Bétaval',
    siret: '99927361800028',
    address: 'Route de la Sucrerie',
    communeInsee: '80585',
    signedUpAgo: 70,
    verifiedAgo: 68,
    admin: member('Céline', 'Dufour', 'betaval.example'),
    recruiters: [member('Thomas', 'Rigaux', 'betaval.example')],
  },
  {
    key: 'verdance',
    name: 'Verdance Tensioactifs',
    siret: '99935814600010',
    address: '14 rue du Colza',
    communeInsee: '60350',
    signedUpAgo: 64,
    verifiedAgo: 63,
    admin: member('Philippe', 'Carlier', 'verdance.example'),
    recruiters: [],
  },
  {
    key: 'lineo',
    name: 'Linéo Fibres',
    siret: '99941096200032',
    address: '3 quai du Rouissage',
    communeInsee: '80620',
    signedUpAgo: 59,
    verifiedAgo: 57,
    admin: member('Aurélie', 'Vasseur', 'lineo-fibres.example'),
    recruiters: [],
  },
  {
    key: 'chanvrel',
    name: 'Chanvrel Isolants',
    siret: '99952748400011',
    address: '27 avenue de la Chènevière',
    communeInsee: '80685',
    signedUpAgo: 51,
    verifiedAgo: 50,
    admin: member('Mehdi', 'Saïdi', 'chanvrel.example'),
    recruiters: [],
  },
  {
    key: 'colzea',
    name: 'Colzéa Lipides',
    siret: '99968035800010',
    address: '8 rue des Oléagineux',
    communeInsee: '60665',
    signedUpAgo: 46,
    verifiedAgo: 44,
    admin: member('Isabelle', 'Moreau', 'colzea.example'),
    recruiters: [member('Julien', 'Pruvost', 'colzea.example')],
  },
  {
    key: 'ferments',
    name: 'Ferments de la Somme',
    siret: '99973592100028',
    address: '41 rue des Levures',
    communeInsee: '80021',
    signedUpAgo: 40,
    verifiedAgo: 39,
    admin: member('Fatou', 'Diallo', 'ferments-somme.example'),
    recruiters: [],
  },
  {
    key: 'methavallee',
    name: 'Méthavallée de l’Ingon',
    siret: '99986410100012',
    address: '2 chemin des Digesteurs',
    communeInsee: '80410',
    signedUpAgo: 2,
    verifiedAgo: null,
    admin: member('Bruno', 'Lefèvre', 'methavallee.example'),
    recruiters: [],
  },
];
