import type { Config } from '@seve/config';
import { DEMO_ACCOUNTS } from '@seve/database';
import { Forbidden } from '@seve/domain';

const EMAILS: readonly string[] = Object.values(DEMO_ACCOUNTS).map(({ email }) => email);

/** Whether the account opens with one click; many people share each account of the demonstration. */
export const isOneClickAccount = ({ demo }: Pick<Config, 'demo'>, email: string): boolean => demo && EMAILS.includes(email);

/** @throws Forbidden for an action that would lock other visitors out of a one-click account. */
export function refuseOneClick(config: Pick<Config, 'demo'>, email: string): void {
  if (isOneClickAccount(config, email)) throw new Forbidden('account.one-click');
}
