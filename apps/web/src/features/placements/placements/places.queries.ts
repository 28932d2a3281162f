import { companyPlacesList, companyPlacesListQueryKey, schoolPlacesList, schoolPlacesListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../api/cursor-pages.js';

export const placesOfSchool = cursorPages(schoolPlacesListQueryKey(), ({ cursor, signal }) =>
  schoolPlacesList({ query: { cursor }, signal }),
);

export const placesOfCompany = cursorPages(companyPlacesListQueryKey(), ({ cursor, signal }) =>
  companyPlacesList({ query: { cursor }, signal }),
);
