import { isMinor, VISIBILITY_CONSENT_VERSION } from '@seve/domain';
import { Consent } from '../../entities/consent.entity.js';
import { Guardian } from '../../entities/guardian.entity.js';
import type { JoinedStudent } from '../../queries/school/classes/joined-student.js';
import { addressOf } from '../people/demo-person.js';
import { SeededRandom } from '../seeded-random.js';
import { idAt, type Seeding } from './seed-context.js';

type Row = Pick<JoinedStudent, 'id' | 'accountId' | 'birthDate' | 'visibility'>;

const GUARDIANS = ['Sylvie', 'Karim', 'Valérie', 'Christophe', 'Fatiha', 'Pascal', 'Sandrine', 'Éric', 'Malika', 'Dominique'] as const;
const KNOWN_GUARDIANS = 0.8;

/** Seeds the guardians of minors, and every student's visibility decisions. */
export async function seedBesideStudents({ manager, calendar, studentByName }: Seeding, rows: readonly Row[], at: Date): Promise<void> {
  const nameOf = new Map([...studentByName].map(([name, { id }]) => [id, name]));
  const guardians = rows.flatMap(({ id, birthDate }) => {
    const random = new SeededRandom(`guardian of ${nameOf.get(id)}`);
    if (!isMinor(birthDate, calendar.today) || !random.chance(KNOWN_GUARDIANS)) return [];
    const firstName = random.pick(GUARDIANS);
    const lastName = nameOf.get(id)?.split(' ').slice(1).join(' ') ?? '';
    // Numbers from 06 39 98 are reserved for fiction (Arcep, numbering plan).
    const phone = `063998${String(random.between(0, 9_999)).padStart(4, '0')}`;
    const email = addressOf(firstName, lastName, 'famille.example');
    return [{ studentId: id, firstName, lastName, email, phone, updatedAt: at, confirmedAt: at }];
  });
  await manager.insert(Guardian, guardians);
  const decided = rows.filter(({ visibility }) => visibility === 'verified_companies');
  await manager.insert(
    Consent,
    decided.map(({ accountId }) => ({
      id: idAt(at),
      accountId,
      purpose: 'visible_to_companies' as const,
      textVersion: VISIBILITY_CONSENT_VERSION,
      given: true,
      decidedAt: at,
    })),
  );
}
