import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { siretOf } from '../../../support/builders/siret.js';
import { launchChromium } from '../../../support/servers/chromium.js';
import { startWorld, type World } from '../../../support/world.js';
import { typedDay } from '../../page/days.js';
import { receivesFocus } from '../../page/focus.js';
import { letterLink } from '../../page/letters.js';
import { Person } from '../../page/person.js';

const PASSWORD = 'rapes-betteraves-octobre';
const NEW_PASSWORD = 'lin-chanvre-et-colza';
const TEACHER = 'nadia@lycee.example';
const COMPANY = 'marc@amidon.example';
const STUDENT = 'ines@famille.example';
const OCCUPATION = 'Technicien / Technicienne de laboratoire d’analyse industrielle';

/** A campus that begins with nothing, in the order in which it fills: each test goes on where the one before stopped. */
describe('the first steps on an empty campus', () => {
  let world: World;
  let browser: Browser;
  let classCode: string;
  const people: Person[] = [];
  let karim: Person;
  let nadia: Person;
  let marc: Person;
  let ines: Person;
  const newcomer = async (device = {}) => {
    const person = await Person.open(browser, world, device);
    people.push(person);
    return person;
  };
  const names = async ({ page }: Person, firstName: string, lastName: string) => {
    await page.getByRole('textbox', { name: /^Prénom/ }).fill(firstName);
    await page.getByRole('textbox', { name: /^Nom obligatoire/ }).fill(lastName);
  };

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('the first coordinator enters by the printed link, and adds a school', async () => {
    const printed = await world.run('dist/boot/first-coordinator.js');
    karim = await newcomer();
    await karim.page.goto(/http\S+/.exec(printed.join('\n'))?.[0] ?? '');
    await karim.sees('Une place vous attend sur Sève');
    await names(karim, 'Karim', 'Belkacem');
    await karim.field(/^Adresse e-mail/).fill('karim@campus.example');
    await karim.field(/^Mot de passe/).fill(PASSWORD);
    await karim.press('Ouvrir mon compte');
    await karim.sees('Bonjour Karim');
    await karim.follow('Établissements');
    await karim.field(/^Nom/).fill('Lycée des Hortillons');
    await karim.pick(/^Commune/, '80000', 'Amiens');
    await karim.press('Ajouter l’établissement');
    await karim.reads('Lycée des Hortillons fait partie du campus.');
  });

  it('a teacher is invited, accepts, creates a class and sees its code', async () => {
    await karim.follow('Inviter un enseignant Lycée des Hortillons');
    await karim.field(/^Adresse e-mail/).fill(TEACHER);
    await karim.press('Envoyer l’invitation');
    await karim.reads(`Invitation envoyée à ${TEACHER}.`);
    await world.settled();

    nadia = await newcomer();
    await nadia.page.goto(letterLink(world, TEACHER, '/invitation'));
    await nadia.reads('Lycée des Hortillons');
    await names(nadia, 'Nadia', 'Kaci');
    await nadia.field(/^Mot de passe/).fill(PASSWORD);
    await nadia.press('Ouvrir mon compte');
    await nadia.sees('Bonjour Nadia');
    await nadia.follow('Créer une classe');
    await nadia.sees('Mes classes');
    await nadia.press('Créer une classe');
    const dialog = nadia.page.getByRole('dialog', { name: 'Créer une classe' });
    await dialog.getByRole('textbox', { name: /^Nom de la classe/ }).fill('BTS métiers de la chimie 1');
    await dialog.getByRole('combobox', { name: /^Diplôme préparé/ }).selectOption('bts-metiers-de-la-chimie');
    await dialog.getByRole('button', { name: 'Créer la classe' }).click();
    await nadia.sees('BTS métiers de la chimie 1');
    await nadia.page.getByRole('heading', { level: 2, name: 'La classe est encore vide' }).waitFor();
    const [group] = await world.query<{ code: string }>('select code from class_group');
    classCode = group?.code ?? '';
    await nadia.reads(new RegExp(`^Code\\s*:\\s*${classCode.slice(0, 4)}\\s*${classCode.slice(4)}$`));
  });

  it('a form that the server refuses keeps what was typed, and leads to the fault', async () => {
    marc = await newcomer();
    await marc.page.goto('/inscription/entreprise');
    await marc.field(/^SIRET/).fill(siretOf('812345670', '0001'));
    await marc.reads('Ce numéro est bien formé.');
    await marc.field(/^Nom de l’entreprise/).fill('Amidonnerie du Santerre');
    await marc.field(/^Adresse obligatoire/).fill('1 rue du Moulin');
    await marc.pick(/^Commune/, 'estrees mons', /Estrées-Mons/);
    await marc.field(/^Téléphone/).fill('03 22 45 67 89');
    await names(marc, 'Marc', 'Duhamel 3');
    await marc.field(/^Adresse e-mail/).fill(COMPANY);
    await marc.press('Créer mon compte');

    const summary = marc.page.getByRole('alert');
    await summary.getByText('Il reste un point à corriger').waitFor();
    await receivesFocus(summary);
    expect(await marc.field(/^Adresse obligatoire/).inputValue()).toBe('1 rue du Moulin');
    expect(await marc.list(/^Commune/).inputValue()).toMatch(/^Estrées-Mons/);
    expect(await marc.field(/^Adresse e-mail/).inputValue()).toBe(COMPANY);
    await summary.getByRole('link', { name: /^Nom/ }).click();
    const field = marc.field(/^Nom obligatoire/);
    await receivesFocus(field);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('Duhamel');
    await marc.press('Créer mon compte');
    await marc.sees('Regardez vos courriels');
  });

  it('the company chooses its password on the page of the link, is in, and may not publish yet', async () => {
    await world.settled();
    await marc.page.goto(letterLink(world, COMPANY, '/confirmer'));
    await marc.sees('Choisissez votre mot de passe');
    await marc.reads('Marc Duhamel, ce lien ouvre votre compte. Vous administrez Amidonnerie du Santerre.');
    await marc.field(/^Mot de passe/).fill('motdepasse2026!');
    await marc.press('Ouvrir mon compte');
    await marc.reads(/Ce mot de passe est trop connu/);
    await marc.field(/^Mot de passe/).fill(PASSWORD);
    await marc.press('Ouvrir mon compte');
    await marc.sees('Vos offres');
    await marc.page.getByRole('heading', { level: 2, name: 'Entreprise en attente de vérification' }).waitFor();
    await marc.follow('Nouvelle offre');
    await marc.sees('Nouvelle offre');
    await marc.page.getByRole('button', { name: 'Enregistrer le brouillon' }).waitFor();
    expect(await marc.page.getByRole('button', { name: 'Publier l’offre' }).count()).toBe(0);
  });

  it('the coordinator verifies it, the letter arrives, and it publishes', async () => {
    await karim.page.goto('/coordination/entreprises');
    await karim.press('Vérifier Amidonnerie du Santerre');
    await karim.page.getByRole('dialog').getByRole('button', { name: 'Oui, vérifier l’entreprise' }).click();
    await karim.reads('Amidonnerie du Santerre peut publier ses offres.');
    await karim.page.getByRole('heading', { level: 2, name: 'Rien à vérifier' }).waitFor();
    await world.settled();

    await marc.page.goto(letterLink(world, COMPANY, '/entreprise/offres'));
    await marc.page.getByRole('link', { name: 'Nouvelle offre' }).click();
    await marc.pick(/^Intitulé/, 'technicien labo contrôle qualité', /contrôle qualité/);
    await marc.field(/^Description/).fill('Vous dosez les sucres de nos sirops, de la réception du blé à l’expédition.');
    await marc.page
      .getByRole('group', { name: /^Niveaux/ })
      .getByText('BTS (bac + 2)')
      .click();
    await marc.field(/^Début au plus tôt/).fill(typedDay(30));
    await marc.field(/^Début au plus tard/).fill(typedDay(40));
    await marc.field(/^Durée en semaines/).fill('8');
    await marc.page.getByRole('radio', { name: 'Non, à aucun' }).check();
    await marc.press('Publier l’offre');
    await marc.sees('C’est en ligne');
  });

  it('a student enters the code of the class, signs up on a phone and confirms', async () => {
    ines = await newcomer({ width: 390 });
    await ines.page.goto('/');
    await ines.follow('Décrire ce que je cherche');
    await ines.field(/^Code de la classe/).fill(`${classCode.slice(0, 4)} ${classCode.slice(4)}`.toLowerCase());
    await ines.press('Continuer');
    await ines.reads('BTS métiers de la chimie 1');
    await names(ines, 'Inès', 'Lefebvre');
    await ines.field(/^Date de naissance/).fill('14/03/2006');
    await ines.field(/^Adresse e-mail/).fill(STUDENT);
    await ines.press('Créer mon compte');
    await ines.sees('Regardez vos courriels');
    await world.settled();
    await ines.page.goto(letterLink(world, STUDENT, '/confirmer'));
    await ines.reads('Inès Lefebvre, ce lien ouvre votre compte dans la classe BTS métiers de la chimie 1.');
    await ines.field(/^Mot de passe/).fill(PASSWORD);
    await ines.press('Ouvrir mon compte');
  });

  it('is welcomed by four short questions; what is typed survives a reload, and a step may be left for later', async () => {
    await ines.sees('Votre formation');
    await ines.page.getByText('BTS métiers de la chimie 1').waitFor();
    await ines.page.getByRole('checkbox', { name: 'Stage', exact: true }).check();
    await ines.pick(/^Métiers visés/, 'technicien labo', OCCUPATION);
    await ines.page.reload();
    await ines.reads('Votre saisie est revenue');
    expect(await ines.page.getByRole('checkbox', { name: 'Stage', exact: true }).isChecked()).toBe(true);
    await ines.press('Enregistrer et continuer');
    await ines.sees('Vos dates');
    await ines.press('Passer cette étape');
    await ines.sees('Votre lieu');
  });

  it('goes away, comes back at the first unanswered step, and ends; offers match', async () => {
    await ines.page.goto('/');
    await ines.sees('Bonjour Inès');
    await ines.follow('Reprendre les premières questions');
    await ines.sees('Vos dates');
    await ines.field(/^Disponible à partir du/).fill(typedDay(20));
    await ines.field(/^Disponible jusqu’au/).fill(typedDay(200));
    await ines.press('Enregistrer et continuer');
    await ines.sees('Votre lieu');
    await ines.pick(/^Ma commune/, '80200', 'Péronne');
    await ines.press('Enregistrer et continuer');
    await ines.sees('Ce que vous savez faire');
    await ines.page
      .getByRole('group', { name: OCCUPATION })
      .getByRole('checkbox', { name: /^Rédiger des rapports/ })
      .check();
    await ines.press('Ajouter une langue');
    await ines.page.getByRole('combobox', { name: 'Niveau' }).selectOption('b2');
    await ines.press('Enregistrer et terminer');
    await ines.sees('Bonjour Inès');
    await world.settled();
    await ines.page.reload();
    await ines.page.getByRole('heading', { level: 2, name: '1 nouvelle offre' }).waitFor();
    await ines.page.getByRole('main').getByRole('link', { name: 'Voir mes offres' }).click();
    await ines.sees('1 offre vous convient');
  });

  it('decides who sees the profile, and takes it back in one act', async () => {
    await ines.page.goto('/profil/confidentialite');
    await ines.page.getByRole('radio', { name: 'Mon établissement et les entreprises vérifiées' }).check();
    await ines.press('Enregistrer mon choix');
    await ines.reads('vous paraîtrez dans les prochaines listes');
    await ines.page.getByText('Oui aux entreprises vérifiées').waitFor();
    await ines.press('Ne plus être visible');
    await ines.page.getByText('Non aux entreprises vérifiées').waitFor();
    expect(await ines.page.getByRole('radio', { name: 'Personne d’autre' }).isChecked()).toBe(true);
  });

  it('a forgotten password is replaced through the letter, and the old one opens nothing', async () => {
    const again = await newcomer();
    await again.page.goto('/connexion');
    await again.follow('Mot de passe oublié');
    await again.sees('Mot de passe oublié');
    await again.field(/^Adresse e-mail/).fill(STUDENT);
    await again.press('Recevoir le lien');
    await again.reads(/un lien part à l’instant/);
    await world.settled();
    await again.page.goto(letterLink(world, STUDENT, '/mot-de-passe/nouveau'));
    await again.field(/^Nouveau mot de passe/).fill(NEW_PASSWORD);
    await again.press('Changer le mot de passe');
    await again.sees('Se connecter');
    await again.field(/^Adresse e-mail/).fill(STUDENT);
    await again.field(/^Mot de passe/).fill(PASSWORD);
    await again.press('Se connecter');
    await again.page.getByRole('alert').waitFor();
    expect(await again.field(/^Adresse e-mail/).inputValue()).toBe(STUDENT);
    await again.field(/^Mot de passe/).fill(NEW_PASSWORD);
    await again.press('Se connecter');
    await again.sees('Bonjour Inès');
  });

  it('no screen failed on the way', () => {
    expect(people.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
