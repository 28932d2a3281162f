import { loadConfig } from '@seve/config';
import { createOwnerDataSource } from '../../data-source.js';
import { DemoRefused } from '../demo-place.js';
import { type DemoParts, seedDemo } from './seed-demo.js';

/** Seeds the database configured by the environment. @throws with `refusal` outside the demo, because its accounts are public. */
export async function seedFromEnvironment(refusal: string, parts: DemoParts): Promise<void> {
  const { demoPassword, clockOffsetMs, publicUrl, databaseOwnerUrl } = loadConfig(process.env);
  if (demoPassword === null) throw new DemoRefused(refusal);
  const dataSource = await createOwnerDataSource(databaseOwnerUrl, { applicationName: 'seve demo' }).initialize();
  try {
    const print = (done: number, total: number, label: string) => console.log(`progress ${done} ${total} ${label}`);
    await seedDemo(dataSource, { password: demoPassword, clockOffsetMs, publicUrl }, print, parts);
  } finally {
    await dataSource.destroy();
  }
}
