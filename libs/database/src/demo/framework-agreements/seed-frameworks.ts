import { createHash } from 'node:crypto';
import {
  FRAMEWORK_TABLE,
  type FrameworkContact,
  type FrameworkSide,
  type FrameworkState,
  frameworkDays,
  frameworkText,
  type Level,
  schoolYearAt,
} from '@seve/domain';
import { communeByInsee } from '@seve/reference';
import { Company, CompanySite } from '../../entities/company.entities.js';
import { FrameworkAgreement, FrameworkContactRow, FrameworkSignature } from '../../entities/framework-agreement.entities.js';
import { School } from '../../entities/school.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { COMPANIES } from '../companies/companies.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { SCHOOLS } from '../people/schools.js';
import { idAt, known, type Seeding } from '../seed/seed-context.js';
import { type DemoMove, historyOf } from '../seed/seed-history.js';
import { typeset } from '../typeset.js';

interface DemoFramework {
  school: string;
  company: string;
  begunBy: FrameworkSide;
  state: Exclude<FrameworkState, 'ended' | 'signed'>;
  /** Working days since it was begun. */
  since: number;
  /** Number of school years before the current one, and after it. */
  years: readonly [before: number, after: number];
  /** Days until the end, if it is not that of the last school year. */
  endsInDays?: number;
  seats: readonly (readonly [level: Level, seats: number])[];
  purpose: string;
}

/**
 * Framework agreements between the demo school and company: one running, one near its end, a draft, one to sign, and the one required by
 * the reserved offer.
 */
const FRAMEWORKS: readonly DemoFramework[] = [
  {
    ...{ school: 'hortillons', company: 'amidonnerie', begunBy: 'school', state: 'running', since: 120, years: [1, 1] },
    seats: [
      [4, 2],
      [5, 4],
    ],
    purpose:
      'Accueillir chaque année des élèves du lycée en stage et en période de formation en milieu professionnel, ouvrir le laboratoire aux classes, et proposer aux professeurs une visite du site.',
  },
  {
    ...{ school: 'hortillons', company: 'betaval', begunBy: 'company', state: 'running', since: 200, years: [2, 0], endsInDays: 58 },
    seats: [[5, 2]],
    purpose: 'Deux stages par an pendant la campagne betteravière, avec une formation à la sécurité avant l’arrivée.',
  },
  {
    ...{ school: 'hortillons', company: 'verdance', begunBy: 'school', state: 'draft', since: 4, years: [0, 2] },
    seats: [[4, 3]],
    purpose: 'Faire découvrir les métiers des cosmétiques végétaux aux élèves de seconde et de première.',
  },
  {
    ...{ school: 'hortillons', company: 'lineo', begunBy: 'company', state: 'proposed', since: 6, years: [0, 1] },
    seats: [
      [4, 1],
      [5, 1],
    ],
    purpose: 'Accueillir des élèves à l’atelier de teillage, et confier un projet à une classe chaque année.',
  },
  {
    ...{ school: 'trois-sources', company: 'sucrerie-vermandois', begunBy: 'company', state: 'running', since: 150, years: [0, 2] },
    seats: [[5, 2]],
    purpose: 'Garder deux places d’apprentissage aux classes de pilotage, et recevoir la classe une fois par an.',
  },
];

const NOTICE_MONTHS = 3;

export async function seedFrameworks(seeding: Seeding): Promise<void> {
  for (const framework of FRAMEWORKS) await seedFramework(seeding, framework);
}

const seatOf = ({ address, communeInsee }: Pick<CompanySite, 'address' | 'communeInsee'>): string =>
  [address, communeByInsee(communeInsee)?.name].filter(Boolean).join(', ');

const named = (side: FrameworkSide, { school, company }: DemoFramework) =>
  side === 'school'
    ? (SCHOOLS.find(({ key }) => key === school)?.teachers[0] ?? DEMO_ACCOUNTS.school_head)
    : (COMPANIES.find(({ key }) => key === company)?.admin ?? DEMO_ACCOUNTS.company);

async function seedFramework(seeding: Seeding, framework: DemoFramework): Promise<void> {
  const { manager, calendar, schoolByKey, siteByCompany, accountByEmail } = seeding;
  const { state, begunBy, since, endsInDays } = framework;
  const school = await manager.findOneByOrFail(School, { id: known(schoolByKey, framework.school) });
  const site = await manager.findOneByOrFail(CompanySite, { id: known(siteByCompany, framework.company) });
  const company = await manager.findOneByOrFail(Company, { id: site.companyId });
  const at = (step: number) => calendar.ago(Math.max(1, since - step));
  const id = idAt(at(0));
  const year = schoolYearAt(calendar.today);
  const [firstYear, lastYear] = [year - framework.years[0], year + framework.years[1]];
  const { from, to } = frameworkDays({ firstYear, lastYear });
  const days = { startOn: from, endOn: endsInDays === undefined ? to : calendar.inDays(endsInDays) };
  const seats = framework.seats.map(([level, count]) => ({ level, seats: count }));
  const terms = { firstYear, lastYear, purpose: typeset(framework.purpose), seats, noticeMonths: NOTICE_MONTHS };
  const contacts = { school: [contactOf('school', framework)], company: [contactOf('company', framework)] };
  const parties = {
    ...{ schoolName: school.name, schoolUai: school.uai, schoolSeat: seatOf(school) },
    ...{ companyName: company.name, siren: company.siren, siret: site.siret, companySeat: seatOf(site) },
  };
  const text = frameworkText({ ...parties, ...days }, terms, contacts);
  const textSha256 = createHash('sha256').update(text).digest('hex');
  const isSigned = state === 'running';
  await manager.insert(FrameworkAgreement, {
    ...{ ...terms, ...days, id, schoolId: school.id, companyId: company.id, begunBy, state },
    ...(isSigned && { signedText: text, textSha256 }),
    // Marked as told, so that no letter is sent on the first day of the demo.
    isRenewalTold: endsInDays !== undefined,
    ...{ createdAt: at(0), stateAt: at(isSigned ? 5 : 2) },
  });
  const sides: readonly FrameworkSide[] = state === 'draft' ? [begunBy] : ['school', 'company'];
  await manager.insert(
    FrameworkContactRow,
    sides.map((side) => ({ ...contactOf(side, framework), frameworkAgreementId: id, side, place: 0 })),
  );
  const signers = {
    school: {
      ...(framework.school === 'hortillons' ? DEMO_ACCOUNTS.school_head : named('school', framework)),
      post: 'Chef d’établissement',
    },
    company: { ...named('company', framework), post: 'Direction des ressources humaines' },
  };
  if (isSigned) {
    await manager.insert(
      FrameworkSignature,
      (['school', 'company'] as const).map((side, place) => ({
        ...{ frameworkAgreementId: id, side, accountId: known(accountByEmail, signers[side].email) },
        ...{ name: `${signers[side].firstName} ${signers[side].lastName}`, function: signers[side].post },
        ...{ textSha256, signedAt: at(3 + place) },
      })),
    );
  }
  const by = (side: FrameworkSide): DemoMove<FrameworkState>['by'] => ({
    accountId: known(accountByEmail, signers[side].email),
    role: side === 'school' ? 'school_head' : 'company_admin',
  });
  const moves: DemoMove<FrameworkState>[] = [
    { to: 'draft', at: at(0), by: by(begunBy) },
    ...(state === 'draft' ? [] : [{ to: 'proposed' as const, at: at(2), by: by(begunBy) }]),
    ...(isSigned
      ? [
          { to: 'proposed' as const, at: at(3), by: by('school') },
          { to: 'signed' as const, at: at(4), by: by('company') },
          { to: 'running' as const, at: at(5), by: 'system' as const },
        ]
      : []),
  ];
  await manager.insert(StateChange, historyOf({ type: 'framework_agreement', id }, FRAMEWORK_TABLE, moves));
}

function contactOf(side: FrameworkSide, framework: DemoFramework): FrameworkContact {
  const { firstName, lastName, email } = named(side, framework);
  return {
    name: `${firstName} ${lastName}`,
    function: side === 'school' ? 'Responsable des relations avec les entreprises' : 'Responsable du recrutement',
    email,
    phone: side === 'company' ? '+33353010100' : null,
    represents: true,
  };
}
