import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { typedDay } from '../page/days.js';
import { hold } from '../page/hold.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';

const OCCUPATION = 'Technicien / Technicienne de laboratoire d’analyse industrielle';
const TITLE = 'Technicien / Technicienne de laboratoire en contrôle qualité';
/** Fields filled and buttons pressed, from the list of offers to the offer online. */
const MOST_ACTS = 15;
/** Longer than the pause of the writer after which the form saves. */
const PAUSE_MS = 5_000;

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true, workers: 0 }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const atOffer = /\/entreprise\/offres\/([0-9a-f-]{36})$/;
const saved = (person: Person) => person.page.getByText(/^Enregistré à \d\d?\sh(?:\s\d\d)?$/).waitFor();
const idOf = (person: Person) => atOffer.exec(person.page.url())?.[1] ?? '';
const rowOf = async (id: string) => (await world.query<Record<string, unknown>>('select * from offer where id = $1', [id]))[0];

describe.each([1280, 390])('quick posting at %i px', (width) => {
  it(`publishes an offer in ${MOST_ACTS} fields and clicks at most`, async () => {
    const marc = await Person.open(browser, world, { width });
    await marc.signInAs('Marc Duhamel');
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
    await click(marc.page.getByRole('checkbox', { name: /^J’ai lu\s: La rémunération n’est pas dite/ }));
    await click(marc.page.getByRole('button', { name: 'Publier l’offre' }));
    await marc.sees('C’est en ligne');
    expect(acts).toBeLessThanOrEqual(MOST_ACTS);

    const [offer] = await world.query<Record<string, unknown>>(
      `select offer.*, contact.email from offer join account contact on contact.id = contact_account_id
       where offer.title = $1 and offer.kind = 'apprenticeship' and offer.status = 'published' order by offer.created_at desc limit 1`,
      [TITLE],
    );
    expect(offer).toMatchObject({ email: 'marc@demo.example', duration_weeks: 52, seats: 1, rome_codes: ['H1503'] });
    expect(offer?.description).toContain('- Concevoir des protocoles');
    expect(marc.faults).toEqual([]);
    await marc.context.close();
  });
});

describe('an offer being written', () => {
  let marc: Person;
  beforeAll(async () => {
    marc = await Person.open(browser, world);
    await marc.signInAs('Marc Duhamel');
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

  it.each([
    ['keeps one’s own words', 'Garder mon texte', 'Mon intitulé'],
    ['or takes the colleague’s', 'Reprendre le sien', 'Intitulé du collègue'],
  ])('changed by a colleague meanwhile, loses nothing: one %s', async (_, choice, expected) => {
    await marc.page.goto('/entreprise/offres/nouvelle');
    await marc.list(/^Intitulé/).fill('Premier intitulé');
    await saved(marc);
    const id = idOf(marc);
    await world.query(`update offer set title = 'Intitulé du collègue', version = version + 1 where id = $1`, [id]);
    await marc.list(/^Intitulé/).fill('Mon intitulé');
    await marc.reads('Un collègue a modifié cette offre.');
    expect((await rowOf(id))?.title).toBe('Intitulé du collègue');
    expect(await marc.list(/^Intitulé/).inputValue()).toBe('Mon intitulé');
    await marc.press(choice);
    await marc.page.getByText('Un collègue a modifié cette offre.').waitFor({ state: 'hidden' });
    expect(await marc.list(/^Intitulé/).inputValue()).toBe(expected);
    expect((await rowOf(id))?.title).toBe(expected);
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
    const [offer] = await world.query<{ id: string }>(`select id from offer where title = 'Aide à la laverie'`);
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
    const [offer] = await world.query<Record<string, unknown>>(
      `select * from offer where rhythm is not null order by created_at desc limit 1`,
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
    });
  });

  it('raised no fault', () => expect(marc.faults).toEqual([]));
});

describe('the list of a company', () => {
  let marc: Person;
  const row = (title: string | RegExp) => marc.page.getByRole('listitem').filter({ hasText: title });
  const act = async (title: string, name: string) => {
    await row(title)
      .getByRole('button', { name: /^Actions/ })
      .click();
    await marc.page.getByRole('menuitem', { name }).click();
  };
  const LINE = 'Conducteur / Conductrice de ligne en industrie chimique';

  beforeAll(async () => {
    marc = await Person.open(browser, world);
    await marc.signInAs('Marc Duhamel');
    await marc.sees('Vos offres');
  });

  it('pauses an offer and takes it back at once', async () => {
    await act(LINE, 'Mettre en pause');
    await row(LINE).getByText('En pause').waitFor();
    await marc.press('Annuler');
    await row(LINE).getByText('En ligne').waitFor();
  });

  it('extends one, and copies it', async () => {
    await act(LINE, 'Prolonger');
    await marc.page.getByRole('dialog').getByRole('textbox').fill(typedDay(100));
    await marc.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Prolonger jusqu’au/ })
      .click();
    await marc.reads(/^Offre prolongée jusqu’au/);
    await row(LINE)
      .getByText(/encore\s(99|100|101)\sjours/)
      .waitFor();
    await act(LINE, 'Dupliquer');
    await marc.sees(LINE);
    await marc.reads('Visible par votre entreprise seulement.');
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
    await act(LINE, 'Marquer comme pourvue');
    const dialog = marc.page.getByRole('dialog', { name: 'Cette offre est pourvue ?' });
    await dialog.getByRole('radio', { name: 'D’ailleurs' }).click();
    await dialog.getByRole('button', { name: 'Oui, elle est pourvue' }).click();
    await marc.reads(/^Offre pourvue/);
    expect(await world.query('select fill_channel from offer where title = $1 and status = $2', [LINE, 'filled'])).toEqual([
      { fill_channel: 'elsewhere' },
    ]);
  });

  it('the page of the letter changes nothing until its button is pressed', async () => {
    const [offer] = await world.query<{ id: string; expires_on: string }>(
      `select offer.id, expires_on::text from offer join company_site on company_site.id = company_site_id join membership using (company_id)
       join account on account.id = account_id where email = 'marc@demo.example' and offer.status = 'published' and expires_on is not null limit 1`,
    );
    const lastDay = async () =>
      (await world.query<{ day: string }>('select expires_on::text as day from offer where id = $1', [offer?.id]))[0]?.day;
    await marc.page.goto(`/entreprise/offres/${offer?.id}/prolonger`);
    await marc.sees('Prolonger l’offre');
    expect(await lastDay()).toBe(offer?.expires_on);
    await marc.press(/^Prolonger jusqu’au/);
    await marc.sees('Vos offres');
    expect((await lastDay()) ?? '').not.toBe(offer?.expires_on);
  });

  it('raised no fault', () => expect(marc.faults).toEqual([]));
});

describe('what must be confirmed', () => {
  let marc: Person;
  beforeAll(async () => {
    marc = await Person.open(browser, world);
    await marc.signInAs('Marc Duhamel');
  });

  it.each(['fr', 'en'] as const)('is confirmed in the preview, and the offer is on line (%s)', async (locale) => {
    const words = new Words(locale);
    if (locale === 'en') await marc.page.getByRole('button', { name: 'English' }).first().click();
    await marc.page.goto('/entreprise/offres/nouvelle');
    await marc.sees(words.say('company-offers:form.new'));
    await marc.page.getByRole('radio', { name: words.say('ui:offer.kind.apprenticeship') }).click();
    await marc.pick(words.from('company-offers:post.name'), 'technicien labo contrôle qualité', TITLE);
    await marc.field(words.from('company-offers:post.description')).fill('Doser les sucres de nos sirops.');
    await marc.page
      .getByRole('group', { name: words.from('company-offers:people.levels') })
      .getByText(words.say('offers:level.5'))
      .click();
    await marc.press(words.say('company-offers:form.preview'));
    const preview = marc.page.getByRole('region', { name: words.say('company-offers:preview.name') });
    const points = preview.getByRole('checkbox', { name: words.from('company-offers:legal.confirm') });
    await points.first().waitFor();
    await preview.getByRole('button', { name: words.say('company-offers:publish') }).click();
    await preview.getByText(words.say('company-offers:preview.confirm-first_one')).waitFor();
    const id = /offres\/([0-9a-f-]{36})\/apercu/.exec(marc.page.url())?.[1] ?? '';
    expect(await rowOf(id)).toMatchObject({ status: 'draft', confirmed_warnings: [] });
    expect(await words.foreignOn(marc.page)).toEqual([]);
    await points.check();
    await preview.getByRole('button', { name: words.say('company-offers:publish') }).click();
    await marc.sees(words.say('company-offers:published.title'));
    const offer = await rowOf(id);
    expect(offer?.status).toBe('published');
    expect(offer?.confirmed_warnings).toHaveLength(1);
    expect(marc.faults).toEqual([]);
  });
});
