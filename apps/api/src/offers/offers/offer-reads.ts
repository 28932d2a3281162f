import { ReadOffer } from './detail/read-offer.js';
import { CheckWriting } from './legal/check-writing.js';
import { OffersService } from './offers.service.js';
import { NamesOfCompanies } from './search/names-of-companies.js';
import { SearchOffers } from './search/search-offers.js';
import { FindSimilarOffers } from './search/similar-offers.js';

/** Providers of reads of offers. */
export const OFFER_READS = [OffersService, NamesOfCompanies, SearchOffers, FindSimilarOffers, ReadOffer, CheckWriting];
