import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLICATIONS_PER_DAY } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { violations } from '../page/axe.js';
import { Person } from '../page/person.js';

const COMPANY = 'Amidonnerie du Santerre';

describe.each([
  [390, 'light'],
  [1280, 'dark'],
] as const)('an offer withdrawn to be changed, at %i px, %s', (width, scheme) => {
  let world: World;
  let browser: Browser;
  let marc: Person;
  let id: string;
  let title: string;
  let applications: number;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true, workers: 0 }), launchChromium()]);
    const [row] = await world.query<{ id: string; title: string; applications: number }>(
      `select offer.id, offer.title, count(*)::int as applications from offer
       join application on application.offer_id = offer.id and application.status in ('submitted', 'read')
       join company_site on company_site.id = offer.company_site_id join company on company.id = company_id
       where company.name = $1 and offer.status = 'published' and offer.start_from > now() and offer.certification_wanted is null
       group by offer.id order by offer.id limit 1`,
      [COMPANY],
    );
    if (!row) throw new Error('no published offer with applications');
    ({ id, title, applications } = row);
    marc = await Person.open(browser, world, { width });
    await marc.page.emulateMedia({ colorScheme: scheme });
    await marc.signInAs('Marc Duhamel');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const rowNow = async () =>
    (await world.query<{ status: string; commune: string }>('select status, commune_insee as commune from offer where id = $1', [id]))[0];

  it('shows what is frozen, to be read, and leaves the rest to be changed', async () => {
    await marc.page.goto(`/entreprise/offres/${id}`);
    await marc.reads('Figé tant que l’offre est en ligne');
    expect(await marc.page.getByRole('combobox', { name: /^Commune/ }).count()).toBe(0);
    expect(await marc.field(/^Description/).isEditable()).toBe(true);
    expect(await violations(marc.page)).toEqual([]);
    await marc.field(/^Description/).fill('Vous dosez les amidons, pesez les échantillons et tenez le cahier du laboratoire.');
    await marc.press('Enregistrer les changements');
    await marc.reads(/^Changements en ligne/);
  });

  it('is withdrawn after a question that says what stays, and what it counts', async () => {
    await marc.press('Retirer de la publication pour modifier');
    await marc.reads(/^Les candidatures reçues restent, et vous y répondez/);
    await marc.reads(new RegExp(`compte parmi les ${PUBLICATIONS_PER_DAY} publications`));
    expect(await violations(marc.page)).toEqual([]);
    await marc.press('Oui, la retirer');
    await marc.reads('Offre retirée. Modifiez-la, puis publiez-la de nouveau.');
    await marc.reads('Retirée de la publication');
    expect(await violations(marc.page)).toEqual([]);
    expect((await rowNow())?.status).toBe('draft');
    const visitor = await Person.open(browser, world, { width });
    await visitor.page.goto(`/offres/${id}`);
    await visitor.sees('Cette offre n’est plus en ligne');
    await visitor.context.close();
  });

  it('stands in the list with its applications, which are still read', async () => {
    await marc.page.goto('/entreprise/offres?statut=draft');
    const line = marc.page.getByRole('listitem').filter({ has: marc.page.locator(`a[href$="/entreprise/offres/${id}"]`) });
    await line.getByText('Retirée', { exact: true }).waitFor();
    await line.getByRole('link', { name: /candidatures? / }).click();
    await marc.sees(title);
    await marc.reads('Retirée');
    expect(await marc.page.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(Math.min(applications, 1));
    await marc.follow('Voir l’offre');
    await marc.reads(/^Voici ce que chacun lira/);
    await marc.follow('Modifier');
    await marc.reads('Retirée de la publication');
  });

  it('is opened to be published again, where a letter led to its extension', async () => {
    await marc.page.goto(`/entreprise/offres/${id}/prolonger`);
    await marc.reads(/^Cette offre est retirée de la publication/);
    expect(await violations(marc.page)).toEqual([]);
    await marc.follow('Ouvrir l’offre');
    await marc.reads('Retirée de la publication');
  });

  it('moves to another commune, and is published again', async () => {
    const unfold = marc.page.getByRole('button', { name: 'Préciser l’offre' });
    if ((await unfold.getAttribute('aria-expanded')) === 'false') await unfold.click();
    await marc.page.getByRole('combobox', { name: /^Commune/ }).fill('Péronne');
    await marc.page
      .getByRole('option', { name: /Péronne/ })
      .first()
      .click();
    await marc.press('Publier l’offre');
    await marc.sees('C’est en ligne');
    expect(await rowNow()).toEqual({ status: 'published', commune: '80620' });
    await marc.page.goto(`/entreprise/offres/${id}`);
    await marc.reads('Figé tant que l’offre est en ligne');
    await marc.reads('Péronne (80)');
    expect(marc.faults).toEqual([]);
  });
});
