import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@seve/domain';
import { LAW_TABLES } from '@seve/law';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../support/servers/chromium.js';
import { startWorld, type World } from '../../../support/world.js';
import { violations } from '../../page/axe.js';
import { receivesFocus } from '../../page/focus.js';
import { Person } from '../../page/person.js';
import { calculators } from './calculators.js';

/** The first day that the release knows nothing of. */
const UNKNOWN = addDays(LAW_TABLES.smicHour.knownUntil ?? '', 1);
const [YEAR, MONTH, DAY] = UNKNOWN.split('-');
const LATER = addDays(UNKNOWN, 40);
const SOURCE = 'Décret n° 2026-1234 du 17 décembre 2026';

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true, workers: 0 }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

describe('the calculators', () => calculators((width) => Person.open(browser, world, width === undefined ? {} : { width })));

/** Each test goes on where the one before stopped. */
describe('a coordinator feeds the SMIC of next year', () => {
  let karim: Person;
  let visitor: Person;
  let offerId: string;
  const payInNextYear = () => visitor.page.goto(`/outils/salaire-apprenti?birthDate=2007-05-18&start=${LATER}&end=${addDays(LATER, 300)}`);
  const smic = () => karim.page.getByRole('article', { name: 'SMIC horaire' });

  beforeAll(async () => {
    const [offer] = await world.query<{ id: string }>(
      `update offer set kind = 'job', pay_cents = $1, pay_max_cents = null, pay_unit = 'hour', start_from = $2, start_to = $2
       where id = (select offer.id from offer join company_site site on site.id = offer.company_site_id
         join membership member on member.company_id = site.company_id join account on account.id = member.account_id
         where offer.status = 'published' and account.first_name || ' ' || account.last_name = 'Marc Duhamel' order by offer.id limit 1)
       returning id`,
      [LAW_TABLES.smicHour.rows.at(-1)?.value, LATER],
    );
    offerId = offer?.id ?? '';
    [visitor, karim] = [await Person.open(browser, world), await Person.open(browser, world, { width: 390 })];
    await karim.signInAs('Karim Belkacem');
  });

  it('and comes from where a value is not published yet', async () => {
    await payInNextYear();
    await visitor.reads(/pas encore publié/);
    expect(await visitor.page.getByRole('link', { name: 'Saisir cette valeur dans les paramètres légaux' }).count()).toBe(0);
    await karim.page.goto(visitor.page.url());
    await karim.follow('Saisir cette valeur dans les paramètres légaux');
    await karim.sees('Les paramètres légaux');
    await smic()
      .getByText(/^Pas encore publié\s: connu jusqu’au/)
      .waitFor();
    await smic()
      .getByText(/lignes et leurs sources/)
      .click();
    await smic().getByText('Arrêté du 26 avril 2023').waitFor();
  });

  it('is told what is missing, and sees the effect before anything is saved', async () => {
    await karim.press('Saisir SMIC horaire');
    await receivesFocus(karim.field(/^À partir du/));
    await karim.press('Voir l’effet');
    await karim.page.getByRole('alert').waitFor();
    await karim.field(/^À partir du/).fill(`${DAY}/${MONTH}/${YEAR}`);
    await karim.field(/^Montant/).fill('13');
    await karim.field(/^Source/).fill(SOURCE);
    await karim.press('Voir l’effet');
    const heading = karim.page.getByRole('heading', { name: 'L’effet de cette ligne' });
    await heading.waitFor();
    await receivesFocus(heading);
    const effect = karim.page.getByRole('region', { name: 'L’effet de cette ligne' });
    expect(await effect.locator(`a[href="/coordination/offres/${offerId}"]`).count()).toBe(1);
    expect(await violations(karim.page)).toEqual([]);
  });

  it('saves it once asked again, and reads who wrote it', async () => {
    await karim.press('Enregistrer cette ligne');
    await karim.page.getByRole('dialog').waitFor();
    await karim.page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await karim.reads('Ligne en vigueur.');
    const history = karim.page.getByRole('region', { name: 'L’historique' });
    await history.getByText(/par Karim Belkacem\.\s+En vigueur\./).waitFor();
  });

  it('everybody’s calculator answers at once, and the company whose offer is below reads it there', async () => {
    await payInNextYear();
    await visitor.reads(/^Saisi par la coordination du campus le/);
    expect(await visitor.page.getByRole('main').textContent()).not.toMatch(/pas encore publié/);
    const marc = await Person.open(browser, world);
    await marc.signInAs('Marc Duhamel');
    await marc.page.goto(`/entreprise/offres/${offerId}`);
    await marc.reads('La rémunération est passée sous le minimum légal');
    await marc.reads(/Votre offre reste en ligne/);
    expect([karim, visitor, marc].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
