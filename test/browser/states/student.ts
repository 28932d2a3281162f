import { dialog, press, type State } from './state.js';

export const STUDENT_STATES: readonly State[] = [
  {
    name: 'a new name without one',
    as: 'student',
    at: () => '/mon-compte',
    open: async (page) => {
      await press(page, 'Modifier mon nom');
      await page.getByRole('textbox', { name: /^Prénom/ }).fill('');
      await press(page, 'Enregistrer');
      return page.getByRole('alert');
    },
  },
  {
    name: 'the square of the second step',
    as: 'student',
    at: () => '/mon-compte/deux-etapes',
    open: async (page) => {
      await press(page, 'Commencer');
      return page.getByRole('img', { name: /^Carré à photographier/ });
    },
  },
  {
    name: 'the menu of the account',
    as: 'student',
    at: () => '/mes-offres',
    open: async (page) => {
      await press(page, 'Compte de Léa Fontaine');
      return page.getByRole('menuitem', { name: 'Se déconnecter' });
    },
  },
  {
    name: 'the palette of pages and acts',
    as: 'student',
    at: () => '/mes-offres',
    open: async (page) => {
      await page.keyboard.press('Control+K');
      await page.getByRole('textbox', { name: 'Aller à une page, chercher une offre' }).fill('can');
      return page.getByRole('button', { name: 'Candidatures' });
    },
  },
  {
    name: 'a change of the profile, proposed',
    as: 'student',
    at: () => '/profil?changement=limit:95#lieu',
    open: async (page) => page.getByRole('region', { name: 'Un changement proposé' }),
  },
  {
    name: 'an end without its reason',
    as: 'student',
    at: () => '/mes-candidatures',
    open: async (page) => {
      await press(page, /^Retirer ma candidature/);
      await press(page, 'Oui, je retire');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a history and a letter unfolded',
    as: 'student',
    at: () => '/mes-candidatures',
    open: async (page) => {
      await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
      return page.locator('details[open]').last();
    },
  },
  {
    name: 'an interview without a time chosen',
    as: 'student',
    at: () => '/mes-candidatures',
    open: async (page) => {
      await press(page, 'Confirmer cet horaire');
      return page.getByText('Choisissez un horaire.');
    },
  },
  {
    name: 'a question before a draft goes',
    as: 'student',
    at: () => '/mes-candidatures',
    open: async (page) => {
      await press(page, /^Supprimer/);
      return dialog(page);
    },
  },
  {
    name: 'an application to a company without its dates',
    as: 'student',
    at: ({ companyId }) => `/entreprises/${companyId}/candidature`,
    open: async (page) => {
      await page.getByRole('textbox', { name: /^Début souhaité/ }).fill('32/01/2027');
      await press(page, 'Envoyer ma candidature');
      return page.getByRole('alert');
    },
  },
  {
    name: 'dates of each kind apart, one missing',
    as: 'student',
    at: () => '/profil',
    open: async (page) => {
      await page.getByRole('checkbox', { name: 'Emploi' }).check();
      const same = page.getByRole('checkbox', { name: 'Les mêmes dates pour tout ce que je cherche' });
      await same.check();
      await same.uncheck();
      await page
        .getByRole('group', { name: 'Emploi' })
        .getByRole('textbox', { name: /^Disponible jusqu’au/ })
        .fill('');
      await press(page, 'Enregistrer mon profil');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a profile saved, with its way back',
    as: 'student',
    at: () => '/profil',
    open: async (page) => {
      await page.getByRole('checkbox', { name: 'Emploi' }).click();
      await press(page, 'Enregistrer mon profil');
      const undo = page.getByRole('button', { name: 'Annuler' });
      // The message stays as long as its button has the focus.
      await undo.focus();
      return undo;
    },
  },
  {
    name: 'an invitation declined, with its way back',
    as: 'student',
    at: () => '/mes-candidatures',
    open: async (page) => {
      await press(page, /^Décliner/);
      await page.getByRole('button', { name: 'Annuler' }).click();
      return page.getByRole('heading', { name: 'Une entreprise vous invite à postuler' });
    },
  },
  {
    name: 'an application read again before it is sent',
    as: 'student',
    at: ({ free }) => `/offres/${free}`,
    open: async (page) => {
      await press(page, 'Relire avant l’envoi');
      return dialog(page);
    },
  },
  {
    name: 'an invitation reported without a reason',
    as: 'student',
    at: ({ invited }) => `/mes-invitations/${invited}`,
    open: async (page) => {
      await press(page, /^Signaler/);
      await press(page, 'Oui, je signale');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a question before a place is given up',
    as: 'placed',
    at: () => '/mes-candidatures',
    open: async (page) => {
      await press(page, /^Annuler la place/);
      return dialog(page);
    },
  },
];
