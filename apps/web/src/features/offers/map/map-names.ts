/** Where the names stand on the map. */
export const DEPARTMENT_NAMES = [
  { name: 'Somme', latitude: 49.97, longitude: 1.92 },
  { name: 'Oise', latitude: 49.33, longitude: 2.3 },
  { name: 'Aisne', latitude: 49.42, longitude: 3.55 },
  { name: 'Pas-de-Calais', latitude: 50.52, longitude: 2.25 },
  { name: 'Nord', latitude: 50.2, longitude: 3.6 },
] as const;

export const TOWNS = [
  { name: 'Amiens', latitude: 49.898, longitude: 2.2847 },
  { name: 'Lille', latitude: 50.632, longitude: 3.0476 },
  { name: 'Arras', latitude: 50.29, longitude: 2.769 },
  { name: 'Abbeville', latitude: 50.107, longitude: 1.832 },
  { name: 'Beauvais', latitude: 49.434, longitude: 2.087 },
  { name: 'Compiègne', latitude: 49.401, longitude: 2.826 },
  { name: 'Saint-Quentin', latitude: 49.847, longitude: 3.287 },
  { name: 'Laon', latitude: 49.567, longitude: 3.621 },
  { name: 'Calais', latitude: 50.948, longitude: 1.856 },
] as const;
