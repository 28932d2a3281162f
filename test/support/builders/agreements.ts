import { createHash, randomBytes } from 'node:crypto';
import {
  AGREEMENT_CONFIRMATIONS,
  type HostPart,
  type SchoolPart,
  type SignatoryRole,
  type SignatoryState,
  usualTimetable,
} from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { type Client, must } from '../client.js';
import { found } from '../found.js';
import type { World } from '../world.js';
import { agreedPlace } from './agreed-places.js';
import { act, applied } from './applications.js';
import { dayIn } from './days.js';
import { published } from './offers.js';
import type { Member, Office, People, Student, Teacher } from './people.js';

/** Host and school of agreements; `office` is the head, who signs for the school. */
export interface AgreementCast {
  company: Member;
  teacher: Teacher;
  office: Office;
  classId: string;
}

/** An agreement with the people who act on it. */
export type Agreed = AgreementCast & { id: string; student: Student };

export interface Seated {
  id: string;
  role: SignatoryRole;
  name: string;
  email: string | null;
  state: SignatoryState;
}

export async function agreementCast(people: People): Promise<AgreementCast> {
  const company = await people.company();
  const teacher = await people.teacher();
  const office = await people.office(teacher.schoolId);
  return { company, teacher, office, classId: await people.classGroup(teacher) };
}

/** Returns a host part. Each has new e-mail addresses, because an address gets one such letter per day. */
export function hostPart(changes: HostPart = {}): HostPart {
  const tag = randomBytes(4).toString('hex');
  return {
    workplace: '1 rue du Moulin, 80000 Amiens',
    tutorName: 'Élodie Carpentier',
    tutorJob: 'Responsable du laboratoire',
    tutorEmail: `tutrice.${tag}@amidon.example`,
    signatoryName: 'Marc Dubois',
    signatoryJob: 'Directeur du site',
    signatoryEmail: `direction.${tag}@amidon.example`,
    activities: 'Prélever des échantillons, doser les amidons, tenir le cahier de laboratoire.',
    liabilityInsurer: 'Mutuelle des moulins',
    liabilityPolicy: 'RC 4521 876',
    leave: 'Deux jours, demandés une semaine avant.',
    timetable: usualTimetable(2_100),
    hazards: [],
    allowance: { cents: 500, unit: 'hour' },
    hasPower: true,
    isNoJob: true,
    notKnown: ['siret', 'headcount'],
    ...changes,
  };
}

export function schoolPart(changes: SchoolPart = {}): SchoolPart {
  const tag = randomBytes(4).toString('hex');
  return {
    courseTitle: 'BTS Métiers de la chimie',
    courseHours: 900,
    faceToFaceHours: 800,
    skills: 'Conduire un dosage, rendre compte d’un résultat.',
    followUp: 'Un appel la première semaine, une visite au milieu.',
    referentName: 'Nadia Roche',
    referentEmail: `referente.${tag}@lycee.example`,
    signatoryName: 'Sonia Weber',
    signatoryJob: 'Proviseure',
    signatoryEmail: `proviseure.${tag}@lycee.example`,
    socialProtection: 'Régime général, accident du travail couvert par l’établissement.',
    suspension: 'Par écrit, après un entretien des trois signataires.',
    cutShort: 'Le temps fait est validé, le reste se fait ailleurs.',
    certificate: 'Remise le dernier jour.',
    hasPower: true,
    ...changes,
  };
}

/** A place that was applied for and accepted, whose agreement was created. */
export async function begunAgreement(world: World, cast: AgreementCast, student: Student, offer: object = {}): Promise<Agreed> {
  const offerId = await published(cast.company.client, { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8, ...offer });
  const application = await applied(student.client, offerId);
  await act(cast.company.client, application, 'offering', {});
  await act(student.client, application, 'acceptance');
  const [row] = await world.query<{ id: string }>(
    `select agreement.id from agreement join placement on placement.id = agreement.placement_id where placement.application_id = $1`,
    [application],
  );
  return { ...cast, student, id: found(row, 'the agreement of the place').id };
}

/** Creates the agreement of an agreed place by hand. */
async function agreementByHand(world: World, cast: AgreementCast, student: Student): Promise<Agreed> {
  const place = { kind: 'internship', startOn: dayIn(30), endOn: dayIn(85) };
  const placementId = await agreedPlace(world, { company: cast.company, student }, place);
  const { id } = await must(cast.office.client.post<{ id: string }>(`/api/school-agreements/of-placement/${placementId}`));
  return { ...cast, student, id };
}

/** An agreement filled by company and office, and validated by the teacher. */
export async function validatedAgreement(
  agreed: Agreed,
  { host = hostPart(), school = schoolPart() }: { host?: HostPart; school?: SchoolPart } = {},
): Promise<Agreed> {
  const { id, company, office, teacher } = agreed;
  const [byHost, bySchool] = [`/api/company/agreements/${id}`, `/api/school-agreements/${id}`];
  await fill(company.client, byHost, 'host', host);
  await must(company.client.post(`${byHost}/part/completion`));
  await fill(office.client, bySchool, 'school', school);
  await must(office.client.post(`${bySchool}/part/completion`));
  await must(teacher.client.post(`${bySchool}/validation`));
  return agreed;
}

/** Puts a validated agreement to signature, confirming every legal warning. Returns the signatories. */
export async function openedForSignature(world: World, { id, office }: Agreed): Promise<Seated[]> {
  const confirmations = AGREEMENT_CONFIRMATIONS.map((warning) => ({ id: warning, words: 'Vérifié avec l’entreprise.' }));
  await must(office.client.post(`/api/school-agreements/${id}/signatures`, { confirmations }));
  return signatoriesOf(world, id);
}

/** An agreement that waits for its signatures, with its signatories. */
export async function agreementToSign(
  world: World,
  cast: AgreementCast,
  student: Student,
  parts: { host?: HostPart; school?: SchoolPart } = {},
): Promise<{ agreed: Agreed; seats: Seated[] }> {
  const agreed = await validatedAgreement(await agreementByHand(world, cast, student), parts);
  return { agreed, seats: await openedForSignature(world, agreed) };
}

/** Signatories of the last version, in signing order. */
export const signatoriesOf = (world: World, agreementId: string): Promise<Seated[]> =>
  world.query<Seated>(
    `select signatory.id, role, name, email, state from signatory join paper_version version on version.id = version_id
     where agreement_id = $1 and amendment_id is null
       and number = (select max(number) from paper_version where agreement_id = $1 and amendment_id is null)
     order by "order", role, signatory.created_at`,
    [agreementId],
  );

export const seatOf = (seats: readonly Seated[], role: SignatoryRole): Seated =>
  found(
    seats.find((one) => one.role === role),
    `the signatory ${role}`,
  );

/** Creates a link for this signatory without its letter. Returns the token. */
export async function signatureToken(world: World, { id }: Pick<Seated, 'id'>, days = 14): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await world.query(
    `insert into signature_link (id, signatory_id, token_hash, expires_at) values ($1, $2, $3, now() + make_interval(days => $4))`,
    [uuid(), id, createHash('sha256').update(token).digest('hex'), days],
  );
  return token;
}

/** Creates a link of a host to its agreement at the current address, without a letter, and revokes earlier ones. Returns the token. */
export async function hostToken(world: World, { id, company }: Pick<Agreed, 'id' | 'company'>, table = 'agreement'): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await world.query(
    `insert into ${table}_link (id, ${table}_id, email, token_hash, expires_at) values ($1, $2, $3, $4, now() + interval '1 day')`,
    [uuid(), id, company.email, createHash('sha256').update(token).digest('hex')],
  );
  return token;
}

/** Returns the six digits of the last letter to this signatory. The letter must still be queued, because sending clears them. */
export async function signatureCode(world: World, { id }: Pick<Seated, 'id'>): Promise<string> {
  const [row] = await world.query<{ code: string | null }>(
    `select params ->> 'code' as code from email where letter = 'agreement-signature-code' and entity_id = $1 order by created_at desc, id desc limit 1`,
    [id],
  );
  return found(row?.code, 'the code of the letter');
}

/** Returns a link of the signatory with the code for an act; the letter with the code must still be queued. */
export async function signatureKey(
  world: World,
  seat: Seated,
  visitor: Client = world.client(),
  given?: string,
): Promise<{ token: string; code: string }> {
  const token = given ?? (await signatureToken(world, seat));
  await must(visitor.post('/api/signature-links/code', { token }));
  return { token, code: await signatureCode(world, seat) };
}

/** Signs by link and code with a typed name; the letter with the code must not be sent yet. */
export async function signedByCode(world: World, seat: Seated, visitor: Client = world.client()): Promise<void> {
  const token = await signatureToken(world, seat);
  const { sha256 } = await must(visitor.post<{ sha256: string }>('/api/signature-links/lookup', { token }));
  const signature = { ...(await signatureKey(world, seat, visitor, token)), mark: 'typed', name: seat.name, sha256, consent: true };
  await must(visitor.post('/api/signature-links/signature', signature));
}

async function fill(person: Client, agreement: string, party: 'host' | 'school', content: object): Promise<void> {
  const read = await must(person.get<Record<typeof party, { version: number }>>(agreement));
  await must(person.put(`${agreement}/part`, { version: read[party].version, content }));
}

/** Signatories of the last version of an amendment, in signing order. */
export const signatoriesOfAmendment = (world: World, amendmentId: string): Promise<Seated[]> =>
  world.query<Seated>(
    `select signatory.id, role, name, email, state from signatory join paper_version version on version.id = version_id
     where amendment_id = $1 and number = (select max(number) from paper_version where amendment_id = $1)
     order by "order", role, signatory.created_at`,
    [amendmentId],
  );

/** Signs by code for all signatories, each in turn, the school last. */
export async function signedByAll(world: World, seatsNow: () => Promise<Seated[]>): Promise<void> {
  for (;;) {
    const [next] = (await seatsNow()).filter(({ state }) => state === 'asked' || state === 'opened');
    if (next === undefined) return;
    await signedByCode(world, next);
  }
}

/** An agreement that all have signed. */
export async function signedAgreement(
  world: World,
  cast: AgreementCast,
  student: Student,
  parts: { host?: HostPart; school?: SchoolPart } = {},
): Promise<Agreed> {
  const { agreed } = await agreementToSign(world, cast, student, parts);
  await signedByAll(world, () => signatoriesOf(world, agreed.id));
  return agreed;
}
