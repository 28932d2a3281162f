import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { startWorld, type World } from '../support/world.js';
import { overflow, violations } from './axe.js';
import type { Device } from './person.js';
import type { Parts, Visitor } from './routes.mjs';
import { Visitors } from './visitors.js';

interface State {
  name: string;
  as: Visitor;
  at: (parts: Parts) => string;
  open: (page: Page) => Promise<unknown>;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const dialog = (page: Page) => page.getByRole('dialog').waitFor();

const STATES: State[] = [
  {
    name: 'the menu of the account',
    as: 'student',
    at: () => '/mes-offres',
    open: async (page) => {
      await press(page, 'Compte de Léa Fontaine');
      await page.getByRole('menuitem', { name: 'Se déconnecter' }).waitFor();
    },
  },
  { name: 'the offers kept out', as: 'student', at: () => '/mes-offres', open: (page) => press(page, 'Voir lesquelles') },
  {
    name: 'a question before an end',
    as: 'student',
    at: () => '/mes-candidatures',
    open: async (page) => {
      await press(page, /^Retirer ma candidature/);
      await dialog(page);
    },
  },
  {
    name: 'a history and a letter unfolded',
    as: 'student',
    at: () => '/mes-candidatures',
    open: (page) => page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true'),
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
    name: 'a form with its faults',
    as: 'visitor',
    at: () => '/inscription/entreprise',
    open: async (page) => {
      await press(page, 'Créer mon compte');
      await page.getByRole('alert').waitFor();
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
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'proposals while one types',
    as: 'company',
    at: () => '/entreprise/offres/nouvelle',
    open: async (page) => {
      await page.getByRole('combobox', { name: /^Intitulé/ }).fill('technicien labo');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'no proposal for what one types',
    as: 'company',
    at: () => '/entreprise/offres/nouvelle',
    open: async (page) => {
      await page.getByRole('combobox', { name: /^Commune/ }).fill('zzzzzz');
      await page.getByRole('group', { name: 'Le lieu' }).getByText('Aucune proposition. Essayez un autre mot.').first().waitFor();
    },
  },
  {
    name: 'a calendar',
    as: 'company',
    at: () => '/entreprise/offres/nouvelle',
    open: async (page) => {
      await press(page, /^Ouvrir le calendrier : Début au plus tôt/);
      await page.getByRole('button', { name: 'Mois suivant' }).waitFor();
    },
  },
  {
    name: 'an offer with all its faults',
    as: 'company',
    at: () => '/entreprise/offres/nouvelle',
    open: async (page) => {
      await press(page, 'Publier l’offre');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'the end of an offer',
    as: 'company',
    at: ({ published }) => `/entreprise/offres/${published}`,
    open: async (page) => {
      await press(page, 'Clore l’offre');
      await dialog(page);
    },
  },
  {
    name: 'an answer being written',
    as: 'company',
    at: ({ application }) => `/entreprise/candidatures/${application}`,
    open: async (page) => {
      await page.getByRole('radio', { name: /^Répondre non/ }).click();
      await page.getByRole('combobox', { name: /^Raison/ }).waitFor();
    },
  },
  {
    name: 'a new class',
    as: 'teacher',
    at: () => '/classes',
    open: async (page) => {
      await press(page, 'Créer une classe');
      await dialog(page);
    },
  },
  {
    name: 'one student of the class',
    as: 'teacher',
    at: ({ group }) => `/classes/${group}`,
    open: async (page) => {
      await press(page, /Léa Fontaine/);
      await dialog(page);
    },
  },
  {
    name: 'an invitation without address',
    as: 'coordinator',
    at: () => '/coordination/invitations',
    open: async (page) => {
      await press(page, 'Envoyer l’invitation');
      await page.getByRole('alert').waitFor();
    },
  },
];

const DEVICES: [string, Device][] = [
  ['on a phone, light', { width: 390, scheme: 'light' }],
  ['on a desk, dark', { width: 1280, scheme: 'dark' }],
];

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

describe.each(DEVICES)('what opens on a screen %s', (_, device) => {
  let visitors: Visitors;
  let parts: Parts;

  beforeAll(async () => {
    visitors = new Visitors(world, browser, device);
    parts = await visitors.parts();
  });

  it.each(STATES)('$name has no fault', async ({ as, at, open }) => {
    const { page, traffic } = await visitors.person(as);
    await page.goto(at(parts));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await traffic.quiet();
    await open(page);
    await traffic.quiet();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  it('raised no error', () => {
    expect(visitors.faults).toEqual([]);
  });
});
