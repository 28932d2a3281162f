import ExcelJS from 'exceljs';

/** A pupil of the lists that the tests write. */
export interface SamplePupil {
  lastName: string;
  firstName: string;
  /** DD/MM/YYYY. */
  birthDate: string;
  division: string;
  internalNumber: string;
  ine: string;
}

const LAST_NAMES = ['LEFÈVRE', 'GARÇON', 'DUPRÉ', 'MULLER', "N'GUESSAN", 'CŒURET', 'DE LA TOUR', 'BENALI', 'OZAN-MARTIN', 'NUÑEZ'];
const FIRST_NAMES = ['Élodie', 'Noël', 'Anaïs', 'Jean-Loïc', 'Zoé', 'Maëlle', 'Côme', 'François', 'Inès', 'Lucas'];

/** Returns the same pupils at every call. */
export const samplePupils = (count: number, divisions: readonly string[] = ['1BTSCIRA', '2BTSCIRA']): SamplePupil[] =>
  Array.from({ length: count }, (_, index) => ({
    lastName: `${LAST_NAMES[index % 10] ?? ''}${index < 10 ? '' : `-${letters(index)}`}`,
    firstName: FIRST_NAMES[Math.floor(index / 10 + index) % 10] ?? '',
    birthDate: `${String((index % 28) + 1).padStart(2, '0')}/${String((index % 12) + 1).padStart(2, '0')}/${2006 + (index % 3)}`,
    division: divisions[index % divisions.length] ?? '',
    internalNumber: String(10_000 + index),
    ine: `${String(1_000_000_000 + index)}K`,
  }));

const letters = (index: number): string => [...String(index)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');

/** `ElevesSansAdresses.xml` of SIECLE. */
export function siecleXml(pupils: readonly SamplePupil[], encoding = 'ISO-8859-15'): string {
  const rows = pupils.map(
    ({ lastName, firstName, birthDate, internalNumber, ine }) => `<ELEVE ELEVE_ID="7${internalNumber}" ELENOET="${internalNumber}">
<ID_NATIONAL>${ine}</ID_NATIONAL><ELENOET>${internalNumber}</ELENOET><NOM_DE_FAMILLE>${lastName}</NOM_DE_FAMILLE><PRENOM>${firstName}</PRENOM><PRENOM2>Dominique</PRENOM2>
<DATE_NAISS>${birthDate}</DATE_NAISS><DOUBLEMENT>0</DOUBLEMENT><CODE_PAYS>100</CODE_PAYS><CODE_SEXE>2</CODE_SEXE><CODE_REGIME>2</CODE_REGIME><CODE_MEF>32022208020</CODE_MEF>
<TEL_PERSONNEL>0600000000</TEL_PERSONNEL><CODE_COMMUNE_INSEE_NAISS>60057</CODE_COMMUNE_INSEE_NAISS></ELEVE>`,
  );
  const structures = pupils.map(
    ({
      internalNumber,
      division,
    }) => `<STRUCTURES_ELEVE ELEVE_ID="7${internalNumber}" ELENOET="${internalNumber}"><STRUCTURE><CODE_STRUCTURE>G-${division}</CODE_STRUCTURE>
<TYPE_STRUCTURE>G</TYPE_STRUCTURE></STRUCTURE><STRUCTURE><CODE_STRUCTURE>${division}</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>`,
  );
  return `<?xml version="1.0" encoding="${encoding}"?>
<BEE_ELEVES VERSION="2.1"><PARAMETRES><UAJ>0600000X</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE></PARAMETRES>
<DONNEES><ELEVES>${rows.join('\n')}</ELEVES><STRUCTURES>${structures.join('\n')}</STRUCTURES></DONNEES></BEE_ELEVES>`;
}

/** `exportCSVExtraction.csv`, of chosen fields. */
export const extractionCsv = (pupils: readonly SamplePupil[]): string =>
  ['Nom;Prénom 1;Date de naissance;N° interne;Division;Sexe']
    .concat(pupils.map((one) => [one.lastName, one.firstName, one.birthDate, one.internalNumber, one.division, 'F'].join(';')))
    .join('\r\n');

/** `EXP_Liste_des_eleves_par_division.csv`, which has no identifier. */
export const divisionCsv = (pupils: readonly SamplePupil[]): string =>
  ['Liste des élèves par division;;;', ';;;', 'Division;Nom de famille;Prénom;Né(e) le']
    .concat(pupils.map((one) => `"${one.division}";"${one.lastName}";"${one.firstName}";"${one.birthDate}"`))
    .join('\n');

const LEARNER_HEADERS = [
  'nom_apprenant *',
  'prenom_apprenant *',
  'date_de_naissance_apprenant *',
  'sexe_apprenant *',
  'code_postal_de_naissance_apprenant',
  'email_contact *',
  'adresse_apprenant *',
  'code_postal_apprenant *',
  'ine_apprenant',
  'tel_apprenant',
  'rqth_apprenant',
  'responsable_apprenant_mail1',
  'etablissement_responsable_uai *',
  'annee_scolaire *',
  'annee_formation *',
  'formation_rncp *',
  'formation_cfd',
  'libelle_court_formation',
  'nom_referent_handicap_formation',
  'contrat_date_debut **',
];

/** Options of a workbook: dates as dates or as text, and the year from which dates are counted. */
export interface WorkbookShape {
  dates: 'days' | 'text';
  is1904?: boolean;
  hasTitlePage?: boolean;
}

const dayOf = (text: string): Date => new Date(Date.UTC(Number(text.slice(6)), Number(text.slice(3, 5)) - 1, Number(text.slice(0, 2))));

export async function rosterXlsx(
  pupils: readonly SamplePupil[],
  { dates, is1904 = false, hasTitlePage = false }: WorkbookShape,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = is1904;
  if (hasTitlePage) workbook.addWorksheet('Notice').addRow(['Lycée des tests, rentrée']);
  const sheet = workbook.addWorksheet('Élèves');
  sheet.addRow(['Liste de la rentrée']);
  sheet.addRow([]);
  sheet.addRow(['Élève', 'Né(e) le', 'Classe', 'Tél. responsable']);
  for (const one of pupils) {
    const born = dates === 'days' ? dayOf(one.birthDate) : one.birthDate;
    const row = sheet.addRow([`${one.lastName} ${one.firstName}`, born, one.division, '0612345678']);
    if (dates === 'days') row.getCell(2).numFmt = 'dd/mm/yyyy';
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The national template of training centres. */
export async function learnerXlsx(pupils: readonly SamplePupil[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Modèle');
  sheet.addRow(LEARNER_HEADERS);
  for (const one of pupils)
    sheet.addRow([
      one.lastName,
      one.firstName,
      dayOf(one.birthDate),
      'F',
      60000,
      { text: `${one.internalNumber}@exemple.fr`, hyperlink: `mailto:${one.internalNumber}@exemple.fr` },
      '1, rue des Tests',
      60200,
      one.ine,
      '0612345678',
      true,
      'parent@exemple.fr',
      '0600000X',
      '2026-2027',
      1,
      'RNCP38382',
      '32022208',
      'BTS METIERS DE LA CHIMIE',
      'Référent',
      new Date(Date.UTC(2026, 8, 1)),
    ]);
  sheet.getColumn(3).numFmt = 'yyyy-mm-dd';
  workbook.addWorksheet('Description des données').addRow(['Nom du champ', 'Obligatoire']);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
