import { createDataSource, offerMatchRow, Student, studentMatchRow, weightsInUse } from '@seve/database';
import { dayInParis } from '@seve/domain';
import { explainMatch, knownOffer, knownPair, knownStudent, weightsOf } from '@seve/matching';
import type { DataSource } from 'typeorm';
import { lawOf } from './matching/engine/scoring.js';
import { explanationLines } from './matching/explanation-lines.js';
import { runningDatabaseUrl } from './running-database.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `npm run match:explain -- <e-mail or id of a student> <id of an offer>`: the score and its reasons, in French. */
async function explain(dataSource: DataSource, who: string, offerId: string): Promise<string[]> {
  const today = dayInParis(new Date());
  const studentId = UUID.test(who) ? who : await studentIdOf(dataSource, who);
  const student = studentId ? await studentMatchRow(dataSource.manager, studentId) : null;
  const offer = UUID.test(offerId) ? await offerMatchRow(dataSource.manager, offerId) : null;
  if (!student) throw new Error(`Aucun étudiant ne répond à « ${who} ».`);
  if (!offer) throw new Error(`Aucune offre ne porte l’identifiant « ${offerId} ».`);
  const [known, wanted] = [knownStudent(student), knownOffer(offer, today, await lawOf(dataSource.manager))];
  if (!known) throw new Error('Cet étudiant n’est dans aucune classe : rien ne dit son niveau.');
  if (!wanted) throw new Error('Cette offre ne dit pas encore quand elle commence.');
  const weights = weightsOf(await weightsInUse(dataSource.manager));
  return explanationLines(explainMatch(knownPair(known, wanted, today), today, weights));
}

async function studentIdOf(dataSource: DataSource, email: string): Promise<string | null> {
  const found = await dataSource.manager.findOne(Student, { select: { id: true }, where: { account: { email: email.toLowerCase() } } });
  return found?.id ?? null;
}

const [who = '', offerId = ''] = process.argv.slice(2);
try {
  const dataSource = await createDataSource(runningDatabaseUrl(process.env), { poolSize: 1 }).initialize();
  try {
    console.log((await explain(dataSource, who, offerId)).join('\n'));
  } finally {
    await dataSource.destroy();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
