import { publicCompanyOffers, publicCompanyOffersQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../api/cursor-pages.js';

/** Published offers of one company. */
export const companyOfferPages = (id: string) =>
  cursorPages(publicCompanyOffersQueryKey({ path: { id } }), ({ cursor, signal }) =>
    publicCompanyOffers({ path: { id }, query: { cursor }, signal }),
  );
