import type { Config } from '@seve/config';
import { ErasureLedger, FileStore } from '@seve/documents';
import { CONFIG } from '@seve/runtime';
import { AccountLetters } from './account-letters.js';
import { AccountsService } from './accounts.service.js';
import { ActiveRole } from './active-role.service.js';
import { AddressLetters } from './addresses/address-letters.js';
import { AskAddress } from './addresses/ask-address.js';
import { ConfirmAddress } from './addresses/confirm-address.js';
import { OwnAddress } from './addresses/own-address.js';
import { ResetAccess } from './addresses/reset-access.js';
import { UndoAddress } from './addresses/undo-address.js';
import { OwnDataService } from './data/own-data.service.js';
import { DemoService } from './demo.service.js';
import { OwnErasure } from './erasure/own-erasure.js';
import { MendingLetters } from './mending-letters.js';
import { ChangePassword } from './mine/change-password.js';
import { MyAccountService } from './mine/my-account.service.js';

const FILES = [FileStore, ErasureLedger].map((Store) => ({
  provide: Store,
  inject: [CONFIG],
  useFactory: ({ filesDir }: Config) => new Store(filesDir),
}));
const ADDRESSES = [AddressLetters, AskAddress, ConfirmAddress, OwnAddress, ResetAccess, UndoAddress];
export const ACCOUNTS = [
  ActiveRole,
  AccountLetters,
  MendingLetters,
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
export const ACCOUNTS_SHARED = [AccountLetters, ActiveRole, MendingLetters, ResetAccess];
