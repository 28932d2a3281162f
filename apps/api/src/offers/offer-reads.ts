import { CheckWriting } from './check-writing.js';
import { OffersService } from './offers.service.js';
import { ReadOffer } from './read-offer.js';
import { SearchOffers } from './search-offers.js';
import { FindSimilarOffers } from './similar-offers.js';

/** What answers questions about offers. */
export const OFFER_READS = [OffersService, SearchOffers, FindSimilarOffers, ReadOffer, CheckWriting];
