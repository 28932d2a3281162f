import { randomUUID } from 'node:crypto';

const DIVISIONS = 40;
const LAST = ['LEFÈVRE', 'GARÇON', 'DUPRÉ', 'MULLER', 'BENALI', 'OZAN-MARTIN', 'NUÑEZ', 'ROUSSEL', 'PETIT', 'DE LA TOUR'];
const FIRST = ['Élodie', 'Noël', 'Anaïs', 'Jean-Loïc', 'Zoé', 'Maëlle', 'Côme', 'François', 'Inès', 'Lucas'];
const letters = (number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const two = (number) => String(number).padStart(2, '0');

/** `ElevesSansAdresses.xml` of so many pupils. */
export function siecleOf(count) {
  const pupils = Array.from({ length: count }, (_, index) => index);
  const rows = pupils.map(
    (
      index,
    ) => `<ELEVE ELEVE_ID="${700_000 + index}" ELENOET="${index + 1}"><ID_NATIONAL>${1_000_000_000 + index}K</ID_NATIONAL><ELENOET>${index + 1}</ELENOET>
<NOM_DE_FAMILLE>${LAST[index % 10]}-${letters(index)}</NOM_DE_FAMILLE><PRENOM>${FIRST[Math.floor(index / 10) % 10]}</PRENOM><PRENOM2>Dominique</PRENOM2>
<DATE_NAISS>${two((index % 28) + 1)}/${two((index % 12) + 1)}/${2005 + (index % 5)}</DATE_NAISS><DOUBLEMENT>0</DOUBLEMENT><CODE_PAYS>100</CODE_PAYS><CODE_SEXE>1</CODE_SEXE>
<CODE_REGIME>2</CODE_REGIME><CODE_MEF>32022208020</CODE_MEF><CODE_STATUT>ST</CODE_STATUT><TEL_PERSONNEL>0600000000</TEL_PERSONNEL></ELEVE>`,
  );
  const structures = pupils.map(
    (index) =>
      `<STRUCTURES_ELEVE ELEVE_ID="${700_000 + index}"><STRUCTURE><CODE_STRUCTURE>BTS ${index % DIVISIONS}</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>`,
  );
  return `<?xml version="1.0" encoding="ISO-8859-15"?>\n<BEE_ELEVES VERSION="2.1"><DONNEES><ELEVES>${rows.join('\n')}</ELEVES><STRUCTURES>${structures.join('\n')}</STRUCTURES></DONNEES></BEE_ELEVES>`;
}

/** A school with its classes, empty. */
export async function plantSchool({ query }, name) {
  const [schoolId, accountId, teacherId, programmeId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await query(`insert into school (id, name, kind, commune_insee) values ($1, $2, 'lycee', '80021')`, [schoolId, `Lycée ${name}`]);
  await query(`insert into account (id, email, name, first_name, last_name) values ($1, $2, 'N R', 'N', 'R')`, [
    accountId,
    `${name.toLowerCase()}@bench.example`,
  ]);
  await query(`insert into membership (id, account_id, school_id, role) values ($1, $2, $3, 'teacher')`, [teacherId, accountId, schoolId]);
  const diploma = ['bts-metiers-de-la-chimie', 5];
  await query(`insert into programme (id, school_id, name, certification, level) values ($1, $2, 'BTS', $3, $4)`, [
    programmeId,
    schoolId,
    ...diploma,
  ]);
  const classes = [];
  for (let index = 0; index < DIVISIONS; index += 1) {
    const id = randomUUID();
    await query(
      `insert into class_group (id, school_id, referent_teacher_id, programme_id, school_year, name, certification, level) values ($1, $2, $3, $4, 2026, $5, $6, $7)`,
      [id, schoolId, teacherId, programmeId, `BTS ${index}`, ...diploma],
    );
    classes.push({ name: `BTS ${index}`, id });
  }
  return { schoolId, accountId, classes };
}
