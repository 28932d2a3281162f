import { AnswerPlace } from './answer-place.js';
import { DeclarePlace } from './declare-place.js';
import { PlaceLinksController } from './place-links.controller.js';
import { PlaceLinksService } from './place-links.service.js';
import { PlaceViews } from './place-views.js';
import { StudentPlacesController } from './student-places.controller.js';

/** Of places found elsewhere. */
export const DECLARED_CONTROLLERS = [PlaceLinksController, StudentPlacesController];
export const DECLARED_PROVIDERS = [AnswerPlace, DeclarePlace, PlaceLinksService, PlaceViews];
