import { beforeAll, describe, expect, it } from '@jest/globals';
import { published } from '../../support/builders/offers.js';
import type { Member, Student } from '../../support/builders/people.js';
import { siretOf } from '../../support/builders/siret.js';
import { docx, pdf } from '../../support/cvs/good-cvs.js';
import { found } from '../../support/found.js';
import { typedDay } from '../page/days.js';
import { hold } from '../page/hold.js';
import type { Person } from '../page/person.js';
import type { Scene } from '../page/scene.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const WORDS = 'Votre atelier travaille la betterave, comme mes parents.';
const LETTER = /^Ce qui vous attire/;
const PHONE = { width: 390 };

/** The acts of one story, in order: each test goes on where the one before stopped. */
export function describeStudentSide(scene: Scene): void {
  describe('a student who applies, on a phone', () => {
    let company: Member;
    let student: Student;
    let ines: Person;
    let offer: string;
    let other: string;

    const choose = async (verb: string, name: string, mimeType: string, bytes: Uint8Array) => {
      const chosen = ines.page.waitForEvent('filechooser');
      await ines.press(verb);
      await (await chosen).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
    };
    const drafts = async () => (await student.client.get<{ motivation: string }[]>('/api/application-drafts')).body;

    beforeAll(async () => {
      company = await scene.people.company('Sucrerie du Vermandois');
      student = await scene.people.student(await scene.people.classGroup(await scene.people.teacher()));
      offer = await published(company.client, { title: 'Contrôle du sucre' });
      other = await published(company.client, { title: 'Contrôle de la betterave' });
      ines = await scene.as(student, { ...PHONE, stays: true });
    });

    it('sends a CV written in Word, which is read; what is ticked while the profile is saved stays ticked', async () => {
      await ines.page.goto('/profil');
      await choose('Choisir un fichier', 'Inès.docx', DOCX, await docx());
      const section = ines.page.locator('#cv');
      await section.getByText('PDF attendu', { exact: true }).waitFor();
      await section.getByText(/^Document Word lu\. Les entreprises n’ouvrent que des PDF/).waitFor();

      const box = (name: string) => ines.page.getByRole('checkbox', { name, exact: true });
      await box('Bioénergies').check();
      const saving = await hold(ines.page, 'PATCH', '**/api/student/profile');
      await ines.press('Enregistrer mon profil');
      await saving.begun;
      await box('Ingénierie').check();
      saving.letGo();
      await ines.reads('Profil enregistré. Vos offres sont recalculées.');
      expect(await box('Ingénierie').isChecked()).toBe(true);
      await ines.reads('Des réponses ne sont pas encore enregistrées.');
    });

    it('begins a letter that is kept once the writer pauses, also when it was begun before all of the form had arrived', async () => {
      await ines.press('Enregistrer mon profil');
      await ines.page.getByText('Des réponses ne sont pas encore enregistrées.').waitFor({ state: 'detached' });
      const cv = await hold(ines.page, 'GET', '**/api/student/cv');
      await ines.page.goto(`/offres/${offer}`);
      await ines.field(LETTER).fill(WORDS);
      cv.letGo();
      await ines.reads('Enregistré. Vous pouvez revenir plus tard.');
      expect(await drafts()).toContainEqual(expect.objectContaining({ motivation: WORDS }));
    });

    it('goes on to another offer, to which the letter does not follow, and finds what was still being typed again', async () => {
      await ines.field(LETTER).fill(`${WORDS} Et`);
      await ines.page.locator(`a[href="/offres/${other}"]`).first().click();
      await ines.sees('Contrôle de la betterave');
      await ines.field(LETTER).waitFor();
      expect(await ines.field(LETTER).inputValue()).toBe('');
      await ines.traffic.quiet();
      await ines.page.goBack();
      await ines.sees('Contrôle du sucre');
      await ines.field(LETTER).waitFor();
      expect(await ines.field(LETTER).inputValue()).toBe(`${WORDS} Et`);
      expect((await drafts()).filter(({ motivation }) => motivation.startsWith(WORDS))).toHaveLength(1);
    });

    it('sends it with the CV; no draft is kept while it is sent, also where that takes longer than the pause of the writer', async () => {
      await ines.page.getByRole('checkbox', { name: 'Joindre Inès.docx' }).check();
      await ines.reads(/^Ce document est au format Word/);
      await ines.page.clock.install();
      const sending = await hold(ines.page, 'POST', '**/api/applications');
      await ines.field(LETTER).fill(`${WORDS} Et mes grands-parents.`);
      await ines.press('Envoyer ma candidature');
      await sending.begun;
      const kept: string[] = [];
      ines.page.on('request', (request) => {
        if (request.method() !== 'GET' && request.url().includes('/api/application-drafts/')) kept.push(request.url());
      });
      await ines.page.clock.fastForward(5_000);
      sending.letGo();
      await ines.reads('Candidature envoyée');
      await ines.traffic.quiet();
      expect(kept).toEqual([]);
      await ines.page.clock.resume();
    });

    it('is read by the company, which opens no Word document; a PDF takes its place', async () => {
      const [sent] = await scene.world.query<{ id: string }>('select id from application where offer_id = $1', [offer]);
      const marc = await scene.as(company, { ...PHONE, scheme: 'dark' });
      await marc.page.goto(`/entreprise/candidatures/${found(sent, 'the application').id}`);
      await marc.reads('Le CV est un document Word : un PDF est demandé à la personne. Il s’ouvrira ici dès son arrivée.');
      expect(await marc.page.getByRole('link', { name: 'Télécharger le CV' }).count()).toBe(0);
      await ines.page.goto('/profil');
      await choose('Envoyer un autre fichier', 'Inès.pdf', 'application/pdf', await pdf((document) => document.text('Inès Lefebvre')));
      await ines.page.locator('#cv').getByText('vérifié', { exact: true }).waitFor();
    });

    it('writes to a company that had not asked, at the site of her choice', async () => {
      const host = await scene.people.company('Chanvrière de Picardie');
      const [{ siren }] = (await scene.world.query('select siren from company where id = $1', [host.companyId])) as [{ siren: string }];
      const site = { name: 'Atelier de Nesle', siret: siretOf(siren, '0071'), address: '3 rue des Prés', communeInsee: '80585' };
      expect((await host.client.post('/api/company/sites', site)).status).toBe(201);
      await ines.page.goto(`/entreprises/${host.companyId}`);
      await ines.follow('Écrire une candidature spontanée');
      await ines.sees(/^Écrire à/);
      await ines.page
        .getByLabel(/^Le site où vous écrivez/)
        .first()
        .click();
      await ines.page.getByRole('option', { name: 'Atelier de Nesle, Nesle' }).click();
      await ines.field(/^Début souhaité/).fill(typedDay(40));
      await ines.field(/^Fin souhaitée/).fill(typedDay(96));
      await ines.field(LETTER).fill('Votre atelier est à deux pas.');
      await ines.press('Envoyer ma candidature');
      await ines.sees('Mes candidatures');
      const rows = await scene.world.query(
        `select application.status, commune_insee as commune from application join company_site on company_site.id = application.company_site_id
         where offer_id is null and student_id = $1`,
        [student.studentId],
      );
      expect(rows).toEqual([{ status: 'submitted', commune: '80585' }]);
    });
  });
}
