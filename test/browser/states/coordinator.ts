import { enter } from '../page/enter.js';
import { dialog, press, type State } from './state.js';

export const COORDINATOR_STATES: readonly State[] = [
  {
    name: 'a new address for a colleague without a reason',
    as: 'coordinator',
    at: () => '/coordination/comptes',
    open: async (page) => {
      await press(page, /^Donner une nouvelle adresse/);
      await press(page, 'Envoyer le lien');
      return page.getByRole('alert');
    },
  },
  {
    name: 'an invitation without address',
    as: 'coordinator',
    at: () => '/coordination/invitations',
    open: async (page) => {
      await press(page, 'Envoyer l’invitation');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a question before a company is verified',
    as: 'coordinator',
    at: () => '/coordination/entreprises',
    open: async (page) => {
      await press(page, /^Vérifier /);
      return dialog(page);
    },
  },
  {
    name: 'a company suspended without a reason',
    as: 'coordinator',
    at: ({ company }) => `/coordination/entreprises/${company}`,
    open: async (page) => {
      await press(page, /^Suspendre/);
      await press(page, 'Oui, suspendre l’entreprise');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a reason to take an offer away',
    as: 'coordinator',
    at: () => '/coordination/offres',
    open: async (page) => {
      await press(page, /^Retirer/);
      return dialog(page);
    },
  },
  {
    name: 'a remark being written on an offer, too short',
    as: 'coordinator',
    at: ({ submitted }) => `/coordination/offres/${submitted}`,
    open: async (page) => {
      await press(page, /^Noter une remarque/);
      await page.getByRole('textbox', { name: /^Remarque/ }).fill('ok');
      await press(page, 'Demander cette correction');
      return page.getByRole('alert');
    },
  },
  {
    name: 'the exact moment behind a day in words',
    as: 'coordinator',
    at: ({ submitted }) => `/coordination/offres/${submitted}`,
    isHeldByPointer: true,
    open: async (page) => {
      const exact = page.getByRole('tooltip');
      await enter(page, page.locator('button:has(time)').first(), exact);
      return exact;
    },
  },
  {
    name: 'a question before the sessions of an account end',
    as: 'coordinator',
    at: () => '/coordination/comptes?q=nadia',
    open: async (page) => {
      await press(page, /^Fermer ses connexions/);
      return dialog(page);
    },
  },
  {
    name: 'a file asked for by name',
    as: 'coordinator',
    at: () => '/coordination/dossiers',
    open: async (page) => {
      await page.getByRole('radio', { name: 'Nom complet et établissement' }).click();
      await press(page, 'Ouvrir le dossier');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a letter opened, with a question before it is sent again',
    as: 'coordinator',
    at: () => '/coordination/courriels?etat=sent&q=lea',
    open: async (page) => {
      await page.getByRole('heading', { name: 'Candidature envoyée' }).first().click();
      await press(page, /^Renvoyer/);
      return dialog(page);
    },
  },
  {
    name: 'a letter that bounced, and why it is not sent again',
    as: 'coordinator',
    at: () => '/coordination/courriels?etat=bounced',
    open: async (page) => {
      await page.getByRole('heading', { name: 'Candidature reçue' }).first().click();
      return page.getByText('Cette adresse refuse nos lettres');
    },
  },
  {
    name: 'a question before an address is written to again',
    as: 'coordinator',
    at: () => '/coordination/courriels/adresses-refusees',
    open: async (page) => {
      await press(page, /^Écrire de nouveau/);
      return dialog(page);
    },
  },
  {
    name: 'a refusal by phone without its reason',
    as: 'coordinator',
    at: ({ escalation }) => `/coordination/sans-reponse/${escalation}`,
    open: async (page) => {
      await page.getByRole('radio', { name: 'Elle refuse' }).check();
      await press(page, 'Noter le refus');
      return page.getByRole('alert');
    },
  },
  {
    name: 'a promised answer being noted',
    as: 'coordinator',
    at: ({ escalation }) => `/coordination/sans-reponse/${escalation}`,
    open: async (page) => {
      await page.getByRole('radio', { name: 'Elle va répondre' }).check();
      return page.getByRole('textbox', { name: /^Réponse promise/ });
    },
  },
  {
    name: 'the letter of a company before its offers are paused',
    as: 'coordinator',
    at: () => '/coordination/sans-reponse/entreprises',
    open: async (page) => {
      await press(page, /^Mettre ses offres en pause/);
      return dialog(page).locator('iframe');
    },
  },
  {
    name: 'a report decided without words',
    as: 'coordinator',
    at: ({ report }) => `/coordination/signalements/${report}`,
    open: async (page) => {
      await press(page, 'Avertir');
      await press(page, 'Oui, avertir');
      return page.getByRole('alert');
    },
  },
  {
    name: 'students who would move with other weights',
    as: 'coordinator',
    at: () => '/coordination/poids',
    open: async (page) => {
      const offer = page.getByRole('group', { name: /^L’offre convient/ });
      await offer.getByRole('textbox', { name: /^Métier/ }).fill('5');
      await offer.getByRole('textbox', { name: /^Trajet/ }).fill('50');
      await press(page, 'Voir qui bouge');
      return page.getByRole('heading', { name: 'Qui monterait, qui descendrait' });
    },
  },
  {
    name: 'an amount of the law without its source',
    as: 'coordinator',
    at: () => '/coordination/parametres-legaux',
    open: async (page) => {
      await press(page, 'Saisir SMIC horaire');
      await press(page, 'Voir l’effet');
      return page.getByRole('alert').first();
    },
  },
  {
    name: 'a question before an account is closed',
    as: 'coordinator',
    at: ({ staffAccount }) => `/coordination/comptes/${staffAccount}`,
    open: async (page) => {
      await press(page, 'Fermer le compte');
      return dialog(page);
    },
  },
];
