import { describe, expect, it } from '@jest/globals';
import { Authenticator } from '../../../support/authenticator.js';
import { PASSWORD } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import { saved } from '../../page/downloads.js';
import { letterLink } from '../../page/letters.js';
import type { Person } from '../../page/person.js';
import { isWell, type Scene } from '../../page/scene.js';

const PHONE = { width: 390 };
const MENU = /^Account /;

/** Records vertical layout shifts of `main` in `window.moves`, in pixels. */
const WATCH_PAGE = `window.moves = [];
  new PerformanceObserver((list) => {
    for (const { node, previousRect, currentRect } of list.getEntries().flatMap(({ sources }) => sources))
      if (node?.nodeName === 'MAIN' && previousRect.y !== currentRect.y) window.moves.push(currentRect.y - previousRect.y);
  }).observe({ type: 'layout-shift', buffered: true });`;

/** The next act that needs one asks for a proof. */
const forgetProof = ({ world }: Scene, accountId: string) =>
  world.query(`update session set proved_at = now() - interval '1 hour' where account_id = $1`, [accountId]);

export function describeOwnAccount(scene: Scene): void {
  describe('the second step', () => {
    const signIn = async (person: Person, email: string) => {
      await person.page.goto('/connexion');
      await person.field(/^E-mail address/).fill(email);
      await person.page.getByLabel(/^Password/).fill(PASSWORD);
      await person.press('Sign in');
    };
    const signOut = async (person: Person) => {
      await person.press(MENU);
      await person.page.getByRole('menuitem', { name: 'Sign out' }).click();
      await person.page.getByRole('button', { name: MENU }).waitFor({ state: 'detached' });
    };

    it('is told to a head of school, set up, and passed with a code of the phone, then with a recovery code', async () => {
      const { email, accountId } = await scene.people.office(await scene.people.school(), 'school_head');
      await scene.world.query(`update account set locale = 'en', second_step_due_at = null where id = $1`, [accountId]);
      const person = await scene.visitor({ scheme: 'dark', language: 'en' });
      await signIn(person, email);
      await person.reads(/7 days are left/);
      await person.follow('Turn it on');
      await person.sees('Turn on two-step verification');
      await person.press('Begin');
      const phone = new Authenticator(found(await person.page.locator('[data-secret]').textContent(), 'the key to type by hand'));
      await person.field(/^Code/).fill(await phone.next());
      await person.press('Turn on');
      await person.sees('Your recovery codes');
      await isWell(person);
      const codes = await person.page.locator('code').allTextContents();
      expect(codes).toHaveLength(10);
      await person.press('I have kept my codes');
      await person.sees('My account');

      await signOut(person);
      await signIn(person, email);
      await person.sees('The code of your phone');
      expect(await person.field(/^Code/).getAttribute('autocomplete')).toBe('one-time-code');
      await person.field(/^Code/).fill('000000');
      await person.press('Enter');
      await person.page.getByRole('alert').waitFor();
      await person.field(/^Code/).fill(await phone.next());
      await person.page.keyboard.press('Enter');
      await person.page.getByRole('button', { name: MENU }).waitFor();

      await signOut(person);
      await signIn(person, email);
      await person.press('Use a recovery code');
      await person.field(/^Recovery code/).fill(codes[0] ?? '');
      await person.press('Enter');
      await person.page.getByRole('button', { name: MENU }).waitFor();
      await person.page.goto('/mon-compte');
      await person.reads(/9 recovery codes are left/);
    });

    it('has a notice that stands there with the page, which does not move under a first click; after the days of grace every page leads to it', async () => {
      const office = await scene.people.office(await scene.people.school());
      const dueIn = (days: number) =>
        scene.world.query('update account set second_step_due_at = now() + make_interval(days => $2) where id = $1', [
          office.accountId,
          days,
        ]);
      await dueIn(7);
      const person = await scene.as(office, PHONE);
      await person.page.addInitScript(WATCH_PAGE);
      await person.page.goto('/classes');
      await person.reads(/il reste 7 jours/);
      await person.page.getByRole('heading', { level: 1 }).waitFor();
      await person.traffic.quiet();
      expect(await person.page.evaluate('window.moves')).toEqual([]);

      await dueIn(-1);
      for (const path of ['/offres', '/etablissement/conventions']) {
        await person.page.goto(path);
        await person.sees('Activer la validation en deux étapes');
      }
      await person.reads(/le délai est passé/);
      await person.page.goto('/mon-compte');
      await person.sees('Mon compte');
    });
  });

  it('a new address is asked for after a proof, confirmed in another browser, and undone from the old one', async () => {
    const teacher = await scene.people.teacher();
    await forgetProof(scene, teacher.accountId);
    const email = 'nouvelle@betterave.example';
    const addressIs = async (address: string) =>
      expect(await scene.world.query('select email from account where id = $1', [teacher.accountId])).toEqual([{ email: address }]);
    const person = await scene.as(teacher);
    await person.page.goto('/mon-compte');
    await person.press('Changer d’adresse');
    await person.field(/^Nouvelle adresse/).fill(email);
    await person.press('Envoyer le lien');
    const dialog = person.page.getByRole('dialog', { name: 'C’est bien vous\u00a0?' });
    await dialog.getByLabel(/^Votre mot de passe/).fill(PASSWORD);
    await isWell(person);
    await dialog.getByRole('button', { name: 'Continuer' }).click();
    await person.page.getByText('à confirmer', { exact: true }).waitFor();
    await scene.world.settled();

    const mailbox = await scene.visitor(PHONE);
    await mailbox.page.goto(letterLink(scene.world, email, '/adresse/confirmer'));
    await mailbox.sees('Confirmer cette adresse');
    await isWell(mailbox);
    await mailbox.press('Confirmer');
    await mailbox.sees('Adresse confirmée');
    await addressIs(email);

    await mailbox.page.goto(letterLink(scene.world, teacher.email, '/adresse/annuler'));
    await mailbox.sees('Reprendre mon compte');
    await isWell(mailbox);
    await mailbox.press('Reprendre mon compte');
    await mailbox.sees('Votre compte est de nouveau à vous');
    await addressIs(teacher.email);
  });

  it('a student forgets a browser, closes the account elsewhere, takes a copy of the data after a proof, and erases the account', async () => {
    const student = await scene.people.student(await scene.people.classGroup(await scene.people.teacher()));
    for (let times = 0; times < 2; times += 1) await scene.people.signIn(student.email);
    const sessions = () => scene.world.query('select 1 from session where account_id = $1', [student.accountId]);
    const person = await scene.as(student, PHONE);
    const { page } = person;
    await page.goto('/mon-compte');
    await page.getByRole('heading', { level: 3, name: 'Navigateurs reconnus' }).waitFor();
    const rows = (name: RegExp) => page.getByRole('button', { name });
    expect([await rows(/^Fermer : /).count(), await rows(/^Oublier : /).count()]).toEqual([2, 2]);
    await rows(/^Oublier : /)
      .first()
      .click();
    await person.reads('Navigateur oublié');
    await person.press('Fermer toutes les autres');
    const question = page.getByRole('dialog', { name: /^Fermer toutes les autres connexions/ });
    await question.getByRole('button', { name: 'Pas encore' }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await sessions()).toHaveLength(3);
    await person.press('Fermer toutes les autres');
    await question.getByRole('button', { name: 'Oui, tout fermer ailleurs' }).click();
    await person.reads('Votre compte n’est plus ouvert qu’ici.');
    expect(await sessions()).toHaveLength(1);

    await forgetProof(scene, student.accountId);
    await person.follow('Voir mes données');
    await person.sees('Mes données');
    const downloading = page.waitForEvent('download');
    await person.press('Télécharger en JSON');
    const dialog = page.getByRole('dialog', { name: 'C’est bien vous\u00a0?' });
    await dialog.getByLabel(/^Votre mot de passe/).fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Continuer' }).click();
    expect((await saved(await downloading)).toString()).toContain(student.email);
    const [pdf] = await Promise.all([page.waitForEvent('download'), person.press('Télécharger en PDF')]);
    expect((await saved(pdf)).toString('latin1')).toMatch(/^%PDF-/);

    await person.follow('Effacer mon compte…');
    await person.sees('Effacer mon compte');
    await person.press('Effacer mon compte');
    const last = page.getByRole('dialog', { name: 'Effacer ce compte pour toujours\u00a0?' });
    await last.waitFor();
    await isWell(person);
    await last.getByRole('button', { name: 'Oui, l’effacer' }).click();
    await page.waitForURL('**/compte-efface');
    await person.sees('Votre compte est effacé');
    expect(await scene.world.query('select account_id, roster_state from student where id = $1', [student.studentId])).toEqual([
      { account_id: null, roster_state: 'expected' },
    ]);
  });
}
