import { rule } from './rule.js';

/** true or false, never `"false"`, 0 or []. */
export const StrictBoolean = (): PropertyDecorator => rule('field.boolean', (value) => typeof value === 'boolean');
