import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Agreed,
  type AgreementCast,
  agreementCast,
  begunAgreement,
  hostPart,
  schoolPart,
} from '../../../support/builders/agreements.js';
import { tokenFrom } from '../../../support/letters.js';
import type { Person } from '../../page/person.js';
import { isWell, type Scene } from '../../page/scene.js';

export function describeHostPart(scene: Scene): void {
  describe('the part of a host', () => {
    let cast: AgreementCast;

    beforeAll(async () => {
      cast = await agreementCast(scene.people);
    });

    const begun = async (lastName: string): Promise<Agreed> =>
      begunAgreement(scene.world, cast, await scene.people.student(cast.classId, { lastName }));
    const contentOf = async ({ id }: Agreed): Promise<Record<string, unknown>> => {
      const [row] = await scene.world.query<{ content: Record<string, unknown> }>(
        `select content from agreement_part where agreement_id = $1 and party = 'host'`,
        [id],
      );
      return row?.content ?? {};
    };
    const save = async ({ id }: Agreed, content: object): Promise<void> => {
      const { body } = await cast.company.client.get<{ host: { version: number } }>(`/api/company/agreements/${id}`);
      const { status } = await cast.company.client.put(`/api/company/agreements/${id}/part`, { version: body.host.version, content });
      expect(status).toBe(200);
    };
    const schoolFills = async ({ id }: Agreed, changes: object = {}): Promise<void> => {
      const { body } = await cast.office.client.get<{ school: { version: number } }>(`/api/school-agreements/${id}`);
      const input = { version: body.school.version, content: schoolPart(changes) };
      expect((await cast.office.client.put(`/api/school-agreements/${id}/part`, input)).status).toBe(200);
    };
    const saved = (host: Person) => host.page.getByText(/Enregistré à/).waitFor();

    it('is filled by the link of the letter, on a phone: saved as it is typed, told what it lacks, said to be complete, asked back; a link that opens nothing says what to do', async () => {
      const agreed = await begun('Roux');
      const host = await scene.visitor({ width: 390 });
      await host.page.goto(`/convention?token=${await tokenFrom(scene.world, 'agreement-fill', cast.company.email)}`);
      await host.sees(/Convention de stage : Inès Roux/);
      await host.press('Ma partie est complète');
      await host.page
        .getByRole('alert')
        .getByRole('link', { name: /Nom du tuteur/ })
        .click();
      await host.page
        .locator('input:focus')
        .and(host.field(/^Nom du tuteur/))
        .waitFor();

      const { tutorName, tutorEmail, signatoryName, signatoryJob, liabilityInsurer, liabilityPolicy, leave } = hostPart();
      await host.field(/^Nom du tuteur/).fill(tutorName ?? '');
      await saved(host);
      await host.field(/^Courriel du tuteur/).fill('elodie@');
      await host.reads(/Pas encore.: Courriel du tuteur/);
      expect(await contentOf(agreed)).toMatchObject({ tutorName });
      await host.field(/^Courriel du tuteur/).fill(tutorEmail ?? '');
      await host.field(/^Nom du signataire/).fill(signatoryName ?? '');
      await host.field(/^Fonction du signataire/).fill(signatoryJob ?? '');
      await host.page.getByRole('heading', { name: 'Second signataire' }).click();
      await host.field(/^Nom du second signataire/).fill('Luc Directeur');
      await host.field(/^Fonction du second signataire/).fill('Directeur');
      await host.field(/^Courriel du second signataire/).fill('luc.directeur@amidon.example');
      await host.reads(/Ces deux personnes ont, ensemble/);
      await host.field(/^Assureur/).fill(liabilityInsurer ?? '');
      await host.field(/^Numéro de contrat/).fill(liabilityPolicy ?? '');
      await host.page.getByRole('checkbox', { name: 'Je ne connais pas l’effectif' }).check();
      await host.field(/^Congés/).fill(leave ?? '');
      await host.page.getByRole('checkbox', { name: /pouvoir de signer/ }).check();
      await host.page.getByRole('checkbox', { name: /poste permanent/ }).check();

      await host.press('Proposer 35 h du lundi au vendredi');
      await host.reads(/^35.h$/);
      await host.press('Retirer la plage 2, lundi');
      await host.page.getByLabel('Fin, lundi, plage 1').fill('15:00');
      await host.press('Copier lun.–ven. les heures de lundi');
      await host.reads(/^30.h$/);
      await host.reads('Rien ne manque');
      await isWell(host);
      await host.press('Ma partie est complète');
      await host.reads(/Votre partie est complète/);
      await host.reads('Ce que dit l’établissement');
      expect(await contentOf(agreed)).toMatchObject({
        ...{ tutorEmail, secondSignatoryJob: 'Directeur', hasPower: true, isNoJob: true },
        timetable: { days: [[{ from: 540, to: 900 }], ...Array(4).fill([{ from: 540, to: 900 }]), [], []] },
      });

      await host.page.reload();
      await host.reads(/Votre partie est complète/);
      expect(await host.page.getByText(/depuis votre dernière visite/).count()).toBe(0);
      await host.press('Corriger notre partie');
      await host.field(/^Ce qu’il faut changer/).fill('Le tuteur change.');
      await host.page.getByRole('dialog').getByRole('button', { name: 'Envoyer la remarque' }).click();
      await host.field(/^Nom du tuteur/).waitFor();

      await host.page.goto('/convention?token=rien');
      await host.press('Recevoir un nouveau lien');
      await host.reads('C’est demandé');
    });

    it('is corrected from the account after a remark, with what the school changed since and what a colleague saves meanwhile', async () => {
      const agreed = await begun('Vasseur');
      await save(agreed, hostPart());
      expect((await cast.company.client.post(`/api/company/agreements/${agreed.id}/part/completion`)).status).toBe(204);
      await schoolFills(agreed);
      const member = await scene.as(cast.company, { language: 'en' });
      const { page } = member;
      await page.goto('/entreprise/conventions');
      await member.sees('Agreements');
      await page.getByRole('link', { name: /^With the school/ }).click();
      await member.follow(/Inès Vasseur/);
      await member.reads(/Your part is complete/);
      await member.press('I have read it');
      await page.getByRole('button', { name: 'I have read it' }).waitFor({ state: 'detached' });

      const remark = { party: 'host', field: 'activities', text: 'Dites qui encadre les dosages.' };
      const told = await cast.office.client.post(`/api/school-agreements/${agreed.id}/remarks`, { remarks: [remark] });
      expect(told.status).toBeLessThan(300);
      await schoolFills(agreed, { followUp: 'Deux visites.' });
      await page.reload();
      await member.reads(/asks for changes/);
      const changes = page.getByRole('heading', { name: /ha(s|ve) changed since your last visit/ });
      await changes.waitFor();
      await member.reads('Un appel la première semaine, une visite au milieu.');
      await member.reads('Deux visites.');
      await member.press('I have read it');
      await changes.waitFor({ state: 'detached' });

      await page.getByRole('link', { name: 'Activities' }).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' Élodie encadre les dosages.');
      await member.reads(/Saved at/);
      await save(agreed, { ...(await contentOf(agreed)), tutorName: 'Bernard Leroy' });
      // A finished section is folded.
      await page.getByRole('heading', { name: 'Who signs for you' }).click();
      await member.field(/^Position of the signatory/).fill('Directrice');
      await member.press('Go on with both versions');
      await page.getByRole('button', { name: 'Go on with both versions' }).waitFor({ state: 'detached' });
      await member.press('My part is complete');
      await member.reads(/Your part is complete/);
      const content = await contentOf(agreed);
      expect(content).toMatchObject({ tutorName: 'Bernard Leroy', signatoryJob: 'Directrice' });
      expect(String(content.activities)).toContain('Élodie encadre les dosages.');
    });
  });
}
