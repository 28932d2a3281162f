import type { EnvironmentReader } from './environment-reader.js';

/** Reads the tile URL, which contains `{z}`, `{x}` and `{y}`; its origin is added to the content security policy. */
export function readTiles(reader: EnvironmentReader): string | null {
  const pattern = reader.url('MAP_TILE_URL', ['https', 'http']);
  if (pattern === null || ['{z}', '{x}', '{y}'].every((part) => pattern.includes(part))) return pattern;
  reader.fault('MAP_TILE_URL', 'attendu : une adresse qui contient {z}, {x} et {y}');
  return null;
}
