import { beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLICATIONS_PER_DAY } from '@seve/domain';
import { violations } from '../page/axe.js';
import { headingOf } from '../page/heading.js';
import { hold } from '../page/hold.js';
import type { Person } from '../page/person.js';
import { COMPANY, type Company } from './company.js';

/** What a company does with an offer that is on line. */
export function onLine(stage: () => Company): void {
  const enter = (name: string, width?: number) => stage().enter(name, width);
  const offerOf = (status: string) => stage().offerOf(status);
  const query: Company['world']['query'] = (text, values) => stage().world.query(text, values);

  describe('an offer withdrawn to be changed, on a phone', () => {
    let marc: Person;
    let id: string;
    let title: string;

    beforeAll(async () => {
      const [row] = await query<{ id: string; title: string }>(
        `select offer.id, offer.title from offer
         join application on application.offer_id = offer.id and application.status in ('submitted', 'read')
         join company_site on company_site.id = offer.company_site_id join company on company.id = company_id
         where company.name = $1 and offer.status = 'published' and offer.start_from > now() and offer.certification_wanted is null
         group by offer.id order by offer.id limit 1`,
        [COMPANY],
      );
      if (!row) throw new Error('no published offer with applications');
      ({ id, title } = row);
      marc = await enter('Marc Duhamel', 390);
    });

    it('shows what is frozen, to be read, and leaves the rest to be changed', async () => {
      await marc.page.goto(`/entreprise/offres/${id}`);
      await marc.reads('Figé tant que l’offre est en ligne');
      expect(await marc.page.getByRole('combobox', { name: /^Commune/ }).count()).toBe(0);
      expect(await marc.field(/^Description/).isEditable()).toBe(true);
      await marc.field(/^Description/).fill('Vous dosez les amidons, pesez les échantillons et tenez le cahier du laboratoire.');
      await marc.press('Enregistrer les changements');
      await marc.reads(/^Changements en ligne/);
    });

    it('is withdrawn after a question that says what stays, and what it counts', async () => {
      await marc.press('Retirer de la publication pour modifier');
      await marc.reads(/^Les candidatures reçues restent, et vous y répondez/);
      await marc.reads(new RegExp(`compte parmi les ${PUBLICATIONS_PER_DAY} publications`));
      await marc.press('Oui, la retirer');
      await marc.reads('Offre retirée. Modifiez-la, puis publiez-la de nouveau.');
      await marc.reads('Retirée de la publication');
      expect(await violations(marc.page)).toEqual([]);
    });

    it('stands in the list with its applications, which are still read', async () => {
      await marc.page.goto('/entreprise/offres?statut=draft');
      const line = marc.page.getByRole('listitem').filter({ has: marc.page.locator(`a[href$="/entreprise/offres/${id}"]`) });
      await line.getByText('Retirée', { exact: true }).waitFor();
      await line.getByRole('link', { name: /candidatures? / }).click();
      await marc.sees(title);
      await marc.reads('Retirée');
      await marc.follow('Voir l’offre');
      await marc.reads(/^Voici ce que chacun lira/);
      await marc.follow('Modifier');
      await marc.reads('Retirée de la publication');
    });

    it('is opened to be published again, where a letter led to its extension', async () => {
      await marc.page.goto(`/entreprise/offres/${id}/prolonger`);
      await marc.reads(/^Cette offre est retirée de la publication/);
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
      await marc.page.goto(`/entreprise/offres/${id}`);
      await marc.reads('Figé tant que l’offre est en ligne');
      await marc.reads('Péronne (80)');
      expect(marc.faults).toEqual([]);
    });
  });

  describe('two people on one offer', () => {
    let marc: Person;
    let tab: Person;
    let id: string;
    beforeAll(async () => {
      ({ id } = await offerOf('published'));
      marc = await enter('Marc Duhamel');
      tab = await stage().beside(marc);
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
      expect(await query('select description from offer where id = $1', [id])).toEqual([{ description: own }]);
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
      await query(`update offer set expires_on = current_date + 5 where id = $1`, [id]);
      const marc = await stage().comes();
      await marc.page.goto(`/entreprise/offres/${id}/prolonger`);
      await marc.page.waitForURL(/\/connexion\?/);
      await marc.press('Marc Duhamel');
      await marc.sees('Prolonger l’offre');
      await marc.reads(title);
      expect(new URL(marc.page.url()).pathname).toBe(`/entreprise/offres/${id}/prolonger`);
      expect(await query('select expires_on = current_date + 5 as same from offer where id = $1', [id])).toEqual([{ same: true }]);
      await marc.press(/^Prolonger jusqu’au/);
      await marc.reads(/^Offre prolongée jusqu’au/);
      expect(await query(`select expires_on > current_date + 30 as later from offer where id = $1`, [id])).toEqual([{ later: true }]);
      expect(marc.faults).toEqual([]);
      await marc.context.close();
    });

    it('takes last year’s offer up in one click, and nothing before', async () => {
      const { id, title } = await offerOf('published');
      await query(`update offer set status = 'expired', start_from = start_from - 365, start_to = start_to - 365 where id = $1`, [id]);
      const count = async () => (await query<{ offers: number }>('select count(*)::int as offers from offer'))[0]?.offers ?? 0;
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
      expect(await query('select status, start_from >= current_date as ahead from offer where id = $1', [copied])).toEqual([
        { status: 'draft', ahead: true },
      ]);
      expect(marc.faults).toEqual([]);
      await marc.context.close();
    });
  });

  describe('the list of a company', () => {
    let marc: Person;
    const LINE = 'Conducteur / Conductrice de ligne en industrie chimique';
    const row = (title: string | RegExp) => marc.page.getByRole('listitem').filter({ hasText: title });

    beforeAll(async () => {
      marc = await enter('Marc Duhamel');
    });

    it('keeps its filter and its order in the address', async () => {
      await marc.page.goto('/entreprise/offres');
      await marc.page
        .getByRole('radiogroup', { name: 'Quelles offres' })
        .getByText(/^Brouillon/)
        .click();
      await marc.page.waitForURL(/status=draft/);
      await row('Brouillon').first().waitFor();
      expect(await row('En ligne').count()).toBe(0);
      await marc.page.getByRole('combobox', { name: 'Ordre' }).selectOption('newest');
      await marc.page.waitForURL(/sort=newest/);
      await marc.page.reload();
      expect(await marc.page.getByRole('combobox', { name: 'Ordre' }).inputValue()).toBe('newest');
      expect(await row('En ligne').count()).toBe(0);
    });

    it('ends one as filled, and says where the person came from', async () => {
      await marc.page.goto('/entreprise/offres?status=published');
      await row(LINE)
        .getByRole('button', { name: /^Actions/ })
        .click();
      await marc.page.getByRole('menuitem', { name: 'Marquer comme pourvue' }).click();
      const dialog = marc.page.getByRole('dialog', { name: 'Cette offre est pourvue ?' });
      await dialog.getByRole('radio', { name: 'D’ailleurs' }).click();
      await dialog.getByRole('button', { name: 'Oui, elle est pourvue' }).click();
      await marc.reads(/^Offre pourvue/);
      expect(marc.faults).toEqual([]);
    });
  });
}
