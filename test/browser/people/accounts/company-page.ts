import { beforeAll, describe, expect, it } from '@jest/globals';
import { published } from '../../../support/builders/offers.js';
import type { Member } from '../../../support/builders/people.js';
import { photo, png } from '../../../support/images.js';
import type { Person } from '../../page/person.js';
import type { Scene } from '../../page/scene.js';
import { Words } from '../../page/words.js';

const words = new Words('fr');

export function describeCompanyPage(scene: Scene): void {
  describe('the page of a company', () => {
    let company: Member;
    let admin: Person;

    const choose = async (verb: string, bytes: Promise<Uint8Array>) => {
      const [chooser] = await Promise.all([admin.page.waitForEvent('filechooser'), admin.press(verb)]);
      await chooser.setFiles({ name: 'image.jpg', mimeType: 'application/octet-stream', buffer: Buffer.from(await bytes) });
    };
    /** Width in pixels of an image that the browser could decode. */
    const drawn = (person: Person, name: string): Promise<number> =>
      person.page.getByRole('img', { name }).evaluate(async (element) => {
        const image = element as unknown as { decode: () => Promise<void>; naturalWidth: number };
        await image.decode();
        return image.naturalWidth;
      });
    const group = (name: string | RegExp) => admin.page.getByRole('group', { name });

    beforeAll(async () => {
      company = await scene.people.company();
      await published(company.client, { title: 'Contrôle du sucre à Nesle' });
      await scene.world.query(`update company set phone = null, website = 'https://www.amidonnerie.example' where id = $1`, [
        company.companyId,
      ]);
      admin = await scene.as(company, { stays: true });
    });

    it('is asked for its phone number until a right one is given', async () => {
      await admin.page.goto('/entreprise/offres');
      await admin.sees(words.say('company-offers:list.title'));
      const asked = admin.page.getByRole('region', { name: words.say('ui:company-phone.title') });
      const give = async (number: string) => {
        await asked.getByRole('textbox', { name: words.from('ui:company-phone.label') }).fill(number);
        await asked.getByRole('button', { name: words.say('ui:company-phone.save') }).click();
      };
      await give('03 22 45');
      await asked.getByText(words.say('ui:company-phone.wrong')).first().waitFor();
      await give('03 22 45 67 89');
      await admin.reads(words.say('ui:company-phone.done'));
      await asked.waitFor({ state: 'hidden' });
      await admin.page.goto('/entreprise/page');
      await admin.sees(words.say('company:edit.head'));
      expect((await admin.field(words.from('ui:company-phone.label')).inputValue()).replace(/\s/g, ' ')).toBe('03 22 45 67 89');
    });

    it('takes a logo and a photo, and gives a photo back that was taken away', async () => {
      await choose('Choisir un logo', png({ width: 600, height: 200 }));
      expect(await drawn(admin, 'Logo d’Amidonnerie du Santerre')).toBe(480);
      await choose('Ajouter une photo', photo());
      await admin.reads('Décrivez cette photo');
      await group('Photo 1')
        .getByRole('textbox', { name: /^Ce que montre la photo/ })
        .fill('La salle de contrôle');
      await group('Photo 1').getByRole('button', { name: 'Enregistrer' }).click();
      await admin.reads('Description enregistrée.');
      expect(await drawn(admin, 'La salle de contrôle')).toBe(64);
      await choose('Ajouter une photo', Promise.resolve(new TextEncoder().encode('pas une image')));
      await admin.reads(/Une image JPEG, PNG ou WebP est attendue/);
      await group('La salle de contrôle')
        .getByRole('button', { name: /^Retirer/ })
        .click();
      await admin.reads('Image retirée.');
      await group('La salle de contrôle').waitFor({ state: 'hidden' });
      await admin.page.getByRole('status').getByRole('button', { name: 'Annuler' }).click();
      await group('La salle de contrôle').waitFor();
    });

    it('shows both to everybody, the logo on the offer too, and the web address as a link that leads out safely', async () => {
      const visitor = await scene.visitor({ width: 390 });
      await visitor.page.goto(`/entreprises/${company.companyId}`);
      await visitor.sees('Amidonnerie du Santerre');
      expect(await drawn(visitor, 'La salle de contrôle')).toBe(64);
      expect(await drawn(visitor, 'Logo d’Amidonnerie du Santerre')).toBe(480);
      const site = visitor.page.getByRole('link', { name: /^https:\/\/www\.amidonnerie\.example/ });
      expect(await site.getAttribute('href')).toBe('https://www.amidonnerie.example');
      expect(await site.getAttribute('rel')).toContain('noopener');
      await visitor.page
        .getByRole('main')
        .getByRole('link', { name: /Contrôle du sucre à Nesle/ })
        .click();
      await visitor.sees('Contrôle du sucre à Nesle');
      await visitor.page.locator(`img[src^="/api/companies/${company.companyId}/images/"]`).waitFor();
    });
  });
}
