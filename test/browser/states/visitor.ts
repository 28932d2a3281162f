import { press, type State } from './state.js';

export const VISITOR_STATES: readonly State[] = [
  {
    name: 'a recovery code in place of the phone, after a first step that is over',
    as: 'visitor',
    at: () => '/connexion/code',
    open: async (page) => {
      await press(page, 'Utiliser un code de secours');
      await page.getByRole('textbox', { name: /^Code de secours/ }).fill('abcde-fgh23');
      await press(page, 'Entrer');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a form with its faults',
    as: 'visitor',
    at: () => '/inscription/entreprise',
    open: async (page) => {
      await press(page, 'Créer mon compte');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a refused sign-in',
    as: 'visitor',
    at: () => '/connexion',
    open: async (page) => {
      await page.getByRole('textbox', { name: /^Adresse e-mail/ }).fill('personne@demo.example');
      await page.getByRole('textbox', { name: /^Mot de passe/ }).fill('un-mot-de-passe-faux');
      await press(page, 'Se connecter');
      return page.getByRole('alert');
    },
  },
  {
    name: 'the filters of the offers',
    as: 'visitor',
    at: () => '/offres',
    open: async (page) => {
      const isPhone = (page.viewportSize()?.width ?? 0) < 700;
      await press(page, isPhone ? 'Filtres' : 'Type de contrat');
      return page.getByRole('group', { name: 'Type de contrat' }).getByText('Apprentissage');
    },
  },
  {
    name: 'a calendar among the filters',
    as: 'visitor',
    at: () => '/offres',
    open: async (page) => {
      const isPhone = (page.viewportSize()?.width ?? 0) < 700;
      await press(page, isPhone ? 'Filtres' : 'Date de début');
      await press(page, /^Ouvrir le calendrier : Au plus tôt/);
      return page.getByRole('button', { name: 'Mois suivant' });
    },
  },
  {
    name: 'a letter that is stopped',
    as: 'visitor',
    at: ({ letter }) => `/desabonnement/${letter}`,
    open: async (page) => {
      await press(page, 'Ne plus la recevoir');
      return page.getByRole('heading', { name: 'C’est fait' });
    },
  },
  {
    name: 'the part of a company with its faults, by the link of a letter',
    as: 'visitor',
    at: ({ hostAgreement }) => `/convention?token=${hostAgreement.token}`,
    open: async (page) => {
      await press(page, 'Ma partie est complète');
      return page.getByRole('alert').first();
    },
  },
];
