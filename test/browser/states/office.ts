import { dialog, press, type State } from './state.js';

export const OFFICE_STATES: readonly State[] = [
  {
    name: 'a list of colleagues before it is sent, with a line that is none',
    as: 'school_head',
    at: () => '/etablissement/equipe',
    open: async (page) => {
      await page.getByRole('textbox', { name: /^Adresses et rôles/ }).fill('a@x.example;bureau\npas une adresse');
      await press(page, 'Voir ce qui va se passer');
      return page.getByText('pas une adresse').last();
    },
  },
  {
    name: 'to whom the work of a colleague goes',
    as: 'school_head',
    at: () => '/etablissement/equipe',
    open: async (page) => {
      await press(page, /^Mettre fin/);
      return dialog(page);
    },
  },
  {
    name: 'an agreement read as a paper',
    as: 'school_head',
    at: ({ agreement }) => `/etablissement/conventions/${agreement}`,
    open: async (page) => {
      await press(page, 'Lire la convention');
      return page.getByRole('article').first();
    },
  },
  {
    name: 'a framework agreement being prepared',
    as: 'school_head',
    at: () => '/etablissement/partenariats',
    open: async (page) => {
      await press(page, 'Préparer une convention-cadre');
      return dialog(page);
    },
  },
  {
    name: 'the days in the company of a contract',
    as: 'school_head',
    at: ({ hostContract }) => `/etablissement/contrats/${hostContract.id}`,
    open: async (page) => {
      await page.getByText('Jours en entreprise', { exact: true }).first().click();
      await press(page, 'Saisir les jours en entreprise');
      return dialog(page);
    },
  },
  {
    name: 'what the end of the school year changes',
    as: 'school_head',
    at: () => '/etablissement/annee',
    open: async (page) => {
      await press(page, 'Voir ce qui va changer');
      return page.getByRole('heading', { name: 'Ce qui va changer' });
    },
  },
];
