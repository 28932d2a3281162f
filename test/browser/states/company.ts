import type { Page } from 'playwright-core';
import { dialog, press, type State } from './state.js';

/** Ticks everybody shown, and asks for the words of a refusal. */
async function refuseAllShown(page: Page) {
  await page.getByRole('checkbox', { name: 'Cocher toutes celles qui s’affichent' }).check();
  await press(page, 'Répondre non');
  await dialog(page).waitFor();
}

export const COMPANY_STATES: readonly State[] = [
  {
    name: 'applications ticked',
    as: 'company',
    at: () => '/entreprise/candidatures',
    open: async (page) => {
      await page
        .getByRole('checkbox', { name: /^Cocher [^t]/ })
        .first()
        .check();
      return page.getByRole('button', { name: 'Tout décocher' });
    },
  },
  {
    name: 'one answer to several, without its reason',
    as: 'company',
    at: () => '/entreprise/candidatures',
    open: async (page) => {
      await refuseAllShown(page);
      await press(page, 'Relire les lettres');
      return page.getByRole('alert');
    },
  },
  {
    name: 'the letter of each person before one answer to several',
    as: 'company',
    at: () => '/entreprise/candidatures',
    open: async (page) => {
      await refuseAllShown(page);
      await page.getByRole('combobox', { name: /^Raison/ }).selectOption('position_filled');
      await press(page, 'Relire les lettres');
      return dialog(page).locator('iframe');
    },
  },
  {
    name: 'an invitation to apply, being written',
    as: 'company',
    at: ({ candidate }) => `/entreprise/offres/${candidate.offerId}/candidats/${candidate.id}`,
    open: async (page) => {
      await press(page, 'Inviter à postuler');
      return dialog(page);
    },
  },
  {
    name: 'a new site, with its faults',
    as: 'company',
    at: () => '/entreprise/sites',
    open: async (page) => {
      await press(page, 'Ajouter un site');
      await dialog(page).waitFor();
      await press(page, 'Enregistrer');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a question before a colleague goes',
    as: 'company',
    at: () => '/entreprise/equipe',
    open: async (page) => {
      await press(page, /^Retirer/);
      return dialog(page);
    },
  },
  {
    name: 'proposals while one types',
    as: 'company',
    at: () => '/entreprise/offres/nouvelle',
    open: async (page) => {
      await page.getByRole('combobox', { name: /^Intitulé/ }).fill('technicien labo');
      return page.getByRole('option').first();
    },
  },
  {
    name: 'no proposal for what one types',
    as: 'company',
    at: () => '/entreprise/offres/nouvelle',
    open: async (page) => {
      await press(page, 'Préciser l’offre');
      await page.getByRole('combobox', { name: /^Commune/ }).fill('zzzzzz');
      return page.getByRole('group', { name: 'Le lieu' }).getByText('Aucune proposition. Essayez un autre mot.').first();
    },
  },
  {
    name: 'a calendar',
    as: 'company',
    at: () => '/entreprise/offres/nouvelle',
    open: async (page) => {
      await press(page, /^Ouvrir le calendrier : Début au plus tôt/);
      return page.getByRole('button', { name: 'Mois suivant' });
    },
  },
  {
    name: 'an offer with all its faults',
    as: 'company',
    at: () => '/entreprise/offres/nouvelle',
    open: async (page) => {
      await press(page, 'Publier l’offre');
      return page.getByRole('alert');
    },
  },
  {
    name: 'the end of an offer',
    as: 'company',
    at: ({ published }) => `/entreprise/offres/${published}`,
    open: async (page) => {
      await press(page, 'Actions');
      await page.getByRole('menuitem', { name: 'Clore l’offre' }).click();
      return dialog(page);
    },
  },
  {
    name: 'a question before an offer is withdrawn from publication',
    as: 'company',
    at: ({ published }) => `/entreprise/offres/${published}`,
    open: async (page) => {
      await press(page, 'Retirer de la publication pour modifier');
      return dialog(page);
    },
  },
  {
    name: 'the acts of one offer',
    as: 'company',
    at: () => '/entreprise/offres',
    open: async (page) => {
      await press(page, /^Actions : /);
      return page.getByRole('menuitem', { name: 'Dupliquer' });
    },
  },
  {
    name: 'a question before a draft is deleted',
    as: 'company',
    at: ({ draft }) => `/entreprise/offres/${draft}`,
    open: async (page) => {
      await press(page, 'Actions');
      await page.getByRole('menuitem', { name: 'Supprimer le brouillon' }).click();
      return dialog(page);
    },
  },
  {
    name: 'a later last day',
    as: 'company',
    at: () => '/entreprise/offres?status=published',
    open: async (page) => {
      await press(page, /^Actions : /);
      await page.getByRole('menuitem', { name: 'Prolonger' }).click();
      return dialog(page);
    },
  },
  {
    name: 'an offer filled elsewhere',
    as: 'company',
    at: () => '/entreprise/offres?status=published',
    open: async (page) => {
      await press(page, /^Actions : /);
      await page.getByRole('menuitem', { name: 'Marquer comme pourvue' }).click();
      return dialog(page);
    },
  },
  {
    name: 'an offer with everything to say',
    as: 'company',
    at: () => '/entreprise/offres/nouvelle',
    open: async (page) => {
      for (const name of ['Préciser l’offre', /^Poser une question/, 'Ajouter une période', 'Ajouter une langue']) await press(page, name);
      await page.getByRole('checkbox', { name: 'Le permis B est nécessaire' }).click();
      await page.getByRole('radio', { name: 'Oui', exact: true }).check();
      const height = page.getByRole('checkbox', { name: 'Travail en hauteur', exact: true });
      await height.click();
      return height.and(page.locator(':checked'));
    },
  },
  {
    name: 'an answer being written',
    as: 'company',
    at: ({ application }) => `/entreprise/candidatures/${application}`,
    open: async (page) => {
      await page.getByRole('radio', { name: /^Répondre non/ }).click();
      return page.getByRole('combobox', { name: /^Raison/ });
    },
  },
  {
    name: 'times of an interview, being proposed',
    as: 'company',
    at: ({ application }) => `/entreprise/candidatures/${application}`,
    open: async (page) => {
      await page.getByRole('radio', { name: 'Proposer un entretien' }).check();
      await press(page, 'Ajouter un horaire');
      return page.getByLabel('Heure 2');
    },
  },
  {
    name: 'a refusal, being written',
    as: 'company',
    at: ({ application }) => `/entreprise/candidatures/${application}`,
    open: async (page) => {
      await page.getByRole('radio', { name: 'Répondre non' }).check();
      return page.getByText('Sans partage, la réponse est un non sans raison.');
    },
  },
  {
    name: 'an offer whose words the law forbids',
    as: 'company',
    at: () => '/entreprise/offres/nouvelle',
    open: async (page) => {
      await page.getByRole('combobox', { name: /^Intitulé/ }).fill('Technicien de laboratoire');
      await page.getByRole('textbox', { name: /^Description/ }).fill('En remplacement d’un congé maternité.');
      return page.getByRole('list', { name: 'À corriger avant de publier' });
    },
  },
  {
    name: 'the news of the bell',
    as: 'company',
    at: () => '/compte/courriels',
    isOfDesk: true,
    open: async (page) => {
      await page
        .getByRole('banner')
        .getByRole('button', { name: /^Nouvelles/ })
        .click();
      return dialog(page);
    },
  },
  {
    name: 'an end of a framework agreement',
    as: 'company',
    at: ({ framework }) => `/entreprise/partenariats/${framework.running}`,
    open: async (page) => {
      await press(page, 'Mettre fin à la convention');
      return dialog(page);
    },
  },
];
