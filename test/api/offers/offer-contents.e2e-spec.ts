import { inOneWorld } from '../../support/one-world.js';
import { offerFields } from './offer-fields.js';
import { offerLaw } from './offer-law.js';
import { offerSearch } from './offer-search.js';
import { drafts, preparedOffers } from './prepared-offers.js';
import { publicPages } from './public-pages.js';

inOneWorld({ workers: 0 }, [offerSearch, publicPages, offerFields, offerLaw, preparedOffers, drafts]);
