import { AnswerPlace } from './answer-place.js';
import { CheckContact } from './check-contact.js';
import { CompanyPlacesController } from './company-places.controller.js';
import { DeclarePlace } from './declare-place.js';
import { PlaceLinksController } from './place-links.controller.js';
import { PlaceLinksService } from './place-links.service.js';
import { PlaceLists } from './place-lists.js';
import { PlaceViews } from './place-views.js';
import { SchoolPlacesController } from './school-places.controller.js';
import { StudentPlacesController } from './student-places.controller.js';

/** Controllers of places found elsewhere. */
export const DECLARED_CONTROLLERS = [CompanyPlacesController, PlaceLinksController, SchoolPlacesController, StudentPlacesController];
export const DECLARED_PROVIDERS = [AnswerPlace, CheckContact, DeclarePlace, PlaceLinksService, PlaceLists, PlaceViews];
