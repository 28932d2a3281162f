import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const ACCOUNT_FACTS = 'account facts';

/** The guard reads `facts` of the principal with the session, in one statement: for the route that every page asks. */
export const WithAccountFacts = (): CustomDecorator => SetMetadata(ACCOUNT_FACTS, true);
