import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { published } from '../../support/builders/offers.js';
import { type Member, PASSWORD, People } from '../../support/builders/people.js';
import { photo, png } from '../../support/images.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { violations } from '../page/axe.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';

describe('the page of a company', () => {
  let world: World;
  let browser: Browser;
  let company: Member;
  let admin: Person;
  let offerId: string;

  const picture = async (bytes: Promise<Uint8Array>, name = 'image.jpg') => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await bytes),
  });
  /** Width in pixels of an image that the browser could decode. */
  const drawn = (person: Person, name: string): Promise<number> =>
    person.page.getByRole('img', { name }).evaluate(async (element) => {
      const image = element as unknown as { decode: () => Promise<void>; naturalWidth: number };
      await image.decode();
      return image.naturalWidth;
    });
  const group = (name: string | RegExp) => admin.page.getByRole('group', { name });

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), launchChromium()]);
    company = await new People(world).company();
    offerId = await published(company.client, { title: 'Contrôle du sucre à Nesle' });
    await world.query(`update company set website = 'https://www.amidonnerie.example' where id = $1`, [company.companyId]);
    admin = await Person.open(browser, world);
    await admin.page.goto('/connexion');
    await admin.field(/^Adresse/).fill(company.email);
    await admin.field(/^Mot de passe/).fill(PASSWORD);
    await admin.press('Se connecter');
    await admin.sees('Vos offres');
    await admin.page.goto('/entreprise/page');
    await admin.page.getByRole('heading', { name: 'Logo et photos' }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('takes a logo and a photo, which are shown once they are checked and described', async () => {
    const inputs = admin.page.locator('input[type=file]');
    const choose = async (verb: string, file: Awaited<ReturnType<typeof picture>>) => {
      const [chooser] = await Promise.all([admin.page.waitForEvent('filechooser'), admin.press(verb)]);
      await chooser.setFiles(file);
    };
    expect(await inputs.count()).toBeGreaterThan(0);
    await choose('Choisir un logo', await picture(png({ width: 600, height: 200 })));
    expect(await drawn(admin, 'Logo d’Amidonnerie du Santerre')).toBe(480);
    await choose('Ajouter une photo', await picture(photo()));
    await admin.reads('Décrivez cette photo');
    await group('Photo 1')
      .getByRole('textbox', { name: /^Ce que montre la photo/ })
      .fill('La salle de contrôle');
    await group('Photo 1').getByRole('button', { name: 'Enregistrer' }).click();
    await admin.reads('Description enregistrée.');
    expect(await drawn(admin, 'La salle de contrôle')).toBe(64);
    expect(await violations(admin.page)).toEqual([]);
    await choose('Ajouter une photo', await picture(Promise.resolve(new TextEncoder().encode('pas une image'))));
    await admin.reads(/Une image JPEG, PNG ou WebP est attendue/);
  });

  it('shows both to everybody, the logo on the offer too, and the web address as a link that leads out safely', async () => {
    const visitor = await Person.open(browser, world, { width: 390 });
    await visitor.page.goto(`/entreprises/${company.companyId}`);
    await visitor.sees('Amidonnerie du Santerre');
    expect(await drawn(visitor, 'La salle de contrôle')).toBe(64);
    expect(await drawn(visitor, 'Logo d’Amidonnerie du Santerre')).toBe(480);
    const site = visitor.page.getByRole('link', { name: /^https:\/\/www\.amidonnerie\.example/ });
    expect(await site.getAttribute('href')).toBe('https://www.amidonnerie.example');
    expect(await site.getAttribute('rel')).toContain('noopener');
    expect(await violations(visitor.page)).toEqual([]);
    await visitor.page.goto(`/offres/${offerId}`);
    await visitor.sees('Contrôle du sucre à Nesle');
    await visitor.page.locator(`img[src^="/api/companies/${company.companyId}/images/"]`).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  it('loses a photo, and has it back', async () => {
    await group('La salle de contrôle')
      .getByRole('button', { name: /^Retirer/ })
      .click();
    await admin.reads('Image retirée.');
    await group('La salle de contrôle').waitFor({ state: 'hidden' });
    await admin.page.getByRole('status').getByRole('button', { name: 'Annuler' }).click();
    await group('La salle de contrôle').waitFor();
  });

  it.each(['fr', 'en'] as const)('is asked for its phone number until a right one is given (%s)', async (locale) => {
    const words = new Words(locale);
    const phone = async () =>
      (await world.query<{ phone: string | null }>('select phone from company where id = $1', [company.companyId]))[0];
    await world.query('update company set phone = null where id = $1', [company.companyId]);
    await admin.page.goto('/entreprise/offres');
    if (locale === 'en') await admin.page.getByRole('button', { name: 'English' }).first().click();
    await admin.sees(words.say('company-offers:list.title'));
    const asked = admin.page.getByRole('region', { name: words.say('ui:company-phone.title') });
    const give = async (number: string) => {
      await asked.getByRole('textbox', { name: words.from('ui:company-phone.label') }).fill(number);
      await asked.getByRole('button', { name: words.say('ui:company-phone.save') }).click();
    };
    await give('03 22 45');
    await asked.getByText(words.say('ui:company-phone.wrong')).first().waitFor();
    expect(await phone()).toEqual({ phone: null });
    expect(await words.foreignOn(admin.page)).toEqual([]);
    expect(await violations(admin.page)).toEqual([]);
    await give('03 22 45 67 89');
    await admin.reads(words.say('ui:company-phone.done'));
    await asked.waitFor({ state: 'hidden' });
    expect(await phone()).toEqual({ phone: '+33322456789' });
    await admin.page.goto('/entreprise/page');
    await admin.sees(words.say('company:edit.head'));
    expect((await admin.field(words.from('ui:company-phone.label')).inputValue()).replace(/\s/g, ' ')).toBe('03 22 45 67 89');
    expect(admin.faults).toEqual([]);
  });
});
