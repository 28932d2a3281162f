import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const ACCOUNT_FACTS = 'account facts';

/** Makes the guard read `facts` of the principal in the same statement as the session; for the route that every page calls. */
export const WithAccountFacts = (): CustomDecorator => SetMetadata(ACCOUNT_FACTS, true);
