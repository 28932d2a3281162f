import type { Config } from '@seve/config';
import { DEMO_ACCOUNTS } from '@seve/database';
import { Forbidden } from '@seve/domain';

const EMAILS: readonly string[] = Object.values(DEMO_ACCOUNTS).map(({ email }) => email);

/** Whether one click opens the account: many people use each of those of the demonstration. */
export const isOneClickAccount = ({ demo }: Pick<Config, 'demo'>, email: string): boolean => demo && EMAILS.includes(email);

/** @throws Forbidden for what would close a one-click account to the others. */
export function refuseOneClick(config: Pick<Config, 'demo'>, email: string): void {
  if (isOneClickAccount(config, email)) throw new Forbidden('account.one-click');
}
