import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { violations } from '../page/axe.js';
import { tabTo } from '../page/focus.js';
import { Person } from '../page/person.js';

const MANY_STEPS = 120_000;

interface Placed {
  getBoundingClientRect: () => { bottom: number };
  ownerDocument: { defaultView: { innerHeight: number } };
}

describe('the calculator of the allowance of an internship', () => {
  let browser: Browser;
  let world: World;
  let visitor: Person;
  const answer = () => visitor.page.getByRole('status').filter({ hasText: 'gratification' });
  const says = (words: RegExp) => answer().filter({ hasText: words }).waitFor();
  const address = () => new URL(visitor.page.url()).searchParams;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true, workers: 0 }), launchChromium()]);
  }, MANY_STEPS);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  beforeEach(async () => {
    visitor = await Person.open(browser, world);
  });
  afterEach(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  it(
    'is found from the footer, computes while one types, and its address brings the case back',
    async () => {
      const { page } = visitor;
      await page.goto('/offres');
      await page.getByRole('contentinfo').getByRole('link', { name: 'Calculateurs' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Gratification d’un stage' }).click();
      await page.getByRole('heading', { name: 'Indiquez le premier et le dernier jour' }).waitFor();
      const [first, last] = [page.getByRole('textbox', { name: /Premier jour/ }), page.getByRole('textbox', { name: /Dernier jour/ })];
      await first.fill('02/03/2026');
      await last.fill('30/06/2026');
      await says(/2\s583,00\s€/);
      await page.getByRole('button', { name: 'Ajouter une fermeture' }).click();
      await page.getByRole('textbox', { name: /Premier jour fermé/ }).fill('13/04/2026');
      await page.getByRole('textbox', { name: /Dernier jour fermé/ }).fill('24/04/2026');
      await says(/2\s268,00\s€/);
      expect([...address()]).toEqual([
        ['from', '2026-03-02'],
        ['to', '2026-06-30'],
        ['closures', '2026-04-13/2026-04-24'],
      ]);
      await page.reload();
      await says(/2\s268,00\s€/);
      expect(await page.getByRole('row').count()).toBe(6);
      expect(await violations(page)).toEqual([]);
    },
    MANY_STEPS,
  );

  it(
    'is worked with the keyboard: another week, then a fault and its end',
    async () => {
      const { page } = visitor;
      await page.goto('/outils/gratification?from=2026-03-02&to=2026-06-30');
      await says(/2\s583,00\s€/);
      await tabTo(page, page.getByRole('radio', { name: /35 h/ }));
      await page.keyboard.press('ArrowDown');
      await tabTo(page, page.getByRole('textbox', { name: 'lundi' }));
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('3,5');
      await page.getByText('31 h 30 par semaine').first().waitFor();
      expect(address().get('week')).toBe('210,420,420,420,420,0,0');
      await page.getByRole('textbox', { name: /Dernier jour/ }).fill('01/03/2026');
      await page.getByText('Le dernier jour vient avant le premier. Inversez les deux dates.').waitFor();
      await page.getByRole('heading', { name: 'Un champ est à corriger' }).waitFor();
      await page.getByRole('link', { name: /Voir un exemple/ }).click();
      await says(/2\s583,00\s€/);
    },
    MANY_STEPS,
  );

  it.each([
    ['/outils/gratification?from=2026-03-02&to=2026-06-30', /2\s583,00\s€ au moins/, 'La gratification est due'],
    [
      '/outils/salaire-apprenti?birthDate=2007-05-18&start=2026-09-01&end=2028-08-31',
      /802,82\s€ brut/,
      'Au 1er septembre 2026, premier jour',
    ],
  ])(
    'keeps the answer of %s in sight on a phone, and leads to its detail',
    async (address, amount, title) => {
      const phone = await Person.open(browser, world, { width: 390 });
      await phone.page.goto(address);
      const bar = phone.page.getByRole('paragraph').filter({ hasText: 'Voir le détail' });
      await bar.filter({ hasText: amount }).waitFor();
      const seen = (one: Locator) =>
        one.evaluate((node: Placed) => node.getBoundingClientRect().bottom <= node.ownerDocument.defaultView.innerHeight);
      expect(await seen(bar)).toBe(true);
      const detail = phone.page.getByRole('heading', { name: title });
      expect(await seen(detail)).toBe(false);
      await bar.getByRole('link').press('Enter');
      expect(await seen(detail)).toBe(true);
      expect(phone.faults).toEqual([]);
      await phone.context.close();
    },
    MANY_STEPS,
  );

  it(
    'says that the rate of 2027 is not published, and prints the case without its form',
    async () => {
      const { page } = visitor;
      await page.goto('/outils/gratification?from=2027-01-04&to=2027-03-05');
      await says(/n’est pas encore publié/);
      await says(/Au dernier taux publié \(4,50\s€ de l’heure, 1er janvier 2026\), ce serait 1\s417,50\s€/);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('textbox').count()).toBe(0);
      expect(await page.getByText('du 4 janvier 2027 au 5 mars 2027').isVisible()).toBe(true);
    },
    MANY_STEPS,
  );
});
