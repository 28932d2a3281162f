import type { Config } from '@seve/config';
import { ErasureLedger, FileStore } from '@seve/documents';
import { CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { AccountLetters } from '../../core/people/account-letters.js';
import { AccountsService } from './accounts.service.js';
import { ActiveRole } from '../../core/people/active-role.service.js';
import { AddressLetters } from '../../core/people/addresses/address-letters.js';
import { AskAddress } from '../../core/people/addresses/ask-address.js';
import { ConfirmAddress } from './addresses/confirm-address.js';
import { OwnAddress } from './addresses/own-address.js';
import { ResetAccess } from '../../core/people/addresses/reset-access.js';
import { UndoAddress } from './addresses/undo-address.js';
import { OwnDataService } from './data/own-data.service.js';
import { DemoService } from './demo.service.js';
import { OwnErasure } from './erasure/own-erasure.js';
import { CorrectionLetters } from '../../core/people/correction-letters.js';
import { ChangePassword } from './mine/change-password.js';
import { MyAccountService } from './mine/my-account.service.js';

const FILES = [
  { provide: FileStore, inject: [CONFIG], useFactory: ({ filesDir }: Config) => new FileStore(filesDir) },
  {
    provide: ErasureLedger,
    inject: [CONFIG, LOG],
    useFactory: ({ filesDir }: Config, log: Logger) =>
      new ErasureLedger(filesDir, (unreadable) => log.error(unreadable, 'a line of a ledger cannot be read, and is left out')),
  },
];
const ADDRESSES = [AddressLetters, AskAddress, ConfirmAddress, OwnAddress, ResetAccess, UndoAddress];
export const ACCOUNTS = [
  ActiveRole,
  AccountLetters,
  CorrectionLetters,
  AccountsService,
  DemoService,
  MyAccountService,
  ChangePassword,
  OwnDataService,
  OwnErasure,
  ...FILES,
  ...ADDRESSES,
];

/** What other features use. */
export const ACCOUNTS_SHARED = [AccountLetters, ActiveRole, CorrectionLetters, ResetAccess];
