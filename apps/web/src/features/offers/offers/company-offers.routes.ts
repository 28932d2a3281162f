import { COMPANY_ROLES } from '@seve/domain';
import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';
import { judgeDrafts } from '../../../ui/drafts/device-draft.js';
import { companyOfferFilters } from './manage/company-offer-filters.js';

judgeDrafts('offer', async (name) => (await import('./editor/saving/is-form-closed.js')).isFormClosed(name));

const beforeLoad = requireRole(...COMPANY_ROLES);

const idParam = (value: unknown) => (typeof value === 'string' && /^[a-z0-9-]{1,40}$/i.test(value) ? value : undefined);

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres',
  beforeLoad,
  validateSearch: companyOfferFilters,
  ...lazyScreen(() => import('./company-offers.screens.js'), 'list'),
});

const write = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/nouvelle',
  // `saisie`: id of an unsaved form to resume. `formation` and `periode`: a period of a programme for which the offer is meant.
  validateSearch: ({ saisie, formation, periode }: Record<string, unknown>): { saisie?: string; formation?: string; periode?: string } => ({
    saisie: idParam(saisie),
    formation: idParam(formation),
    periode: idParam(periode),
  }),
  beforeLoad,
  ...lazyScreen(() => import('./company-offers.screens.js'), 'write'),
});

const change = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId',
  beforeLoad,
  ...lazyScreen(() => import('./company-offers.screens.js'), 'change'),
});

const published = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/en-ligne',
  beforeLoad,
  ...lazyScreen(() => import('./company-offers.screens.js'), 'published'),
});

const preview = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/apercu',
  beforeLoad,
  ...lazyScreen(() => import('./company-offers.screens.js'), 'preview'),
});

const extend = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/prolonger',
  beforeLoad,
  ...lazyScreen(() => import('./company-offers.screens.js'), 'extend'),
});

const takeUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/reprendre',
  beforeLoad,
  ...lazyScreen(() => import('./company-offers.screens.js'), 'takeUp'),
});

export const companyOffersRoutes = [list, write, change, published, preview, extend, takeUp] as const;
