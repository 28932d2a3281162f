import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { violations } from '../page/axe.js';
import { headingOf } from '../page/heading.js';
import { hold } from '../page/hold.js';
import { Person } from '../page/person.js';

const COMPANY = 'Amidonnerie du Santerre';
/** Sent by the company of the demonstration, and waiting for the campus. */
const SENT = 'Technicien / Technicienne d’analyse industrielle';
const REMARK = 'Dites ce que la personne apprend, semaine après semaine.';

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true, workers: 0 }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

async function enter(name: string, width = 1280): Promise<Person> {
  const person = await Person.open(browser, world, { width });
  await person.signInAs(name);
  return person;
}
const offerOf = async (status: string) => {
  const [row] = await world.query<{ id: string; title: string }>(
    `select offer.id, offer.title from offer join company_site on company_site.id = company_site_id join company on company.id = company_id
     where company.name = $1 and offer.status = $2 order by offer.id limit 1`,
    [COMPANY, status],
  );
  if (!row) throw new Error(`no ${status} offer`);
  return row;
};
const statusOf = async (id: string) => (await world.query<{ status: string }>('select status from offer where id = $1', [id]))[0]?.status;

describe.each([1280, 390])('an offer read by the campus, at %i px', (width) => {
  let karim: Person;
  let marc: Person;
  let id: string;

  it('comes back to its company with a remark at its field', async () => {
    ({ id } = await offerOf('submitted'));
    karim = await enter('Karim Belkacem', width);
    await karim.page.goto('/coordination/offres?statut=submitted');
    await karim.follow(`Relire ${SENT}`);
    await karim.sees(SENT);
    await karim.reads('Pourquoi elle attend votre lecture');
    await karim.reads(
      '« en renfort de l’équipe » fait penser au travail d’une personne salariée.'.replace('« ', '«\u00a0').replace(' »', '\u00a0»'),
    );
    await karim.press('Noter une remarque Description');
    await karim.field(/^Remarque\s: Description/).fill(REMARK);
    await karim.press('Demander cette correction');
    await karim.reads(`Remarques envoyées à ${COMPANY}.`);
    await karim.sees('Offres du campus');
    expect(await statusOf(id)).toBe('changes_requested');
    await karim.page.getByRole('link', { name: `Relire ${SENT}` }).waitFor({ state: 'detached' });
  });

  it('is corrected there, where the remark stands beside the field, and sent again', async () => {
    marc = await enter('Marc Duhamel', width);
    await marc.page.goto(`/entreprise/offres/${id}`);
    await marc.reads('Le campus demande une correction');
    const description = marc.field(/^Description/);
    expect(await description.getAttribute('aria-invalid')).toBe('true');
    expect(await marc.page.getByText(REMARK).count()).toBe(2);
    expect(await violations(marc.page)).toEqual([]);
    await marc.page.getByRole('link', { name: 'Description', exact: true }).click();
    await marc.page.locator('[data-path="description"]:focus').waitFor();
    await description.fill(`${await description.inputValue()}\nVous apprenez à mesurer la fécule, puis à lire un lot entier.`);
    await marc.press('Renvoyer l’offre');
    await marc.reads('C’est envoyé. La coordination du campus relit l’offre.');
    await marc.reads('Elle l’approuve, et l’offre paraît aussitôt.');
    expect(await statusOf(id)).toBe('submitted');
    expect(await marc.page.getByText(REMARK).count()).toBe(0);
  });

  it('is approved, and found by everybody', async () => {
    await karim.page.goto('/');
    await karim.follow('offre à relire');
    await karim.follow(`Relire ${SENT}`);
    await karim.reads(/Vous apprenez à mesurer la fécule/);
    await karim.press('Approuver et publier');
    await karim.reads(`En ligne : ${SENT}. L’entreprise reçoit une lettre.`.replace(' :', '\u00a0:'));
    expect(await statusOf(id)).toBe('published');
    const visitor = await Person.open(browser, world, { width });
    await visitor.page.goto(`/offres/${id}`);
    await visitor.sees(SENT);
    await visitor.context.close();
    // As it was, for the other width.
    await world.query('delete from candidate_list where offer_id = $1', [id]);
    await world.query(`update offer set status = 'submitted', published_at = null, publication = 0 where id = $1`, [id]);
    for (const person of [karim, marc]) {
      expect(person.faults).toEqual([]);
      await person.context.close();
    }
  });
});

describe('two people on one offer', () => {
  let marc: Person;
  let tab: Person;
  let id: string;
  beforeAll(async () => {
    ({ id } = await offerOf('published'));
    [marc, tab] = [await enter('Marc Duhamel'), await enter('Marc Duhamel')];
  });
  /** Opens the offer twice; returns once both pages show it, before either person acts. */
  const bothRead = async () => {
    for (const { page, traffic } of [marc, tab]) {
      await page.goto(`/entreprise/offres/${id}`);
      await headingOf(page).waitFor();
      await traffic.quiet();
    }
  };

  it('change it at once: the second loses nothing, and says which text stays', async () => {
    await bothRead();
    await marc.field(/^Description/).fill('Le texte de la première personne, qui dose, pèse et consigne les sirops.');
    await marc.press('Enregistrer les changements');
    await marc.reads(/^Changements en ligne/);
    const own = 'Le texte de la seconde personne, qui dose, pèse et consigne les amidons.';
    await tab.field(/^Description/).fill(own);
    await tab.press('Enregistrer les changements');
    await tab.reads('Un collègue a modifié cette offre.');
    expect(await tab.field(/^Description/).inputValue()).toBe(own);
    const reading = await hold(tab.page, 'GET', `**/api/offers/${id}`);
    await tab.press('Garder mon texte');
    await reading.begun;
    await tab.press('Enregistrer les changements');
    reading.letGo();
    await tab.reads(/^Changements en ligne/);
    expect(await world.query('select description from offer where id = $1', [id])).toEqual([{ description: own }]);
  });

  it('act at once: the second reads what it has become', async () => {
    await bothRead();
    await marc.press('Actions');
    await marc.page.getByRole('menuitem', { name: 'Mettre en pause' }).click();
    await marc.reads('Offre en pause. Elle garde ses candidatures.');
    await tab.press('Actions');
    await tab.page.getByRole('menuitem', { name: 'Mettre en pause' }).click();
    await tab.reads(
      'Quelqu’un a agi entre-temps : l’offre est maintenant « En pause ».'
        .replace(' :', '\u00a0:')
        .replace('« ', '«\u00a0')
        .replace(' »', '\u00a0»'),
    );
    await tab.page.getByText('En pause', { exact: true }).waitFor();
    await marc.press('Actions');
    await marc.page.getByRole('menuitem', { name: 'Remettre en ligne' }).click();
    await marc.reads('Offre de nouveau en ligne.');
    for (const one of [marc, tab]) {
      expect(one.faults).toEqual([]);
      await one.context.close();
    }
  });
});

describe('the page that a letter opens', () => {
  it('extends an offer, also for who has to sign in first', async () => {
    const { id, title } = await offerOf('published');
    await world.query(`update offer set expires_on = current_date + 5 where id = $1`, [id]);
    const marc = await Person.open(browser, world);
    await marc.page.goto(`/entreprise/offres/${id}/prolonger`);
    await marc.page.waitForURL(/\/connexion\?/);
    await marc.press('Marc Duhamel');
    await marc.sees('Prolonger l’offre');
    await marc.reads(title);
    expect(new URL(marc.page.url()).pathname).toBe(`/entreprise/offres/${id}/prolonger`);
    expect(await world.query('select expires_on = current_date + 5 as same from offer where id = $1', [id])).toEqual([{ same: true }]);
    await marc.press(/^Prolonger jusqu’au/);
    await marc.reads(/^Offre prolongée jusqu’au/);
    expect(await world.query(`select expires_on > current_date + 30 as later from offer where id = $1`, [id])).toEqual([{ later: true }]);
    expect(marc.faults).toEqual([]);
    await marc.context.close();
  });

  it('takes last year’s offer up in one click, and nothing before', async () => {
    const { id, title } = await offerOf('published');
    await world.query(`update offer set status = 'expired', start_from = start_from - 365, start_to = start_to - 365 where id = $1`, [id]);
    const count = async () => (await world.query<{ offers: number }>('select count(*)::int as offers from offer'))[0]?.offers ?? 0;
    const before = await count();
    const marc = await enter('Marc Duhamel', 390);
    await marc.page.goto(`/entreprise/offres/${id}/reprendre`);
    await marc.sees('Reprendre cette offre');
    await marc.traffic.quiet();
    expect(await count()).toBe(before);
    await marc.press('Reprendre l’offre');
    await marc.reads('Copie prête, en brouillon.');
    await marc.sees(title);
    expect(await count()).toBe(before + 1);
    const copied = /offres\/([0-9a-f-]{36})$/.exec(marc.page.url())?.[1];
    expect(await world.query('select status, start_from >= current_date as ahead from offer where id = $1', [copied])).toEqual([
      { status: 'draft', ahead: true },
    ]);
    expect(marc.faults).toEqual([]);
    await marc.context.close();
  });
});

describe('a coordinator on a slow line', () => {
  let karim: Person;
  beforeAll(async () => {
    karim = await enter('Karim Belkacem');
    await karim.page.clock.install();
    await karim.page.goto('/coordination/offres?statut=published');
  });
  afterAll(() => karim?.context.close());

  it('pauses an offer once, however often the button is pressed', async () => {
    const button = karim.page.getByRole('button', { name: /^Mettre en pause/ }).first();
    const pausing = await hold(karim.page, 'POST', '**/api/campus/offers/*/pause');
    await button.click();
    await button.and(karim.page.locator('[disabled]')).waitFor();
    await pausing.begun;
    pausing.letGo();
    await karim.reads(/^En pause/);
    await karim.press('Annuler');
    await karim.traffic.quiet();
    expect(karim.faults).toEqual([]);
  });

  it('who types into a search and goes on at once, is not brought back', async () => {
    await karim.page.goto('/coordination/offres?statut=submitted');
    const link = karim.page.getByRole('link', { name: `Relire ${SENT}` }).first();
    await link.waitFor();
    const reading = await hold(karim.page, 'GET', '**/api/campus/offers/*');
    await karim.page.getByRole('searchbox', { name: 'Chercher une offre' }).fill(SENT);
    await link.click();
    await reading.begun;
    await karim.page.clock.fastForward(5_000);
    reading.letGo();
    await karim.reads('Pourquoi elle attend votre lecture');
    expect(karim.faults).toEqual([]);
  });
});

describe('an offer prepared by a teacher', () => {
  it('is sent from the page of the company, found by it under its author’s name, and deleted', async () => {
    const [company] = await world.query<{ id: string }>('select id from company where name = $1', [COMPANY]);
    const nadia = await enter('Nadia Kaci');
    await nadia.page.goto(`/entreprises/${company?.id}`);
    await nadia.follow('Préparer une offre pour elle');
    await nadia.sees('Préparer une offre');
    await nadia.field(/^Intitulé/).fill('Stage au laboratoire des fécules');
    await nadia.field(/^Description/).fill('Doser la fécule des lots reçus, avec une personne qui forme.');
    await nadia.press('Envoyer à l’entreprise');
    await nadia.sees('C’est envoyé');
    expect(nadia.faults).toEqual([]);
    await nadia.context.close();

    const marc = await enter('Marc Duhamel');
    const row = marc.page.getByRole('listitem').filter({ hasText: 'Stage au laboratoire des fécules' });
    await row.getByText(/^Préparée par Nadia Kaci, /).waitFor();
    await row.getByRole('button', { name: /^Actions/ }).click();
    await marc.page.getByRole('menuitem', { name: 'Supprimer le brouillon' }).click();
    await marc.page.getByRole('dialog').getByRole('button', { name: 'Pas encore' }).click();
    await row.getByRole('button', { name: /^Actions/ }).click();
    await marc.page.getByRole('menuitem', { name: 'Supprimer le brouillon' }).click();
    await marc.page.getByRole('dialog').getByRole('button', { name: 'Oui, supprimer' }).click();
    await marc.reads('Brouillon supprimé.');
    await row.waitFor({ state: 'detached' });
    expect(marc.faults).toEqual([]);
    await marc.context.close();
  });
});
