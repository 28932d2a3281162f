import { matchingByMany } from './matching-by-many.js';

matchingByMany('PostgreSQL', async () => null);
