import { afterAll, beforeAll, beforeEach, describe } from '@jest/globals';
import { demoSeed } from '../../support/database/demo-seed.js';
import { cloneDatabase } from '../../support/database/postgres.js';
import { WEBHOOK_SECRET } from '../../support/mail-events.js';
import { TcpProxy } from '../../support/servers/tcp-proxy.js';
import { startWorld, type World } from '../../support/world.js';
import { describeLimits } from '../abuse/limits.js';
import { describeHiddenColumns } from '../disclosure/hidden-columns.js';
import { describeHiddenRebound } from '../disclosure/rebound-hidden.js';
import { describeUnapprovedCompany } from '../disclosure/unapproved-company.js';
import { describeBadIds, MARKER } from '../foreign-ids/bad-ids.js';
import { describeConsents } from './consents.js';
import { describeMassAssignment } from './mass-assignment.js';
import { describeMissingFields, describeNullFields } from './missing-fields.js';
import { PASSWORD, type Story, signInEverybody } from './principals.js';

/** Subjects whose requests are refused come first; those that read the results, and the company that loses its verification, come last. */
describe('one story, and what it gives away to nobody', () => {
  let line: TcpProxy;
  let world: World;
  let story: Story;
  /** Queries that reached the database with invalid ids. */
  const queried: string[] = [];

  beforeAll(async () => {
    const env = { SEVE_DEMO_PASSWORD: PASSWORD, SEVE_MAIL_WEBHOOK_SECRET: WEBHOOK_SECRET };
    const database = await cloneDatabase({ from: demoSeed({ SEVE_DEMO_PASSWORD: PASSWORD }) });
    const { proxy, url } = await TcpProxy.toDatabase(database.appUrl, (sent) => {
      if (sent.includes(MARKER)) queried.push(sent.toString('latin1'));
    });
    line = proxy;
    world = await startWorld({ demo: true, workers: 0, database: { ...database, appUrl: url }, env });
    story = await signInEverybody(world);
  });
  beforeEach(() => {
    queried.length = 0;
  });
  afterAll(async () => {
    await world?.stop();
    await line?.stop();
  });

  const told = () => ({ world, ...story });
  describeBadIds(told, queried);
  describeHiddenColumns(told);
  describeMassAssignment(told);
  describeMissingFields(told);
  describeConsents(told);
  describeLimits(told);
  describeHiddenRebound(told);
  describeUnapprovedCompany(told);
  describeNullFields(told);
});
