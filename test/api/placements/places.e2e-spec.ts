import { inOneWorld } from '../../support/one-world.js';
import { declaredPlaces } from './declared-places.js';
import { rebound } from './rebound.js';
import { schoolPlaces } from './school-places.js';
import { unpreparedPlaces } from './unprepared-places.js';

// The rebounds of the whole campus are counted: they come first.
inOneWorld({ workers: 0 }, [rebound, declaredPlaces, schoolPlaces, unpreparedPlaces]);
