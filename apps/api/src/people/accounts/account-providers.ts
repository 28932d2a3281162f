import type { Config } from '@seve/config';
import { ErasureLedger } from '@seve/documents';
import { CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { AccountsService } from './accounts.service.js';
import { ConfirmAddress } from './addresses/confirm-address.js';
import { OwnAddress } from './addresses/own-address.js';
import { UndoAddress } from './addresses/undo-address.js';
import { OwnDataService } from './data/own-data.service.js';
import { DemoService } from './demo.service.js';
import { OwnErasure } from './erasure/own-erasure.js';
import { ChangePassword } from './mine/change-password.js';
import { MyAccountService } from './mine/my-account.service.js';

const LEDGER = {
  provide: ErasureLedger,
  inject: [CONFIG, LOG],
  useFactory: ({ filesDir }: Config, log: Logger) =>
    new ErasureLedger(filesDir, (unreadable) => log.error(unreadable, 'a line of a ledger cannot be read, and is left out')),
};
export const ACCOUNTS = [
  AccountsService,
  DemoService,
  MyAccountService,
  ChangePassword,
  OwnDataService,
  OwnErasure,
  LEDGER,
  ConfirmAddress,
  OwnAddress,
  UndoAddress,
];
