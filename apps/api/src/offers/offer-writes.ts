import { CheckOffer } from './check-offer.js';
import { CloseOffer } from './close-offer.js';
import { CountView } from './count-view.js';
import { DeleteDraft } from './delete-draft.js';
import { DuplicateOffer } from './duplicate-offer.js';
import { PauseOffer } from './pause-offer.js';
import { PrepareOffer } from './prepare-offer.js';
import { PublishOffer } from './publish-offer.js';
import { ViewCounters } from './view-counters.js';
import { WriteOffer } from './write-offer.js';

/** What changes offers. */
export const OFFER_WRITES = [
  CheckOffer,
  WriteOffer,
  PublishOffer,
  PauseOffer,
  DuplicateOffer,
  DeleteDraft,
  CloseOffer,
  CountView,
  ViewCounters,
  PrepareOffer,
];
