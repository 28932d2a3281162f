import { inOneWorld } from '../../support/one-world.js';
import { declaredPlaces } from './declared-places.js';
import { drawnPapers } from './drawn-papers.js';
import { rebound } from './rebound.js';
import { schoolPlaces } from './school-places.js';
import { unpreparedPlaces } from './unprepared-places.js';

// `rebound` counts the lost places of the whole campus, so it comes first.
inOneWorld({ workers: 0 }, [rebound, declaredPlaces, schoolPlaces, unpreparedPlaces, drawnPapers]);
