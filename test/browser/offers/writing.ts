import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { typedDay } from '../page/days.js';
import { hold } from '../page/hold.js';
import type { Person } from '../page/person.js';
import { Words } from '../page/words.js';
import type { Company } from './company.js';

const OCCUPATION = 'Technicien / Technicienne de laboratoire d’analyse industrielle';
const TITLE = 'Technicien / Technicienne de laboratoire en contrôle qualité';
/** Fields filled and buttons pressed, from the list of offers to the offer online. */
const MOST_ACTS = 15;
/** Longer than the pause of the writer after which the form saves. */
const PAUSE_MS = 5_000;

const atOffer = /\/entreprise\/offres\/([0-9a-f-]{36})$/;
const saved = (person: Person) => person.page.getByText(/^Enregistré à \d\d?\sh(?:\s\d\d)?$/).waitFor();
const idOf = (person: Person) => atOffer.exec(person.page.url())?.[1] ?? '';

/** An offer being written, up to its publication. */
export function writing(stage: () => Company): void {
  let marc: Person;
  const rowOf = async (id: string) => (await stage().world.query<Record<string, unknown>>('select * from offer where id = $1', [id]))[0];

  beforeAll(async () => {
    marc = await stage().enter('Marc Duhamel');
  });

  it(`is published in ${MOST_ACTS} fields and clicks at most, on a phone`, async () => {
    const marc = await stage().enter('Marc Duhamel', 390);
    await marc.sees('Vos offres');
    let acts = 0;
    const click = async (goal: Locator) => {
      acts += 1;
      await goal.click();
    };
    const fill = async (goal: Locator, text: string) => {
      acts += 1;
      await goal.fill(text);
    };
    await click(marc.page.getByRole('link', { name: 'Nouvelle offre' }));
    await click(marc.page.getByRole('radio', { name: 'Apprentissage' }));
    await fill(marc.list(/^Intitulé/), 'technicien labo contrôle qualité');
    await click(marc.page.getByRole('option', { name: TITLE }).first());
    const skills = marc.page.getByRole('group', { name: OCCUPATION });
    await click(skills.getByRole('checkbox', { name: /^Collecter, tester, analyser/ }));
    await click(skills.getByRole('checkbox', { name: /^Contrôler la conformité d’un résultat/ }));
    await click(skills.getByRole('checkbox', { name: /^Concevoir des protocoles/ }));
    await click(marc.page.getByRole('button', { name: 'Reprendre les 3 compétences cochées' }));
    await click(marc.page.getByRole('group', { name: /^Niveaux/ }).getByText('BTS (bac + 2)'));
    await click(marc.page.getByRole('radio', { name: 'Non, à aucun' }));
    await click(marc.page.getByRole('checkbox', { name: /^J’ai lu\s: La rémunération n’est pas dite/ }));
    await click(marc.page.getByRole('button', { name: 'Publier l’offre' }));
    await marc.sees('C’est en ligne');
    expect(acts).toBeLessThanOrEqual(MOST_ACTS);
    expect(marc.faults).toEqual([]);
    await marc.context.close();
  });

  it('is saved by itself once it has a title, and found again after a reload', async () => {
    await marc.page.clock.install();
    await marc.page.goto('/entreprise/offres/nouvelle');
    await marc.list(/^Intitulé/).fill('Aide au laboratoire des sucres');
    await saved(marc);
    const id = idOf(marc);
    expect(await rowOf(id)).toMatchObject({ title: 'Aide au laboratoire des sucres', status: 'draft' });
    const written = marc.page.waitForResponse(
      (answer) => answer.url().endsWith(`/api/offers/${id}`) && answer.request().method() === 'PUT',
    );
    await marc.field(/^Description/).fill('Peser, dissoudre, doser.');
    await marc.page.clock.fastForward(PAUSE_MS);
    expect((await written).status()).toBe(200);
    // Saved once: a minute later there is nothing more to save.
    await marc.page.clock.fastForward(60_000);
    await marc.traffic.quiet();
    expect(await rowOf(id)).toMatchObject({ description: 'Peser, dissoudre, doser.', version: 2 });
    await marc.page.reload();
    await marc.sees('Aide au laboratoire des sucres');
    expect(await marc.field(/^Description/).inputValue()).toBe('Peser, dissoudre, doser.');
  });

  it('left before it is saved, is still in the browser', async () => {
    await marc.field(/^Description/).fill('Peser, dissoudre, doser, consigner.');
    await marc.page.reload();
    await marc.reads(/Votre saisie non enregistrée/);
    expect(await marc.field(/^Description/).inputValue()).toBe('Peser, dissoudre, doser, consigner.');
    await marc.page.goto('/entreprise/offres/nouvelle');
    await marc.sees('Nouvelle offre');
    expect(await marc.list(/^Intitulé/).inputValue()).toBe('');
  });

  it('begun before, is offered above a new one; what only the browser has may be taken up or erased', async () => {
    const begun = marc.page.getByRole('region', { name: 'Une offre déjà commencée ?' });
    const resume = (title: string) => begun.getByRole('link', { name: `Reprendre « ${title} »` });
    const openNew = async () => {
      await marc.page.goto('/entreprise/offres');
      await marc.page.getByRole('link', { name: 'Nouvelle offre' }).click();
      await marc.sees('Nouvelle offre');
    };
    await openNew();
    await marc.field(/^Description/).fill('Peser le miel, mesurer son eau.');
    await openNew();
    await resume('sans intitulé').click();
    await marc.reads(/Votre saisie non enregistrée/);
    expect(await marc.field(/^Description/).inputValue()).toBe('Peser le miel, mesurer son eau.');
    await openNew();
    await begun.getByRole('button', { name: 'Effacer' }).click();
    await resume('sans intitulé').waitFor({ state: 'hidden' });
    await resume('Aide au laboratoire des sucres').click();
    await marc.sees('Aide au laboratoire des sucres');
    expect(await marc.field(/^Description/).inputValue()).toContain('Peser, dissoudre, doser');
  });

  it('changed by a colleague meanwhile, loses nothing: one keeps one’s own words, or takes the colleague’s', async () => {
    await marc.page.goto('/entreprise/offres/nouvelle');
    await marc.list(/^Intitulé/).fill('Premier intitulé');
    await saved(marc);
    const id = idOf(marc);
    const colleagueWrites = (title: string) =>
      stage().world.query('update offer set title = $2, version = version + 1 where id = $1', [id, title]);
    const isAsked = async (typed: string) => {
      await marc.list(/^Intitulé/).fill(typed);
      await marc.reads('Un collègue a modifié cette offre.');
      expect(await marc.list(/^Intitulé/).inputValue()).toBe(typed);
    };
    const chooses = async (choice: string, expected: string) => {
      await marc.press(choice);
      await marc.page.getByText('Un collègue a modifié cette offre.').waitFor({ state: 'hidden' });
      expect(await marc.list(/^Intitulé/).inputValue()).toBe(expected);
      expect((await rowOf(id))?.title).toBe(expected);
    };
    await colleagueWrites('Intitulé du collègue');
    await isAsked('Mon intitulé');
    expect((await rowOf(id))?.title).toBe('Intitulé du collègue');
    await chooses('Garder mon texte', 'Mon intitulé');
    await colleagueWrites('Autre intitulé du collègue');
    await isAsked('Encore mon intitulé');
    await chooses('Reprendre le sien', 'Autre intitulé du collègue');
  });

  it('left while it is saved for the first time, keeps what was typed meanwhile, and the address of the next page', async () => {
    await marc.page.goto('/entreprise/offres/nouvelle');
    const creation = await hold(marc.page, 'POST', '**/api/offers');
    await marc.list(/^Intitulé/).fill('Aide à la laverie');
    await marc.page.clock.fastForward(PAUSE_MS);
    await creation.begun;
    await marc.field(/^Description/).fill('Laver, sécher, ranger.');
    await marc.page.getByRole('link', { name: 'Accueil' }).first().click();
    await marc.field(/^Description/).waitFor({ state: 'hidden' });
    const { pathname } = new URL(marc.page.url());
    creation.letGo();
    await marc.traffic.quiet();
    expect(new URL(marc.page.url()).pathname).toBe(pathname);
    const [offer] = await stage().world.query<{ id: string }>(`select id from offer where title = 'Aide à la laverie'`);
    await marc.page.goto(`/entreprise/offres/${offer?.id}`);
    await marc.sees('Aide à la laverie');
    expect(await marc.field(/^Description/).inputValue()).toBe('Laver, sécher, ranger.');
  });

  it('saves once what is previewed, also where it was typed during an earlier save', async () => {
    await marc.page.goto('/entreprise/offres/nouvelle');
    await marc.page.getByRole('radio', { name: 'Apprentissage' }).click();
    await marc.pick(/^Intitulé/, 'technicien labo contrôle qualité', TITLE);
    await marc.page
      .getByRole('group', { name: /^Niveaux/ })
      .getByText('BTS (bac + 2)')
      .click();
    await marc.page.getByRole('radio', { name: 'Non, à aucun' }).check();
    await saved(marc);
    const [first, later] = ['Vous dosez les sucres de nos sirops.', 'Vous dosez les sucres de nos sirops, du blé à l’expédition.'];
    const saves: string[] = [];
    marc.page.on('request', (request) => {
      if (request.method() === 'PUT') saves.push(request.postDataJSON().description);
    });
    const early = await hold(marc.page, 'PUT', '**/api/offers/*');
    await marc.field(/^Description/).fill(first);
    await marc.page.clock.fastForward(PAUSE_MS);
    await early.begun;
    await marc.field(/^Description/).fill(later);
    await marc.press('Voir l’aperçu');
    const late = await hold(marc.page, 'PUT', '**/api/offers/*');
    early.letGo();
    await late.begun;
    await marc.page.clock.fastForward(PAUSE_MS);
    late.letGo();
    await marc.page.getByRole('region', { name: 'Aperçu' }).waitFor();
    await marc.traffic.quiet();
    expect(saves).toEqual([first, later]);
  });

  it('says everything an offer may say, and its preview shows it before it is published', async () => {
    await marc.page.goto('/entreprise/offres/nouvelle');
    await marc.page.getByRole('radio', { name: 'Apprentissage' }).click();
    await marc.pick(/^Intitulé/, 'technicien labo contrôle qualité', TITLE);
    await marc.field(/^Description/).fill('Vous dosez les sucres de nos sirops, de la réception du blé à l’expédition.');
    await marc.page
      .getByRole('group', { name: /^Niveaux/ })
      .getByText('BTS (bac + 2)')
      .click();
    await marc.page
      .getByRole('group', { name: OCCUPATION })
      .getByRole('checkbox', { name: /^Concevoir des protocoles/ })
      .check();
    await marc.page
      .getByRole('radiogroup', { name: /^Besoin : Concevoir des protocoles/ })
      .getByText('Enseignée')
      .click();
    await marc.press('Préciser l’offre');
    await marc.press(/^Poser une question/);
    await marc.field('Question 1').fill('Pourquoi le contrôle qualité ?');
    await marc.page
      .getByRole('group', { name: /^Réservée à/ })
      .getByRole('checkbox', { name: /^Lycée/ })
      .first()
      .check();
    await marc.field(/^Heures par semaine/).fill('35');
    for (const [number, from, to] of [
      [1, 50, 70],
      [2, 71, 90],
    ] as const) {
      await marc.press('Ajouter une période');
      const period = marc.page.getByRole('group', { name: `Période ${number}` });
      await period.getByRole('textbox', { name: /^Du/ }).fill(typedDay(from));
      await period.getByRole('textbox', { name: /^Au/ }).fill(typedDay(to));
    }
    await marc.press('Ajouter une période');
    await marc.press('Retirer la période 3');
    await marc.field(/^Le rythme en une phrase/).fill('Trois semaines ici, trois à l’école.');
    await marc.field(/^Montant/).fill('980');
    await marc.field(/^Jusqu’à/).fill('900');
    await marc.press('Voir l’aperçu');
    await marc.page
      .getByRole('alert')
      .getByRole('link', { name: /plus haut/ })
      .click();
    await marc.field(/^Jusqu’à/).fill('1200');
    await marc.press('Ajouter une langue');
    await marc.page.getByRole('checkbox', { name: /^Poste ouvert aux personnes/ }).check();
    await marc.press('Voir l’aperçu');
    await marc.page
      .getByRole('alert')
      .getByRole('link', { name: /travail interdit avant 18/ })
      .click();
    await marc.page.getByRole('radio', { name: 'Oui', exact: true }).check();
    await marc.page.getByRole('checkbox', { name: 'Travail en hauteur', exact: true }).check();
    await marc.page.getByRole('checkbox', { name: /équipements de protection/ }).check();
    await marc.page.getByRole('checkbox', { name: /^J’ai lu\s: Interdit avant 18\sans/ }).check();
    await marc.page.getByRole('checkbox', { name: /^J’ai lu\s: Le début vient après les montants publiés/ }).check();
    await marc.press('Voir l’aperçu');
    await marc.sees(TITLE);
    for (const words of [
      '35 h par semaine',
      'Trois semaines ici, trois à l’école.',
      /Anglais \(B1/,
      'Poste ouvert aux personnes en situation de handicap',
      'Aux élèves d’établissements partenaires',
      /980\s€ à 1\s200\s€ par mois/,
      'Les équipements de protection sont fournis par l’entreprise.',
    ])
      await marc.reads(words);
    await marc.press('Publier l’offre');
    await marc.sees('C’est en ligne');
    const [offer] = await stage().world.query<Record<string, unknown>>(
      `select *, (select array_agg(need) from offer_skill where offer_id = offer.id) as needs
       from offer where rhythm is not null order by created_at desc limit 1`,
    );
    expect(offer).toMatchObject({
      status: 'published',
      questions: ['Pourquoi le contrôle qualité ?'],
      weekly_minutes: 2_100,
      pay_cents: 98_000,
      pay_max_cents: 120_000,
      languages: [{ language: 'en', level: 'b1' }],
      work_study_blocks: [{ at: 'company' }, { at: 'school' }],
      protective_equipment_provided: true,
      needs: ['taught'],
    });
  });

  it('is confirmed in the preview where the law warns, and on line', async () => {
    const words = new Words('fr');
    await marc.page.goto('/entreprise/offres/nouvelle');
    await marc.sees(words.say('company-offers:form.new'));
    await marc.page.getByRole('radio', { name: words.say('ui:offer.kind.apprenticeship') }).click();
    await marc.pick(words.from('company-offers:post.name'), 'technicien labo contrôle qualité', TITLE);
    await marc.field(words.from('company-offers:post.description')).fill('Doser les sucres de nos sirops.');
    await marc.page
      .getByRole('group', { name: words.from('company-offers:people.levels') })
      .getByText(words.say('offers:level.5'))
      .click();
    await marc.page.getByRole('radio', { name: words.say('ui:hazards.answer.none') }).check();
    await marc.press(words.say('company-offers:form.preview'));
    const preview = marc.page.getByRole('region', { name: words.say('company-offers:preview.name') });
    const points = preview.getByRole('checkbox', { name: words.from('company-offers:legal.confirm') });
    await points.first().waitFor();
    await preview.getByRole('button', { name: words.say('company-offers:publish') }).click();
    await preview.getByText(words.say('company-offers:preview.confirm-first_one')).waitFor();
    await points.check();
    await preview.getByRole('button', { name: words.say('company-offers:publish') }).click();
    await marc.sees(words.say('company-offers:published.title'));
    expect(marc.faults).toEqual([]);
  });

  it('is asked about at sign-out while its form can be opened, and no more once its offer is gone or waits', async () => {
    const words = new Words('fr');
    const signOut = async () => {
      await marc.press(/^Compte de Marc Duhamel/);
      await marc.page.getByRole('menuitem', { name: words.say('shell:account.sign-out') }).click();
    };
    const { id: waits } = await stage().offerOf('submitted');
    await marc.page.goto('/entreprise/offres/nouvelle');
    await marc.field(words.from('company-offers:post.description')).fill('Peser le miel.');
    await signOut();
    await marc.press(words.say('ui:leave.stay'));
    await marc.page.evaluate(`{
      const names = Object.keys(localStorage).filter((name) => name.startsWith('seve.draft.'));
      const draft = localStorage.getItem(names[0]);
      for (const name of names) localStorage.removeItem(name);
      for (const id of ['${waits}', '${randomUUID()}']) localStorage.setItem('seve.draft.offer.account.' + id, draft);
    }`);
    await signOut();
    await marc.page.getByRole('link', { name: words.say('shell:visitor.sign-in') }).waitFor();
  });
}
