import { inOneWorld } from '../../support/one-world.js';
import { frozenOffer } from './frozen-offer.js';
import { offerMoves } from './offer-moves.js';
import { offerTable } from './offer-table.js';
import { offerWithdrawal } from './offer-withdrawal.js';
import { offerLife } from './offers.js';

inOneWorld({ workers: 0 }, [offerLife, offerTable, offerMoves, offerWithdrawal, frozenOffer]);
