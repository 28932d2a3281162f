import { beforeAll, expect, it } from '@jest/globals';
import type { Person } from '../page/person.js';
import type { Company } from './company.js';

/** The law while an offer is written, on a phone: each test goes on where the one before stopped. */
export function lawOfOffers(stage: () => Company): void {
  let marc: Person;
  let unfinished: number;
  const unfinishedOffers = () => marc.page.getByRole('region', { name: 'Une offre déjà commencée ?' }).getByRole('listitem').count();
  const status = () => marc.page.getByRole('status').filter({ hasText: /loi|confirmer/ });

  beforeAll(async () => {
    marc = await stage().enter('Marc Duhamel', 390);
    await marc.page.goto('/entreprise/offres/nouvelle');
    await marc.sees('Nouvelle offre');
    unfinished = await unfinishedOffers();
  });

  it('says beside the title what is wrong with it, and mends it with one press', async () => {
    await marc.list(/^Intitulé/).fill('Technicien de laboratoire');
    await marc.reads('«\u00a0Technicien\u00a0» n’est écrit qu’au masculin.');
    await status().getByText('1 point contraire à la loi.').waitFor();
    await marc.press('Ajouter H/F');
    await status().getByText('1 point contraire à la loi.').waitFor({ state: 'detached' });
    expect(await marc.list(/^Intitulé/).inputValue()).toBe('Technicien de laboratoire H/F');
  });

  it('says article and remedy', async () => {
    await marc.field(/^Description/).fill('Au laboratoire, en remplacement d’un congé maternité. Vous avez moins de 26 ans.');
    await marc.page.getByRole('list', { name: 'À corriger avant de publier' }).getByRole('listitem').first().waitFor();
    await marc.reads('Code de l’éducation, art. L124-7');
    await marc.reads('Proposez un emploi, ou des missions d’apprentissage du métier.');
    await marc.press('Préciser l’offre');
    await marc.field(/^Montant/).fill('3');
    await marc.page.getByRole('radio', { name: 'Oui', exact: true }).check();
    await marc.page.getByRole('checkbox', { name: 'Travail en hauteur', exact: true }).check();
    await marc.page.getByRole('checkbox', { name: /^J’ai lu\s: Interdit avant 18\sans/ }).waitFor();
  });

  it('leads from the summary to the field, from the keyboard', async () => {
    await marc.page.getByRole('list', { name: 'À corriger avant de publier' }).getByRole('link').first().focus();
    await marc.page.keyboard.press('Enter');
    await marc.page.locator('textarea:focus').waitFor();
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

  it('confirms what the law warns of in the preview, and says the reasons above it too', async () => {
    await marc.press('Voir l’aperçu');
    const preview = marc.page.getByRole('region', { name: 'Aperçu' });
    await preview.getByRole('checkbox', { name: /amiante.*travail en hauteur/ }).check();
    await preview.getByRole('checkbox', { name: /en remplacement d’un congé/ }).check();
    await preview.getByRole('button', { name: 'Publier l’offre' }).click();
    const reasons = preview.getByRole('alert');
    await reasons.getByRole('listitem').filter({ hasText: 'art. L5331-2' }).waitFor();
    expect(marc.faults).toEqual([]);
  });
}
