/** Path prefix of every route of the api; all other paths belong to the web app. */
export const PREFIX = 'api';
