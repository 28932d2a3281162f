import { afterAll } from '@jest/globals';
import { FakeDirectory } from '../../../support/directory/fake-directory.js';
import { found } from '../../../support/found.js';
import { Scene } from '../../page/scene.js';
import { describeForms } from './by-siret.js';
import { describeCompanyPage } from './company-page.js';
import { describeGuardianPage } from './guardian-page.js';
import { describeOwnAccount } from './own-account.js';
import { describeRoles } from './roles.js';

let directory: FakeDirectory | null = null;

const scene = new Scene(async () => {
  directory = await FakeDirectory.start();
  return { env: { COMPANY_DIRECTORY_URL: directory.url } };
});
afterAll(() => directory?.stop());

describeForms(scene, () => found(directory, 'the directory'));
describeCompanyPage(scene);
describeOwnAccount(scene);
describeGuardianPage(scene);
describeRoles(scene);
