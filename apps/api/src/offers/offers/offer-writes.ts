import { CountView } from './detail/count-view.js';
import { ViewCounters } from './detail/view-counters.js';
import { CheckOffer } from './legal/check-offer.js';
import { CloseOffer } from './publication/close-offer.js';
import { OpenOffer } from './publication/open-offer.js';
import { PauseOffer } from './publication/pause-offer.js';
import { PublishOffer } from './publication/publish-offer.js';
import { DeleteDraft } from './writing/delete-draft.js';
import { DuplicateOffer } from './writing/duplicate-offer.js';
import { PrepareOffer } from './writing/prepare-offer.js';
import { WriteOffer } from './writing/write-offer.js';

/** Providers of writes to offers. */
export const OFFER_WRITES = [
  CheckOffer,
  WriteOffer,
  PublishOffer,
  OpenOffer,
  PauseOffer,
  DuplicateOffer,
  DeleteDraft,
  CloseOffer,
  CountView,
  ViewCounters,
  PrepareOffer,
];
