/** Everything of the api lives under it; anything else is the web app. */
export const PREFIX = 'api';
