import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Office, Teacher } from '../../../support/builders/people.js';
import { overflow } from '../../page/axe.js';
import { letterLink } from '../../page/letters.js';
import type { Scene } from '../../page/scene.js';
import { Words } from '../../page/words.js';

const NEWCOMER = 'nina@lycee.example';

export function describeRoles(scene: Scene): void {
  describe('people with a role in a school', () => {
    let head: Office;
    let claire: Teacher;
    let nadia: Teacher;

    beforeAll(async () => {
      const school = await scene.people.school();
      [head, claire, nadia] = [
        await scene.people.office(school, 'school_head'),
        await scene.people.teacher(school),
        await scene.people.teacher(school),
      ];
      await scene.world.query(`update account set name = 'Claire Hubert', first_name = 'Claire', last_name = 'Hubert' where id = $1`, [
        claire.accountId,
      ]);
      await scene.people.classGroup(nadia);
    });

    it('the head invites a team by a list, seen line by line before, then ends the role of a referent and names who takes over', async () => {
      const person = await scene.as(head);
      const { page } = person;
      await page.goto('/');
      await person.follow('Voir l’équipe');
      await person.sees('Équipe');
      await page.getByLabel('Adresses et rôles').fill(`${NEWCOMER};bureau\n${nadia.email}\npas une adresse`);
      await person.press('Voir ce qui va se passer');
      await person.reads('1 personne va recevoir une invitation.');
      await person.reads('Déjà dans l’établissement, rien n’est envoyé.');
      await person.reads('Cette adresse n’est pas complète.');
      await person.press('Envoyer 1 invitation');
      await person.reads('1 invitation envoyée.');
      await scene.world.settled();
      expect(letterLink(scene.world, NEWCOMER, '/invitation')).toContain('token=');

      await person.press('Mettre fin Nadia Roche');
      const dialog = page.getByRole('dialog', { name: /Nadia Roche/ });
      await dialog.getByLabel('Qui prend la suite').selectOption({ label: 'Claire Hubert' });
      await dialog.getByRole('button', { name: 'Oui, mettre fin' }).click();
      await person.reads('Nadia Roche ne fait plus partie de l’établissement.');
      await page.getByRole('heading', { name: 'Parties' }).waitFor();
    });

    it('a teacher of two schools changes role in the account menu, by the keyboard, in English on a phone', async () => {
      await scene.world.query("insert into membership (id, account_id, school_id, role) values ($1, $2, $3, 'teacher')", [
        ...[uuid(), claire.accountId, await scene.people.school('Lycée du Vimeu')],
      ]);
      const person = await scene.as(claire, { width: 390, scheme: 'dark', language: 'en' });
      const { page } = person;
      const teaching = new RegExp(`^${new Words('en').say('roles:teacher.name')}`);
      await page.goto('/');
      const menu = page.locator('header').getByRole('button', { name: /Claire Hubert/ });
      await menu.waitFor();
      const school = () =>
        page.evaluate(async () => ((await (await fetch('/api/account/me')).json()) as { account: { schoolId: string } }).account.schoolId);
      const first = await school();
      await menu.focus();
      await page.keyboard.press('Enter');
      const roles = page.getByRole('menuitem', { name: teaching });
      await roles.first().waitFor();
      expect(await roles.count()).toBe(2);
      expect(await overflow(page)).toBe(0);
      await page.locator('[role="menuitem"]:not([aria-current])', { hasText: teaching }).focus();
      await Promise.all([
        page.keyboard.press('Enter'),
        page.waitForResponse((response) => response.url().endsWith('/api/account/role') && response.status() === 204),
      ]);
      expect(await school()).not.toBe(first);
    });
  });
}
