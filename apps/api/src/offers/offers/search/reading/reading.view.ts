import type { SearchReading } from '../offer-search.dto.js';
import type { Reading } from './read-search.js';

/** Returns the reading as a filter chip shows it. */
export function readingView(reading: Reading): SearchReading {
  const { is: meaning, text, without } = reading;
  return {
    meaning,
    text,
    without,
    kinds: reading.is === 'kind' ? [...reading.kinds] : [],
    levels: reading.is === 'level' ? [...reading.levels] : [],
    name: nameOf(reading),
    insee: reading.is === 'place' ? reading.commune.insee : null,
  };
}

function nameOf(reading: Reading): string | null {
  if (reading.is === 'place') return reading.commune.name;
  return reading.is === 'area' ? reading.area : null;
}
