import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hold } from '../page/hold.js';
import type { Person } from '../page/person.js';
import { COMPANY, type Company } from './company.js';

/** Sent by the company of the demonstration, and waiting for the campus. */
const SENT = 'Technicien / Technicienne d’analyse industrielle';
const REMARK = 'Dites ce que la personne apprend, semaine après semaine.';

/** An offer between its company and the campus, or a teacher. */
export function besideTheCompany(stage: () => Company): void {
  const enter = (name: string, width?: number) => stage().enter(name, width);

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

  describe('an offer read by the campus', () => {
    let karim: Person;
    let marc: Person;
    let id: string;

    it('comes back to its company with a remark at its field', async () => {
      ({ id } = await stage().offerOf('submitted'));
      karim = await enter('Karim Belkacem');
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
      await karim.page.getByRole('link', { name: `Relire ${SENT}` }).waitFor({ state: 'detached' });
    });

    it('is corrected there, where the remark stands beside the field, and sent again', async () => {
      marc = await enter('Marc Duhamel', 390);
      await marc.page.goto(`/entreprise/offres/${id}`);
      await marc.reads('Le campus demande une correction');
      const description = marc.field(/^Description/);
      expect(await description.getAttribute('aria-invalid')).toBe('true');
      expect(await marc.page.getByText(REMARK).count()).toBe(2);
      await marc.page.getByRole('link', { name: 'Description', exact: true }).click();
      await marc.page.locator('[data-path="description"]:focus').waitFor();
      await description.fill(`${await description.inputValue()}\nVous apprenez à mesurer la fécule, puis à lire un lot entier.`);
      await marc.press('Renvoyer l’offre');
      await marc.reads('C’est envoyé. La coordination du campus relit l’offre.');
      await marc.reads('Elle l’approuve, et l’offre paraît aussitôt.');
      expect(await marc.page.getByText(REMARK).count()).toBe(0);
    });

    it('is approved, and found by everybody', async () => {
      await karim.page.goto('/');
      await karim.follow('offre à relire');
      await karim.follow(`Relire ${SENT}`);
      await karim.reads(/Vous apprenez à mesurer la fécule/);
      await karim.press('Approuver et publier');
      await karim.reads(`En ligne : ${SENT}. L’entreprise reçoit une lettre.`.replace(' :', '\u00a0:'));
      expect([...karim.faults, ...marc.faults]).toEqual([]);
    });
  });

  describe('an offer prepared by a teacher', () => {
    it('is sent from the page of the company, found by it under its author’s name, and deleted', async () => {
      const [company] = await stage().world.query<{ id: string }>('select id from company where name = $1', [COMPANY]);
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
}
