import { everydaySearch } from '../api/offers/everyday-search.js';
import { demoData } from '../api/platform/database/demo-data.js';
import { inOneWorld } from '../support/one-world.js';
import { offerToPlacement } from './offer-to-placement.js';

// What is seeded is looked at before somebody acts on it.
inOneWorld({ demo: true, workers: 0 }, [demoData, everydaySearch, offerToPlacement]);
