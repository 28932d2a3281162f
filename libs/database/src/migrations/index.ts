import { InitialSchema1795534069861 } from './1795534069861-initial-schema.js';
import { ApplicationRights1795534100000 } from './1795534100000-application-rights.js';

/** Every change of the schema, oldest first. Never edited once merged. */
export const migrations = [InitialSchema1795534069861, ApplicationRights1795534100000];
