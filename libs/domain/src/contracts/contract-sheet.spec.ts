import { describe, expect, it } from '@jest/globals';
import { LAW_TABLES } from '@seve/law';
import { contractPaper } from '../papers/contract-paper.js';
import { contractFacts } from './contract-facts.sample.js';
import { payTable } from './contract-pay.js';
import { contractExport, contractSheet } from './contract-sheet.js';

const facts = contractFacts();
const SHEET = {
  ...{ kind: facts.kind, startOn: facts.startOn, endOn: facts.endOn, parts: facts.parts, hostName: 'Amidon de Somme' },
  student: { firstName: 'Inès', lastName: 'Petit', birthDate: '2007-05-18', email: 'ines@example.org' },
  guardian: null,
  pay: payTable(facts, LAW_TABLES),
  signedOn: null,
};

describe('the sheet of a contract', () => {
  it('stands in the order of the official form', () => {
    expect(contractSheet(SHEET).map(({ key }) => key)).toEqual(['employer', 'apprentice', 'masters', 'contract', 'training']);
  });

  it('leaves blank what Sève never asks for, and says so', () => {
    const blanks = contractSheet(SHEET).flatMap(({ fields }) => fields.filter(({ isBlank }) => isBlank).map(({ key }) => key));
    expect(blanks).toEqual(['nir', 'sex', 'birthPlace', 'nationality', 'socialRegime', 'disability', 'masterNir']);
    const text = JSON.stringify(contractPaper({ ...SHEET, number: null, writtenAt: new Date(0), signatories: [] }));
    expect(text).toContain('jamais demandées par Sève');
    expect(text).toContain('à remplir à la main');
  });

  it('says of a minor whose employer is an ascendant that a declaration stands in place of the contract (L6222-5)', () => {
    const guardian = { name: 'Anne Petit', email: 'anne@example.org' };
    const parts = { ...SHEET.parts, employer: { ...SHEET.parts.employer, isAscendant: true } };
    const said = (sheet: Parameters<typeof contractSheet>[0]) => {
      const boxes = contractSheet(sheet).flatMap(({ fields }) =>
        fields.filter(({ key }) => key === 'isAscendant').map(({ value }) => value),
      );
      const text = JSON.stringify(contractPaper({ ...sheet, number: null, writtenAt: new Date(0), signatories: [] }));
      return [...boxes, text.includes('L6222-5')];
    };
    expect(said({ ...SHEET, parts, guardian })).toEqual(['oui', true]);
    expect(said({ ...SHEET, parts })).toEqual([false]);
    expect(said({ ...SHEET, guardian })).toEqual([false]);
    expect(said({ ...SHEET, parts, guardian, kind: 'professionalisation' })).toEqual([false]);
  });

  it('numbers the derogation of an apprentice under 16 or above 29, and has none at a usual age', () => {
    const derogation = (birthDate: string, kind: 'apprenticeship' | 'professionalisation' = 'apprenticeship') =>
      contractSheet({ ...SHEET, kind, student: { ...SHEET.student, birthDate } })
        .flatMap(({ fields }) => fields)
        .filter(({ key }) => key === 'derogation')
        .map(({ value }) => value);
    const year = Number(SHEET.startOn.slice(0, 4));
    expect(derogation(`${year - 15}-01-01`)).toEqual(['11, en dessous de l’âge minimal']);
    expect(derogation(`${year - 31}-01-01`)).toEqual(['12, au-dessus de l’âge maximal']);
    expect(derogation(`${year - 20}-01-01`)).toEqual([null]);
    expect(derogation(`${year - 15}-01-01`, 'professionalisation')).toEqual([]);
  });

  it('says what holds while the SMIC of a period is not published', () => {
    const [line] = SHEET.pay;
    if (line === undefined) throw new Error('no pay line');
    const written = (pay: typeof SHEET.pay) =>
      JSON.stringify(contractPaper({ ...SHEET, pay, number: null, writtenAt: new Date(0), signatories: [] }));
    const later = { ...line, from: '2031-02-01', minimumCents: null, latestCents: 80_281 };
    expect(written([{ ...line, minimumCents: 80_281, latestCents: null }, later])).toMatch(
      /Le SMIC de 2031 n’est pas encore publié.*802,81.*1er février 2031/,
    );
    expect(written([{ ...line, minimumCents: 80_281, latestCents: null }])).not.toContain('pas encore publié');
  });

  it('is exported by section and box, without the blank ones', () => {
    const exported = contractExport(SHEET);
    expect(exported).toMatchObject({ kind: 'apprenticeship', employer: { opco: expect.stringContaining('OPCO 2i'), headcount: '60' } });
    expect(JSON.stringify(exported)).not.toContain('"nir"');
  });
});
