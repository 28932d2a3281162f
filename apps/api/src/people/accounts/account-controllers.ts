import { AccountsController } from './accounts.controller.js';
import { AddressesController } from './addresses/addresses.controller.js';
import { OwnDataController } from './data/own-data.controller.js';
import { ErasureController } from './erasure/erasure.controller.js';
import { MyAccountController } from './mine/my-account.controller.js';

export const ACCOUNT_CONTROLLERS = [AccountsController, MyAccountController, AddressesController, OwnDataController, ErasureController];
