import { Account } from '../../entities/account.entity.js';
import { Credential } from '../../entities/sign-in.entities.js';
import { type DemoPerson, demoName } from '../people/demo-person.js';
import { idAt, type Seeding } from './seed-context.js';

/** Seeds confirmed accounts that share the demo password. */
export async function seedAccounts(seeding: Seeding, people: readonly DemoPerson[], passwordHash: string, createdAt: Date): Promise<void> {
  const accounts = people.map((person) => ({ person, id: idAt(createdAt) }));
  await seeding.manager.insert(
    Account,
    accounts.map(({ person, id }) => ({
      id,
      email: person.email,
      emailVerified: true,
      name: demoName(person),
      firstName: person.firstName,
      lastName: person.lastName,
      createdAt,
      updatedAt: createdAt,
    })),
  );
  await seeding.manager.insert(
    Credential,
    accounts.map(({ id }) => ({
      id: idAt(createdAt),
      accountId: id,
      providerId: 'credential',
      providerAccountId: id,
      password: passwordHash,
      createdAt,
      updatedAt: createdAt,
    })),
  );
  for (const { person, id } of accounts) seeding.accountByEmail.set(person.email, id);
}
