import type { EntityManager } from 'typeorm';
import { Account } from '../entities/account.entity.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';

/** Refusal whose message the command prints without a stack. */
export class DemoRefused extends Error {}

export function holdsDemo(manager: EntityManager): Promise<boolean> {
  return manager.existsBy(Account, { email: DEMO_ACCOUNTS.coordinator.email });
}

/** Requires a database without real people. @throws DemoRefused if accounts of real people exist. */
export async function checkDemoPlace(manager: EntityManager): Promise<void> {
  if ((await holdsDemo(manager)) || !(await manager.exists(Account))) return;
  throw new DemoRefused(
    'Cette base contient déjà des comptes, et ce ne sont pas ceux de la démonstration : rien n’y a été changé. Retirez SEVE_DEMO, ou donnez une base vide.',
  );
}

/** @throws DemoRefused if demo accounts exist, whose password is public. */
export async function checkNoDemo(manager: EntityManager): Promise<void> {
  if (!(await holdsDemo(manager))) return;
  throw new DemoRefused(
    'Cette base contient les comptes de la démonstration, dont le mot de passe est connu. Donnez une autre base, ou démarrez avec SEVE_DEMO=true.',
  );
}

/** Runs a program to its end; prints a refusal as its last line and exits with code 1. */
export async function runDemoProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof DemoRefused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
