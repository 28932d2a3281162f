import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';

const DEVICES: [string, Device][] = [
  ['on a phone, dark', { width: 390, scheme: 'dark' }],
  ['on a desk, light', { width: 1280, scheme: 'light' }],
];

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true, workers: 0 }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

describe.each(DEVICES)('the law while an offer is written, %s', (name, device) => {
  let marc: Person;
  let unfinished: number;
  const unfinishedOffers = () => marc.page.getByRole('region', { name: 'Une offre déjà commencée ?' }).getByRole('listitem').count();
  const status = () => marc.page.getByRole('status').filter({ hasText: /loi|confirmer/ });

  beforeAll(async () => {
    marc = await Person.open(browser, world, device);
    await marc.signInAs('Marc Duhamel');
    await marc.page.goto('/entreprise/offres/nouvelle');
    await marc.sees('Nouvelle offre');
    unfinished = await unfinishedOffers();
  });
  afterAll(() => marc?.context.close());

  it('says beside the title what is wrong with it, and mends it with one press', async () => {
    await marc.list(/^Intitulé/).fill('Technicien de laboratoire');
    await marc.reads('«\u00a0Technicien\u00a0» n’est écrit qu’au masculin.');
    await status().getByText('1 point contraire à la loi.').waitFor();
    await marc.press('Ajouter H/F');
    await status().getByText('1 point contraire à la loi.').waitFor({ state: 'detached' });
    expect(await marc.list(/^Intitulé/).inputValue()).toBe('Technicien de laboratoire H/F');
  });

  it('says article and remedy, and has no fault of access', async () => {
    await marc.field(/^Description/).fill('Au laboratoire, en remplacement d’un congé maternité. Vous avez moins de 26 ans.');
    await marc.page.getByRole('list', { name: 'À corriger avant de publier' }).getByRole('listitem').first().waitFor();
    await marc.reads('Code de l’éducation, art. L124-7');
    await marc.reads('Proposez un emploi, ou des missions d’apprentissage du métier.');
    await marc.press('Préciser l’offre');
    await marc.field(/^Montant/).fill('3');
    await marc.page.getByRole('checkbox', { name: 'Travail en hauteur', exact: true }).check();
    await marc.page.getByRole('checkbox', { name: /^J’ai lu\s: Interdit avant 18\sans/ }).waitFor();
    await marc.traffic.quiet();
    expect(await violations(marc.page)).toEqual([]);
    expect(await overflow(marc.page)).toBe(0);
  });

  it('leads from the summary to the field, from the keyboard', async () => {
    await marc.page.getByRole('list', { name: 'À corriger avant de publier' }).getByRole('link').first().focus();
    await marc.page.keyboard.press('Enter');
    await marc.page.locator('textarea:focus').waitFor();
  });

  it('offers the calculator with the dates of the offer', async () => {
    const link = marc.page.getByRole('link', { name: /^Calculer la gratification due/ });
    expect(await link.getAttribute('href')).toMatch(/^\/outils\/gratification\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d&week=420/);
  });

  it('asks again for what was confirmed, once the warning says something else', async () => {
    const box = marc.page.getByRole('checkbox', { name: /^J’ai lu\s: Interdit avant 18\sans/ });
    await box.focus();
    await marc.page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
    await marc.page.getByRole('checkbox', { name: 'Amiante' }).check();
    await marc.page.getByRole('checkbox', { name: /amiante.*travail en hauteur/ }).waitFor();
    expect(await marc.page.getByRole('checkbox', { name: /amiante.*travail en hauteur/ }).isChecked()).toBe(false);
  });

  it('keeps an unlawful offer from being published, and names the fields', async () => {
    await marc.page
      .getByRole('group', { name: /^Niveaux/ })
      .getByText('BTS (bac + 2)')
      .click();
    await marc.page.getByRole('checkbox', { name: /analyse industrielle/ }).check();
    await marc.press('Publier l’offre');
    await marc.page.getByRole('alert').waitFor();
    expect(await marc.page.getByRole('alert').textContent()).toContain('art. L5331-2');
  });

  it('does not propose to go on with the draft that is being written', async () => {
    await marc.reads(/^Enregistré à /);
    await marc.traffic.quiet();
    expect(await unfinishedOffers()).toBe(unfinished);
  });

  it('saves once what is shown in the preview, also where saving takes longer than the pause of the autosave', async () => {
    const saves: string[] = [];
    await marc.page.route('**/api/offers/*', async (route) => {
      if (route.request().method() !== 'PUT') return route.fallback();
      saves.push(route.request().postDataJSON().description);
      await setTimeout(2_000);
      return route.continue();
    });
    await marc.field(/^Description/).press('End');
    await marc.page.keyboard.type(' Merci.');
    await marc.press('Voir l’aperçu');
    await marc.page.getByRole('region', { name: 'Aperçu' }).waitFor();
    await marc.traffic.quiet();
    await marc.page.unroute('**/api/offers/*');
    expect(saves).toEqual([expect.stringMatching(/ Merci\.$/)]);
  });

  it('confirms what the law warns of in the preview, and says the reasons above it too', async () => {
    const preview = marc.page.getByRole('region', { name: 'Aperçu' });
    await preview.getByRole('checkbox', { name: /amiante.*travail en hauteur/ }).check();
    await preview.getByRole('checkbox', { name: /en remplacement d’un congé/ }).check();
    await preview.getByRole('button', { name: 'Publier l’offre' }).click();
    const reasons = preview.getByRole('alert');
    await reasons.getByRole('listitem').filter({ hasText: 'art. L5331-2' }).waitFor();
    await marc.traffic.quiet();
    expect(await violations(marc.page)).toEqual([]);
  });

  it('shows the minimum pay on the page of an apprenticeship', async () => {
    const [offer] = await world.query<{ id: string }>(
      `select id from offer where kind = 'apprenticeship' and status = 'published' limit 1`,
    );
    await marc.page.goto(`/offres/${offer?.id}`);
    const table = marc.page.getByRole('table', { name: 'Salaires minimaux par âge et par année' });
    await table.getByRole('row', { name: /^18 à 20\sans/ }).waitFor();
    await marc.traffic.quiet();
    expect(await violations(marc.page)).toEqual([]);
    expect(await overflow(marc.page)).toBe(0);
  });

  it(`raised no fault ${name}`, () => expect(marc.faults).toEqual([]));
});
