import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { tabTo } from '../../page/focus.js';
import type { Person } from '../../page/person.js';

const PAY = '/outils/salaire-apprenti';
const CASE = 'birthDate=2007-05-18&start=2026-09-01&end=2028-08-31&cycleYears=2';
const INTERNSHIP = '/outils/gratification?from=2026-03-02&to=2026-06-30';

interface Placed {
  getBoundingClientRect: () => { bottom: number };
  ownerDocument: { defaultView: { innerHeight: number } };
}
interface Answer {
  address: string;
  amount: RegExp;
  title: string;
}

/** On a phone the answer stays in sight, and leads to its detail. */
async function staysInSight({ page }: Person, { address, amount, title }: Answer): Promise<void> {
  await page.goto(address);
  const bar = page.getByRole('paragraph').filter({ hasText: 'Voir le détail' });
  await bar.filter({ hasText: amount }).waitFor();
  const isSeen = (one: Locator) =>
    one.evaluate((node: Placed) => node.getBoundingClientRect().bottom <= node.ownerDocument.defaultView.innerHeight);
  expect(await isSeen(bar)).toBe(true);
  const detail = page.getByRole('heading', { name: title });
  expect(await isSeen(detail)).toBe(false);
  await bar.getByRole('link').press('Enter');
  expect(await isSeen(detail)).toBe(true);
}

/** What may be computed without an account: on a desk, but for the answer that stays in sight on a phone. */
export function calculators(open: (width?: number) => Promise<Person>): void {
  let visitor: Person;
  const address = () => new URL(visitor.page.url()).searchParams;
  const allowance = (words: RegExp) =>
    visitor.page.getByRole('status').filter({ hasText: 'gratification' }).filter({ hasText: words }).waitFor();
  const pay = () => visitor.page.getByRole('status').getByText(/brut par mois/);

  beforeEach(async () => {
    visitor = await open();
  });
  afterEach(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  it('the allowance of an internship is found from the footer, computed while one types, and its address brings the case back', async () => {
    const { page } = visitor;
    await page.goto('/outils/salaire-apprenti');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Calculateurs' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Gratification d’un stage' }).click();
    await page.getByRole('heading', { name: 'Indiquez le premier et le dernier jour' }).waitFor();
    await visitor.field(/Premier jour/).fill('02/03/2026');
    await visitor.field(/Dernier jour/).fill('30/06/2026');
    await allowance(/2\s583,00\s€/);
    await visitor.press('Ajouter une fermeture');
    await visitor.field(/Premier jour fermé/).fill('13/04/2026');
    await visitor.field(/Dernier jour fermé/).fill('24/04/2026');
    await allowance(/2\s268,00\s€/);
    await page.reload();
    await allowance(/2\s268,00\s€/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByText('du 2 mars 2026 au 30 juin 2026').isVisible()).toBe(true);
  });

  it('the allowance is worked with the keyboard: another week, then a fault and its end', async () => {
    const { page } = visitor;
    await page.goto(INTERNSHIP);
    await allowance(/2\s583,00\s€/);
    await tabTo(page, page.getByRole('radio', { name: /35 h/ }));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, visitor.field('lundi'));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('3,5');
    await page.getByText('31 h 30 par semaine').first().waitFor();
    expect(address().get('week')).toBe('210,420,420,420,420,0,0');
    await visitor.field(/Dernier jour/).fill('01/03/2026');
    await page.getByText('Le dernier jour vient avant le premier. Inversez les deux dates.').waitFor();
    await page.getByRole('heading', { name: 'Un champ est à corriger' }).waitFor();
    await page.getByRole('link', { name: /Voir un exemple/ }).click();
    await allowance(/2\s583,00\s€/);
  });

  it('the pay of an apprentice is filled in with the keyboard alone, and its address gives the same case again', async () => {
    const { page } = visitor;
    const rows = () => page.getByRole('table').getByRole('row');
    await page.goto(PAY);
    await visitor.sees('Salaire minimum d’un apprenti');
    const unseen: string[] = [];
    for (const [name, typed] of [
      [/^Date de naissance/, '18/05/2007'],
      [/^Premier jour/, '01/09/2026'],
      [/^Dernier jour/, '31/08/2028'],
    ] as const) {
      unseen.push(...(await tabTo(page, visitor.field(name))));
      await page.keyboard.type(typed);
    }
    unseen.push(...(await tabTo(page, page.getByLabel('Durée du cursus entier'))));
    await page.keyboard.press('ArrowUp');
    await pay().waitFor();
    expect(unseen).toEqual([]);
    expect(address().toString()).toBe(CASE);
    expect(await page.getByRole('status').first().textContent()).toMatch(/^802,82\s€/);
    const told = await rows().allTextContents();
    expect(told).toHaveLength(5);
    await page.reload();
    await pay().waitFor();
    expect(await rows().allTextContents()).toEqual(told);
  });

  it('the pay follows what is asked in the case: a fault under its field, the branch, the signature, a contract begun anew', async () => {
    const { page } = visitor;
    await page.goto(PAY);
    await visitor.press('Voir un exemple');
    await pay().waitFor();
    await page.getByLabel('Convention collective').selectOption('0044');
    await page
      .getByRole('status')
      .getByText(/1\s026,87\s€/)
      .waitFor();
    expect(address().get('idcc')).toBe('0044');
    await page.goto(`${PAY}?${CASE}&level=5&headcount=40&yearsDone=2`);
    await visitor.reads('Les années déjà faites sont moins nombreuses que celles du cursus.');
    await page.getByLabel(/^Années déjà faites/).selectOption('1');
    await pay().waitFor();
    const signed = visitor.field(/^Jour de signature/);
    await signed.fill('02/02/2026');
    await visitor.reads('Aucune aide à l’embauche pour ce contrat.');
    await signed.fill('02/09/2026');
    await page.getByRole('heading', { name: 'Ce contrat ne peut pas être conclu ainsi' }).waitFor();
    await signed.fill('');
    await page.getByRole('heading', { name: 'Conclure ce contrat' }).waitFor();
    expect(address().has('signedOn')).toBe(false);
    expect(await visitor.field(/^Fin du contrat initial/).count()).toBe(0);
    await page.getByLabel('Situation').selectOption('repeat');
    await visitor.reads('Indiquez la fin du contrat initial');
    await visitor.field(/^Fin du contrat initial/).fill('31/08/2026');
    expect(address().get('initialEnd')).toBe('2026-08-31');
  });

  it('the answers stay in sight on a phone, and lead to their detail', async () => {
    await visitor.context.close();
    visitor = await open(390);
    await staysInSight(visitor, { address: INTERNSHIP, amount: /2\s583,00\s€ au moins/, title: 'La gratification est due' });
    await staysInSight(visitor, {
      address: `${PAY}?${CASE}`,
      amount: /802,82\s€ brut/,
      title: 'Au 1er septembre 2026, premier jour',
    });
  });
}
