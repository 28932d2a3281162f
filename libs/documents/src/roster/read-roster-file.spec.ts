import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { divisionCsv, extractionCsv, learnerXlsx, rosterXlsx, samplePupils, siecleXml } from '../../../../test/support/roster-files.js';
import { readRosterFile } from './read-roster-file.js';
import { RefusedRoster } from './refused-roster.js';
import type { TakenColumns, TakenRow } from './take-table.js';

const TODAY = '2026-11-28';
const PUPILS = samplePupils(20);

async function read(bytes: Buffer, sheet: number | null = null, taken: TakenColumns = {}) {
  const rows: TakenRow[] = [];
  const table = await readRosterFile(bytes, { today: TODAY, sheet, taken }, (row) => rows.push(row));
  const fields = table.columns.map(({ field }) => field);
  return { table, rows, fields, at: (row: number, field: string) => rows[row]?.cells[fields.indexOf(field as never)] };
}

const refusal = async (bytes: Buffer, taken: TakenColumns = {}) => {
  try {
    await read(bytes, null, taken);
    return null;
  } catch (error) {
    return error instanceof RefusedRoster ? error.code : error;
  }
};

describe('the three exports of SIECLE', () => {
  it.each(['ISO-8859-15', 'UTF-8'])('the XML in %s gives names, number, INE, birth date and division', async (encoding) => {
    const { table, rows, at } = await read(iconv.encode(siecleXml(PUPILS, encoding), encoding));
    expect(table.format).toBe('siecle');
    expect(rows).toHaveLength(20);
    expect(PUPILS.map((_, index) => at(index, 'last_name'))).toEqual(PUPILS.map(({ lastName }) => lastName));
    expect(at(0, 'first_name')).toBe('Élodie');
    expect(at(1, 'class_name')).toBe('2BTSCIRA');
    expect(at(1, 'birth_date')).toBe('02/02/2007');
    expect(at(1, 'internal_number')).toBe('10001');
    expect(at(1, 'ine')).toBe('1000000001K');
    expect(JSON.stringify(rows)).not.toContain('0600000000');
  });

  it('pupils whose leaving date has passed are left out and counted', async () => {
    const xml = siecleXml(PUPILS, 'UTF-8').replace('<DOUBLEMENT>', '<DATE_SORTIE>01/11/2026</DATE_SORTIE><DOUBLEMENT>');
    const { table, rows } = await read(Buffer.from(xml));
    expect([table.gone, rows.length]).toEqual([1, 19]);
  });

  it.each(['windows-1252', 'iso-8859-15', 'macroman', 'utf-8', 'utf-16le'])('the chosen fields as CSV in %s', async (encoding) => {
    const { table, rows, at } = await read(iconv.encode(extractionCsv(PUPILS), encoding, { addBOM: encoding === 'utf-16le' }));
    expect(rows).toHaveLength(20);
    expect(table.separator).toBe(';');
    expect([at(0, 'last_name'), at(0, 'first_name'), at(0, 'internal_number')]).toEqual(['LEFÈVRE', 'Élodie', '10000']);
    expect(at(5, 'last_name')).toBe('CŒURET');
    expect(table.dropped).toEqual([{ header: 'Sexe', reason: 'sex', place: expect.any(Number) }]);
  });

  it('the list by division has its headings below a title, and no number', async () => {
    const { table, rows, fields } = await read(Buffer.from(`\ufeff${divisionCsv(PUPILS)}`));
    expect([table.headerLine, rows.length]).toEqual([3, 20]);
    expect(fields).toEqual(['class_name', 'last_name', 'first_name', 'birth_date']);
  });
});

describe('any list', () => {
  it('lines that name a class hold for the pupils below them', async () => {
    const { rows } = await read(Buffer.from('Classe : 2BTSPP\nNom,Prénom\nDURAND,Luc\nClasse : 1BTSPP\nNom,Prénom\nMARTIN,Ève\n'));
    expect(rows.map(({ section, line }) => [section, line])).toEqual([
      ['2BTSPP', 3],
      ['1BTSPP', 6],
    ]);
  });

  it('a line that names a plan names no class', async () => {
    const { table, rows } = await read(Buffer.from('Classe : 2BTSPP\nNom,Prénom\nDURAND,Luc\nGroupe : PAP\nMARTIN,Ève\n'));
    expect(rows.map(({ section }) => section)).toEqual(['2BTSPP', null]);
    expect(JSON.stringify([table, rows])).not.toContain('PAP');
  });

  it.each([
    { dates: 'days', is1904: false },
    { dates: 'days', is1904: true },
    { dates: 'text', is1904: false },
  ] as const)('a workbook with its dates as $dates, from 1904: $is1904', async (shape) => {
    const { table, rows, at } = await read(await rosterXlsx(PUPILS, { ...shape, hasTitlePage: true }));
    expect([table.sheet, table.headerLine, rows.length]).toEqual(['Élèves', 3, 20]);
    expect(at(1, 'full_name')).toBe('GARÇON Anaïs'.replace('Anaïs', PUPILS[1]?.firstName ?? ''));
    expect(at(1, 'birth_date')).toBe(shape.dates === 'days' ? '2007-02-02' : '02/02/2007');
    expect(table.dropped).toEqual([{ header: 'Tél. responsable', reason: 'guardian', place: expect.any(Number) }]);
  });

  it('the national learner template loses sex, disability, birth postcode, address, phones and guardians', async () => {
    const { table, rows, fields } = await read(await learnerXlsx(PUPILS));
    expect(table.isLearnerTemplate).toBe(true);
    expect(fields.filter(Boolean)).toEqual(['last_name', 'first_name', 'birth_date', 'email', 'ine', 'programme']);
    const reasons = Object.fromEntries(table.dropped.map(({ header, reason }) => [header.replace(/ \*+$/, ''), reason]));
    expect(reasons).toMatchObject({
      sexe_apprenant: 'sex',
      code_postal_de_naissance_apprenant: 'birth_place',
      adresse_apprenant: 'address',
      code_postal_apprenant: 'address',
      tel_apprenant: 'phone',
      rqth_apprenant: 'disability',
      responsable_apprenant_mail1: 'guardian',
      nom_referent_handicap_formation: 'disability',
      etablissement_responsable_uai: 'not_needed',
    });
    for (const word of ['parent@exemple.fr', 'rue des Tests', '0612345678', '60200']) expect(JSON.stringify(rows)).not.toContain(word);
  });

  it('what no heading and no cell tells is dropped, unless the person says what it holds; what is never kept stays out all the same', async () => {
    const list = Buffer.from(
      "Nom;Prénom;Projet d'accompagnement;Remarque;Groupe;LV1;Contact\nDURAND;Luc;PAP;PAI;PPRE;Anglais;luc@x\nMARTIN;Ève;;tiers temps;PAP;Espagnol;eve@x\n",
    );
    const { table, rows } = await read(list);
    expect(table.columns.map(({ header }) => header)).toEqual(['Nom', 'Prénom']);
    expect(table.dropped).toEqual([
      { header: "Projet d'accompagnement", reason: 'support', place: 2 },
      { header: 'Remarque', reason: 'support', place: 3 },
      { header: 'Groupe', reason: 'support', place: 4 },
      { header: 'LV1', reason: 'unknown', place: 5 },
      { header: 'Contact', reason: 'unknown', place: 6 },
    ]);
    for (const word of ['PAP', 'PAI', 'PPRE', 'temps', 'Anglais', 'luc@x']) expect(JSON.stringify([table, rows])).not.toContain(word);
    const said = await read(list, null, { 6: 'email' });
    expect([said.table.columns.at(-1), said.at(1, 'email')]).toEqual([
      { header: 'Contact', field: 'email', confidence: 1, samples: ['luc@x', 'eve@x'], isHashed: false },
      'eve@x',
    ]);
    for (const place of [2, 3, 4, 40]) expect(await refusal(list, { [place]: 'programme' })).toBe('roster-import.column-never-kept');
  });

  it('a plan among the remarks that the person takes for programmes stays out', async () => {
    const list = Buffer.from('Nom;Prénom;Remarque\nDURAND;Luc;PAP depuis 2024\nMARTIN;Ève;CAP Cuisine\nROUX;Ana;\nNOIR;Tom;CAP Coiffure\n');
    const { table, rows, at } = await read(list, null, { 2: 'programme' });
    expect([0, 1].map((row) => at(row, 'programme'))).toEqual(['', 'CAP Cuisine']);
    expect(JSON.stringify([table, rows])).not.toContain('PAP');
  });

  it('a pupil whose cells read like headings is none', async () => {
    const { table, rows } = await read(Buffer.from('Nom;Prénom;Aide;Suite;Note\nDURAND;Luc;PAP;AESH;tiers temps\nMARTIN;Ève;;;\n'));
    expect([table.headerLine, rows.length, table.columns.map(({ header }) => header)]).toEqual([1, 2, ['Nom', 'Prénom']]);
    for (const word of ['PAP', 'AESH', 'temps']) expect(JSON.stringify([table, rows])).not.toContain(word);
  });

  it('phones and sex are dropped even where no heading says so', async () => {
    const { table } = await read(Buffer.from('Nom;Prénom;A;B\nDURAND;Luc;06 12 34 56 78;M\nMARTIN;Ève;0712345678;F\n'));
    expect(table.dropped.map(({ reason }) => reason)).toEqual(['phone', 'sex']);
  });
});

describe('a file that is no list', () => {
  const BOMB = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY c "&a;&a;&a;">]><BEE_ELEVES>&c;</BEE_ELEVES>`;
  it.each([
    ['nothing', Buffer.alloc(0), 'roster-file.empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'roster-file.kind'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'roster-file.old-excel'],
    ['a page of HTML', Buffer.from('<!DOCTYPE html><html><table></table></html>'), 'roster-file.kind'],
    ['another XML', Buffer.from('<?xml version="1.0"?><STS_EDT/>'), 'roster-file.other-xml'],
    ['an entity bomb', Buffer.from(BOMB), 'roster-file.entities'],
    ['a cut XML', Buffer.from(siecleXml(PUPILS, 'UTF-8').slice(0, 3_000)), 'roster-file.cut'],
    ['headings alone', Buffer.from('Nom;Prénom;Division\n'), 'roster-file.empty'],
    ['a quote that never closes', Buffer.from('Nom;Prénom\n"DURAND;Luc\nMARTIN;Ève\n'), 'roster-file.open-quote'],
    ['words without a table', Buffer.from('Bonjour, voici la liste.\nÀ demain'), 'roster-file.no-header'],
    ['a half of a workbook', Buffer.from('PK\u0003\u0004nothing of the kind'), 'roster-file.broken'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });
});
