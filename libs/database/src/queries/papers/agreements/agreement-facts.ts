import {
  type AgreementFacts,
  type AgreementParts,
  type AskedOfHost,
  academyOf,
  addDays,
  amendedDays,
  amendedParts,
  type CivilDate,
  fieldsWithContacts,
  guardianStanding,
  hazardsOrUnknown,
  isMinorFrom,
  pfmpYearOf,
  type Said,
  sirenSaid,
} from '@seve/domain';
import { diplomaByKey, isVocationalDiploma } from '@seve/reference';
import type { EntityManager } from 'typeorm';
import type { Amendment } from '../../../entities/amendment.entity.js';
import { Company } from '../../../entities/company.entities.js';
import { School } from '../../../entities/school.entity.js';
import { declarationsOfSite } from '../../companies/declarations-of-site.js';
import { internStays, internStaysOfSiren, pfmpOrderOn } from '../../companies/intern-stays.js';
import { studentMatchRow } from '../../matching/match-facts.js';
import { agreedByGuardians } from '../../people/guardian-page.js';
import { yearsAround } from '../../school/schools/programme-years.js';
import { contentOf, partsOf } from '../paper-parts.js';
import { type AgreementRow, readPaper } from '../paper-rows.js';
import { agreementsOfReferent, agreementsOfTutor, otherPlacements, postBefore } from './agreement-neighbours.js';
import { mentionsOf, plannedSignatories, workableTimetable } from './facts-of-parts.js';
import { saidOfHost } from './host-answers.js';

const FRANCE = 'FR';
/** Level of a BTS, from which on a course is higher education, also in a lycée. */
const HIGHER_LEVEL = 5;
const WEEK = 7;

type Amended = Pick<Amendment, 'changes' | 'confirmations'>;

/**
 * What the guards read of an agreement, whatever its state; with an amendment, as it would be once that one is signed. @throws Error where
 * there is no such agreement
 */
export async function agreementFacts(
  manager: EntityManager,
  agreementId: string,
  today: CivilDate,
  amendment: Amended | null = null,
): Promise<AgreementFacts> {
  const signed = await readPaper(manager, 'agreement', agreementId);
  const written = contentOf(await partsOf(manager, 'agreement', agreementId));
  const parts = amendment === null ? written : amendedParts(written, amendment.changes);
  const row =
    amendment === null ? signed : { ...signed, ...amendedDays(signed, amendment.changes), confirmations: amendment.confirmations };
  const { host } = parts;
  return {
    ...{ kind: row.kind, isAmendment: amendment !== null, isProlongation: isProlonged(signed, row), today },
    days: { from: row.startOn, to: row.endOn },
    timetable: workableTimetable(host.timetable),
    activities: host.activities ?? '',
    hostWords: fieldsWithContacts('host', amendment === null ? host : (amendment.changes.host ?? {})),
    ...(await peopleOf(manager, row, parts)),
    host: await hostOf(manager, row, parts),
    allowance: { pay: host.allowance ?? null, policy: 'each-month', leaveMinutes: 0 },
    hazards: host.hazards ?? unansweredHazards(amendment !== null, row),
    mentions: mentionsOf(parts),
    others: await otherPlacements(manager, row),
    // A student who has come of age since the first day signs an amendment without guardian.
    signatories: plannedSignatories(amendment === null ? row : { ...row, startOn: today }, parts, today),
    confirmed: row.confirmations.map(({ id }) => id),
  };
}

/** Hazards of a part that does not answer: unknown in the agreement of a minor, none in an amendment, as in the sealed papers of before the question. */
const unansweredHazards = (isAmendment: boolean, row: AgreementRow): readonly string[] =>
  !isAmendment && isMinorFrom(row) ? hazardsOrUnknown(null) : [];

/** Later days, after an interruption, replace those that were lost (L124-15). */
const isProlonged = (before: AgreementRow, after: AgreementRow): boolean =>
  before.placementState === 'interrupted' && after.endOn > before.endOn;

/** Null for a student without class. */
async function pfmpYearIn(manager: EntityManager, row: AgreementRow): Promise<AgreementFacts['student']['pfmpYear']> {
  const { programmeId, certification, className, kind } = row;
  if (programmeId === null || certification === null || kind !== 'pfmp') return null;
  const years = await yearsAround(manager, programmeId);
  return pfmpYearOf({ diplomaKind: diplomaByKey(certification)?.kind ?? null, className, ...years });
}

type People = Pick<AgreementFacts, 'student' | 'school' | 'tutor' | 'referent'>;

async function peopleOf(manager: EntityManager, row: AgreementRow, { host, school }: AgreementParts): Promise<People> {
  const { id: agreementId, studentId, schoolId, hostSiren: siren, startOn, endOn } = row;
  const student = await studentMatchRow(manager, studentId);
  const agreed = row.kind === 'observation' && (await agreedByGuardians(manager, [studentId], 'observation_week')).has(studentId);
  const tutor = host.tutorEmail && siren !== null ? { agreementId, email: host.tutorEmail, siren, on: startOn } : null;
  const referent = school.referentEmail ? { agreementId, email: school.referentEmail, schoolId, from: startOn, to: endOn } : null;
  return {
    student: {
      birthDate: row.birthDate,
      guardian: guardianStanding(row.isEmancipated, row.guardians),
      lowerSecondaryFinished: student?.lowerSecondaryFinished ?? true,
      isVocational: isVocationalDiploma(student?.certification ?? null),
      isThroughSchool: agreed,
      fitnessNoticeOn: student?.fitnessNoticeOn ?? null,
      pfmpYear: await pfmpYearIn(manager, row),
    },
    school: {
      allowanceSchool: (await manager.existsBy(School, { id: schoolId, isRuralSchool: true })) ? 'rural' : 'common',
      isHigherEducation: (student?.level ?? 0) >= HIGHER_LEVEL,
      teachingHours: school.courseHours ?? null,
      faceToFaceHours: school.faceToFaceHours ?? null,
      declarations: student?.schoolDeclarations ?? [],
      hasCountrySheet: school.hasCountrySheet === true,
    },
    tutor: { agreements: tutor ? await agreementsOfTutor(manager, tutor) : [] },
    referent: { followed: referent ? await agreementsOfReferent(manager, referent) : [] },
  };
}

async function hostOf(manager: EntityManager, row: AgreementRow, { host }: AgreementParts): Promise<AgreementFacts['host']> {
  const { siteId, startOn, endOn, placementId } = row;
  const said = await saidOfHost(manager, row);
  const siren = row.hostSiren ?? sirenSaid(said);
  const company = siren === null ? null : await manager.findOneBy(Company, { siren });
  const weeks = [addDays(startOn, -WEEK), addDays(endOn, WEEK)] as const;
  const stays = await (company ? internStays(manager, company.id, ...weeks) : siren ? internStaysOfSiren(manager, siren, ...weeks) : []);
  const known = company && headcountOf(company);
  return {
    isAbroad: host.country !== undefined && host.country !== FRANCE,
    siren,
    headcount: known ?? said.headcount?.answer ?? null,
    asked: { siret: askedOf(said.siret), headcount: known === null ? askedOf(said.headcount) : null },
    pfmpOrder: await orderOf(manager, row),
    stays: stays
      .filter((stay) => stay.placementId !== placementId)
      .map((stay) => ({ agreementId: stay.placementId, from: stay.startOn, to: stay.endOn })),
    declarations: siteId === null ? [] : await declarationsOfSite(manager, siteId),
    postBefore: await postBefore(manager, row),
    declaresNoJob: host.isNoJob ?? null,
  };
}

const askedOf = (said: Said<unknown> | null): AskedOfHost | null =>
  said && { source: said.source, on: said.on, isKnown: said.answer !== null };

const headcountOf = ({ headcount, headcountMeanHundredths }: Company): AgreementFacts['host']['headcount'] =>
  headcount === null ? null : { monthEnd: headcount, meanHundredths: headcountMeanHundredths };

async function orderOf(
  manager: EntityManager,
  { kind, hostCommune, startOn, endOn }: AgreementRow,
): Promise<AgreementFacts['host']['pfmpOrder']> {
  if (kind !== 'pfmp' || hostCommune === null) return null;
  const order = await pfmpOrderOn(manager, academyOf(hostCommune), startOn, endOn);
  return order && { smallLimit: order.smallLimit, percent: order.percent };
}
