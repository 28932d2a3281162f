import { dialog, press, type State } from './state.js';

export const STUDENT_STATES: readonly State[] = [
  {
    name: 'the menu of the account',
    as: 'student',
    at: () => '/mes-offres',
    open: async (page) => {
      await press(page, 'Compte de Léa Fontaine');
      await page.getByRole('menuitem', { name: 'Se déconnecter' }).waitFor();
    },
  },
  {
    name: 'the palette of pages and acts',
    as: 'student',
    at: () => '/mes-offres',
    open: async (page) => {
      await page.keyboard.press('Control+K');
      await page.getByRole('textbox', { name: 'Aller à une page, chercher une offre' }).fill('can');
      await page.getByRole('button', { name: 'Candidatures' }).waitFor();
    },
  },
  { name: 'the offers kept out', as: 'student', at: () => '/mes-offres', open: (page) => press(page, 'Voir lesquelles') },
  {
    name: 'an end without its reason',
    as: 'student',
    at: () => '/mes-candidatures',
    open: async (page) => {
      await press(page, /^Retirer ma candidature/);
      await press(page, 'Oui, je retire');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'a history and a letter unfolded',
    as: 'student',
    at: () => '/mes-candidatures',
    open: (page) => page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true'),
  },
  {
    name: 'an interview without a time chosen',
    as: 'student',
    at: () => '/mes-candidatures',
    open: async (page) => {
      await press(page, 'Confirmer cet horaire');
      await page.getByText('Choisissez un horaire.').waitFor();
    },
  },
  {
    name: 'a question before a draft goes',
    as: 'student',
    at: () => '/mes-candidatures',
    open: async (page) => {
      await press(page, /^Supprimer/);
      await dialog(page);
    },
  },
  {
    name: 'an application to a company without its dates',
    as: 'student',
    at: ({ companyId }) => `/entreprises/${companyId}/candidature`,
    open: async (page) => {
      await page.getByRole('textbox', { name: /^Début souhaité/ }).fill('32/01/2027');
      await press(page, 'Envoyer ma candidature');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'a profile saved, with its way back',
    as: 'student',
    at: () => '/profil',
    open: async (page) => {
      await page.getByRole('checkbox', { name: 'Emploi' }).click();
      await press(page, 'Enregistrer mon profil');
      await page.getByRole('button', { name: 'Annuler' }).waitFor();
    },
  },
  {
    name: 'an invitation declined, with its way back',
    as: 'student',
    at: () => '/mes-candidatures',
    open: async (page) => {
      await press(page, /^Décliner/);
      await page.getByRole('button', { name: 'Annuler' }).click();
      await page.getByRole('heading', { name: 'Une entreprise vous invite à postuler' }).waitFor();
    },
  },
  {
    name: 'an application read again before it is sent',
    as: 'student',
    at: ({ free }) => `/offres/${free}`,
    open: async (page) => {
      await press(page, 'Relire avant l’envoi');
      await dialog(page);
    },
  },
  {
    name: 'an invitation reported without a reason',
    as: 'student',
    at: ({ invited }) => `/mes-invitations/${invited}`,
    open: async (page) => {
      await press(page, /^Signaler/);
      await press(page, 'Oui, je signale');
      await page.getByRole('alert').waitFor();
    },
  },
];
